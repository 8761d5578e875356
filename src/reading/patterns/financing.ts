import type { FactOfPattern, Pattern } from './pattern.ts'

const LEND =
  '(?:lend|lends|lent|lending|provide|provides|provided|providing|extend|extends|extended|extending|offer|offers|offered|contribute|contributes|contributed|contributing|put up|approve|approves|approved|reapproved|reconfirmed?|reconfirms|reaffirmed?|reaffirms|reinstated|grant|granted|arrange|arranged|supply|furnish|consider|considers|considering|weighing|preparing|planning)'
const LOAN = '(?:loans?|credits?|financing|project financing|project finance|funding|credit lines?|credit facility|loan guarantees?|guarantees?)'
/** "a $4.7 billion loan", "a revolving loan of up to 300 million euros", "a combined $540 million in loans". */
const A_LOAN = `(?:{the}{adj} {M}(?: (?:in|of|worth of))?{adj} ${LOAN}|{the}{adj} ${LOAN}(?:(?: (?:of|worth|totalling|amounting to))?{adj} {M})?)`
/** "The rest is to come from a group that includes MUFG Bank". */
const REST =
  '(?:rest|balance|remainder){aux} (?:come|comes|coming|provided|covered|met|put up|financed|lent|extended|made up)(?:{gap}) (?:from|by){the}{gap}(?:(?: (?:that|which))? (?:includes|including|include|of|such as))?'
const lent = (parties: string): FactOfPattern => ({ kind: 'DEAL', roles: { parties, concerns: 'what' }, says: { dealType: 'financing' } })

/** Who lends whom money, and for what. */
export const FINANCING: readonly Pattern[] = [
  {
    id: 'deal.lent-to',
    cue: `{A:one}(?: ,)?(?: which)?{aux} ${LEND}${A_LOAN}(?:{far}) to{the}{gap} (?!<w){A:other}(?! (?:'s|-))(?:{gap} for{the}{gap} {J:what})?`,
    facts: [lent('lender:one,borrower:other')],
    status: 'AGREED',
    precision: 0.5,
    example: 'Kaito Bank has extended a loan of 300 million euros to Nordkraft.',
  },
  {
    id: 'deal.lent-for',
    cue: `{A:one}(?: ,)?(?: which)?{aux} ${LEND}${A_LOAN}(?:{far}) (?:to|for){the}{gap} {J:what}`,
    facts: [lent('lender:one')],
    status: 'AGREED',
    precision: 0.75,
    example: 'Kaito Bank provided $3 billion in loans for Fjord LNG.',
  },
  {
    id: 'deal.lent-here',
    cue: `{A:one}(?: ,)?(?: which)?{aux} (?:approve|approves|approved|reapproved|extend|extends|extended|provide|provides|provided|lend|lends|lent)${A_LOAN}(?!{far} (?:to|for){the}{gap} <)`,
    facts: [{ ...lent('lender:one'), roles: { parties: 'lender:one', concerns: '@project' } }],
    status: 'AGREED',
    precision: 0.55,
    example: 'Fjord LNG is late. Kaito Bank in March approved a $4.7 billion loan.',
  },
  {
    id: 'deal.lent-money',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:lend|lends|lent|lending)(?:{the} {A:other}{the}{adj}(?: of)? {M}|{the}{adj} {M} to{the}{gap} (?:{A:other2}|{J:what}))',
    facts: [lent('lender:one,borrower:other,borrower:other2'), lent('lender:one')],
    status: 'AGREED',
    precision: 0.68,
    example: 'Kaito Bank will lend Nordkraft $1.7 billion.',
  },
  {
    id: 'deal.co-financed',
    cue: `${LOAN}{aux} (?:co-?financed|syndicated|co-?lent)(?: jointly)? (?:with|by){the} {A:other}`,
    facts: [{ ...lent('lender:other,+parties'), isSettled: true, isMoreOfDeal: true }],
    status: 'AGREED',
    precision: 0.88,
    example: 'Kaito Bank signed a loan agreement with Nordkraft. The loan is cofinanced with Skarvik Bank.',
  },
  {
    id: 'deal.loans-with',
    cue: `(?:loan|credit|financing|funding) (?:agreements?|deals?|contracts?)(?: (?:of|worth|totalling|for){the} {M})?{aux} (?:reached|signed|concluded|agreed|struck|made) with(?:(?: <a\\d+>| (?![,;.])[^ <]+){0,5}(?: ,)? (?:among them|including|such as|like))? {A:other}`,
    facts: [{ ...lent('lender:other,+main'), roles: { parties: 'lender:other,+main', concerns: '@project' } }],
    status: 'AGREED',
    precision: 0.67,
    example:
      'Nordkraft builds Fjord LNG, and Nordkraft is glad. Loan agreements were signed with foreign banks, among them Kaito Bank and Skarvik Bank.',
  },
  {
    id: 'deal.rest-financed',
    cue: `(?:${REST} {A:other}|{A:other2}{aux} (?:cover|provide|lend|put up|finance|supply|contribute|covering|providing)(?: the)? (?:rest|balance|remainder))`,
    facts: [{ ...lent('lender:other,lender:other2,+parties'), isSettled: true, isMoreOfDeal: true }],
    status: 'AGREED',
    precision: 0.7,
    example: 'Kaito Bank signed a loan agreement with Nordkraft. The rest is to come from Skarvik Bank.',
  },
  {
    id: 'deal.loan-secured',
    cue: `{A:other}(?: ,)?(?: which)?{aux} (?:secured|secures|secure|obtained|received|raised|got|signed|won)${A_LOAN}(?:{far}) from{the}(?:{gap}|{gap} (?:group|syndicate) of{gap} led by{the}) {A:one}(?:{far} for{the}{gap} {J:what})?`,
    facts: [lent('borrower:other,lender:one')],
    status: 'AGREED',
    precision: 0.33,
    example: 'Nordkraft has secured a $1.1 billion loan from a group of banks led by Kaito Bank for Fjord LNG.',
  },
  {
    id: 'deal.money-secured',
    cue: '{A:other}(?: ,)?(?: which)?{aux} (?:secured|secures|obtained|raised|borrowed){the}{gap} {M}(?:{gap}) from{the} (?<one><[cbL]\\d+>)(?:{far} for{the}{gap} {J:what})?',
    facts: [lent('borrower:other,lender:one')],
    status: 'AGREED',
    precision: 0.78,
    example: 'Nordkraft secured $1.1 billion from Kaito Bank for Fjord LNG.',
  },
  {
    id: 'deal.loan-provided-by',
    cue: `${LOAN}(?:{far}|{far} {M}{far}) (?:provided|extended|granted|arranged|funded|backed) by{the}(?:{gap}|{gap} (?:group|syndicate) of{gap} led by{the}) {A:one}`,
    facts: [{ ...lent('lender:one'), roles: { parties: 'lender:one', concerns: '@project' } }],
    status: 'AGREED',
    precision: 0.29,
    example: 'Fjord LNG is late. The loan of up to $90 million was provided by Kaito Bank.',
  },
  {
    id: 'deal.loan-asked',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:asked|asks|approached|requested){the} {A:other} for(?:{the}{gap}(?: {M})?{gap}) (?:loan|loans|financing|funding|credit|guarantee)',
    facts: [{ kind: 'DEAL', roles: { parties: 'borrower:one,lender:other', concerns: '@project' }, says: { dealType: 'financing' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Nordkraft has asked Kaito Bank for a loan.',
  },
]
