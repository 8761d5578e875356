/** What a party to a deal or talks is there. */
export const PARTY_ROLES = {
  PARTY: 'A party without a role of its own.',
  BUYER: 'Buys.',
  SELLER: 'Sells.',
  LENDER: 'Lends or funds.',
  BORROWER: 'Borrows or is funded.',
  GRANTOR: 'Grants a permit, exemption or support.',
  GRANTEE: 'Is granted it.',
  HOST: 'Hosts.',
  PRESENT: 'Is present without being a side.',
} as const

export type PartyRole = keyof typeof PARTY_ROLES
