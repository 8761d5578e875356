import type { FactOfPattern, Pattern } from './pattern.ts'

const SIGNED =
  '(?:sign|signs|signed|signing|ink|inks|inked|conclude|concludes|concluded|reach|reached|enter|enters|entered|strike|struck|seal|sealed|finali[sz]e|finali[sz]ed|initial|initialled|initialed|execute|executed|clinch|clinched|renew|renewed|extend|extended|exchange|exchanged|have|has|announced|made|won|secured|secure|amended|amend|in talks on|negotiating|close to|nearing|agree|agreed|agrees)(?: into)?'
const TYPES: readonly (readonly [name: string, dealType: string, noun: string])[] = [
  [
    'mou',
    'mou',
    '(?:memorandum of understanding|memorandums of understanding|memoranda of understanding|memorandum of cooperation|memorandum|mou|mous|moc|letter of intent|letters of intent|loi|heads of agreement|hoa|heads of terms|term sheet|framework agreement)',
  ],
  [
    'supply',
    'supply_contract',
    '(?:(?:lng |gas |crude |oil |natural gas |pipeline gas |coal |power |hydrogen |ammonia )?(?:sales? and purchase agreements?|sale-and-purchase agreements?|sales-and-purchase agreements?|spas?|supply (?:contracts?|deals?|agreements?)|offtake (?:agreements?|contracts?|deals?)|off-take (?:agreements?|contracts?|deals?)|purchase (?:agreements?|contracts?|deals?)|sales (?:agreements?|contracts?|deals?)|import (?:contracts?|deals?)|export (?:contracts?|deals?)|tolling agreements?))',
  ],
  [
    'venture',
    'joint_venture',
    "(?:joint venture|joint-venture|joint venture agreement|joint-venture agreement|shareholders' agreement|shareholder agreement)",
  ],
  [
    'development',
    'joint_development',
    '(?:joint development agreement|joint-development agreement|cooperation agreement on the development|co-development agreement|joint study agreement|project development agreement|partnership agreement)',
  ],
  [
    'financing',
    'financing',
    '(?:loan|loans|loan agreement|loan agreements|financing|project financing|financing agreement|credit facility|credit agreement|credit line|funding agreement|guarantee)',
  ],
  ['treaty', 'treaty', '(?:treaty|peace treaty|intergovernmental agreement|free trade agreement|trade pact)'],
  ['contract', 'agreement', '(?:agreement|agreements|deal|deals|contract|contracts|pact|accord|partnership|alliance|protocol|charter|charters)'],
]
/** The noun of each type in the examples. */
const EXAMPLES: Readonly<Record<string, string>> = {
  mou: 'memorandum of understanding',
  supply: 'supply contract',
  venture: 'joint venture agreement',
  development: 'joint development agreement',
  financing: 'loan agreement',
  treaty: 'treaty',
  contract: 'deal',
}
const ABOUT =
  '(?:{far} (?:on|for|to develop|to build|to supply|from|at|in|regarding|concerning|covering|to explore|to cooperate on|to jointly develop|about|of|over|with respect to){the}{gap} {J:what})?'
const parties = (groups: string, dealType: string): FactOfPattern => ({
  kind: 'DEAL',
  roles: { parties: groups, concerns: 'what' },
  says: { dealType },
})
const DESCRIBED = '(?:{the}{gap}(?: (?:{M}|{Q}|{A}|<a\\d+>))?{gap}) '

/** MOUs, contracts, loans, treaties: who agrees with whom. */
export const DEALS: readonly Pattern[] = [
  ...TYPES.flatMap(([name, dealType, noun], rank): Pattern[] => [
    {
      id: `deal.${name}.signed-with`,
      cue: `{Y:one}(?: ,)?(?: which)?{aux} ${SIGNED}${DESCRIBED}${noun}(?:{far}|{far} {Q}{far}|{far} {M}{far}) with{the}{gap} {Y:other}${ABOUT}`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: 0.9 - 0.02 * rank,
      example: `Nordkraft signed a ${EXAMPLES[name]} with Kaito Gas.`,
    },
    {
      id: `deal.${name}.signed`,
      cue: `{Y:one}(?: ,)?(?: which)?{aux} ${SIGNED}${DESCRIBED}${noun}${ABOUT}`,
      facts: [parties(name === 'supply' || name === 'mou' ? 'one,+main' : 'one', dealType)],
      status: 'AGREED',
      precision: 0.79 - 0.01 * rank,
      example: `Nordkraft and Kaito Gas signed a ${EXAMPLES[name]}.`,
    },
    {
      id: `deal.${name}.between`,
      cue: `${noun}(?:{far}) (?:between|among|by|signed by|of){the} {A:one}(?: and{the} {A:other})?`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: 0.8 - 0.01 * rank,
      example: `The ${EXAMPLES[name]} between Nordkraft and Kaito Gas runs for ten years.`,
    },
    {
      id: `deal.${name}.passive`,
      cue: `${noun}(?:{far}){aux} (?:signed|inked|concluded|agreed|reached|initialled|struck)(?:{far}) (?:between|by|with){the} {A:one}(?: and{the} {A:other})?`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: 0.84 - 0.01 * rank,
      example: `The ${EXAMPLES[name]} was signed by Nordkraft and Kaito Gas.`,
    },
    {
      id: `deal.${name}.with`,
      cue: `{A:one} 's(?:{gap}) ${noun}(?:{gap}) with{the} {A:other}`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: 0.75 - 0.01 * rank,
      example: `Nordkraft's ${EXAMPLES[name]} with Kaito Gas ends in 2034.`,
    },
  ]),
  {
    id: 'deal.under-which',
    cue: '(?:contract|agreement|deal|spa|accord|pact)(?:{adj}) under which{the} {A:one}{aux} (?:supply|supplies|deliver|delivers|sell|sells|provide|provides|supplied|delivered)(?:{far}|{far} {Q}{far}|{the} {A:other} with{far}) to{the}{adj} {A:other2}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other,buyer:other2' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Under the contract under which Nordkraft delivers gas to Kaito Gas prices float.',
  },
  {
    id: 'deal.deal-to-buy',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:buy|purchase|import|take|offtake|receive|procure)(?:{far}|{far} {Q}{far}) from{the}{adj} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'buyer:one,seller:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.84,
    example: 'Kaito Gas signed a contract to buy LNG from Nordkraft.',
  },
  {
    id: 'deal.deal-to-sell',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:sell|supply|deliver|provide|export)(?:{far}|{far} {Q}{far}) to{the}{adj} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.84,
    example: 'Nordkraft signed a contract to sell LNG to Kaito Gas.',
  },
  {
    id: 'deal.deal-to-supply-whom',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:supply|provide){the} {A:other} with',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Nordkraft signed a contract to supply Kaito Gas with LNG.',
  },
  {
    id: 'deal.agreed',
    cue: '(?<one><[LP]\\d+>)(?: ,)?(?: which)?{aux} (?:agreed|agree) (?:to|on|in)(?! (?:meet|buy|sell|acquire|discuss))',
    facts: [{ kind: 'DEAL', roles: { parties: 'one', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'AGREED',
    precision: 0.72,
    example: 'Norvania and Kaito agreed to share pipelines.',
  },
  {
    id: 'deal.agreed-with',
    cue: '{A:one}(?: ,)?(?: which)?{aux} agreed(?: [a-z]+){0,3} with{the}{adj} {A:other}',
    facts: [parties('one,other', 'agreement')],
    status: 'AGREED',
    precision: 0.76,
    example: 'Norvania agreed on a price with Kaito.',
  },
  {
    id: 'deal.agreed-to-supply',
    cue: '{A:one}{aux} agreed{aux} (?:supply|sell|deliver|provide)(?:{far}|{far} {Q}{far}|{the} {A:other} with{far}|{far} {Q}{far}) to{the} {A:other2}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other2' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.85,
    example: 'Nordkraft has agreed to supply LNG to Kaito Gas.',
  },
  {
    id: 'deal.agreed-to-buy',
    cue: '{A:one}{aux} agreed{aux} (?:buy|purchase|import|take|offtake|lift)(?:{far}|{far} {Q}{far}) from{the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'buyer:one,seller:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.85,
    example: 'Kaito Gas has agreed to buy LNG from Nordkraft.',
  },
  {
    id: 'deal.jointly-develop',
    cue: '{A:one}{aux} (?:agree|agreed)(?:{gap}) (?:develop|build|construct|study|explore|undertake|cooperate on|work together on)(?:{the}{gap}) {J:what}',
    facts: [{ kind: 'DEAL', roles: { parties: 'one', concerns: 'what' }, says: { dealType: 'joint_development' } }],
    status: 'AGREED',
    precision: 0.8,
    example: 'Nordkraft and Kaito Gas agreed to develop Fjord LNG.',
  },
  {
    id: 'deal.contract-awarded',
    cue: '{A:one}{aux} (?:award|awarded|awards|awarding)(?:{the} {A:other}{the}{gap}(?: {M})?{gap} (?:contract|contracts)|{the}{gap}(?: {M})?{gap} (?:contract|contracts)(?:{far}|(?: ,)?(?:{far}) {M}(?: ,)?) to{the} {A:other2})(?:{far} (?:for|at|on){the}{gap} {J:what})?',
    facts: [{ kind: 'DEAL', roles: { parties: 'one,other,other2', concerns: 'what' }, says: { dealType: 'agreement' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Nordkraft awarded Skarvik Yards a contract for Fjord LNG.',
  },
  {
    id: 'deal.contract-won',
    cue: '{A:one}{aux} (?:win|won|wins|secured|received)(?:{the}{gap}(?: {M})?{gap}) (?:contract|contracts|order)(?:{far}) from{the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'one,other' }, says: { dealType: 'agreement' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Skarvik Yards won a contract from Nordkraft.',
  },
  {
    id: 'deal.permit',
    cue: '{A:one}{aux} (?:grant|granted|grants|granting|give|gave|gives|issue|issued|issues|award|awarded)(?:{the} {A:other}{the}{gap}) (?:permit|permission|licen[cs]e|licen[cs]es|approval|authori[sz]ation|consent|export licen[cs]e|permits)',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Norvania granted Nordkraft an export licence.',
  },
  {
    id: 'deal.permit-revoked',
    cue: '{A:one}{aux} (?:revoke|revoked|revokes|cancel|cancelled|canceled|withdrew|withdraw|suspended)(?:{the}{adj}) (?:licen[cs]es?|permits?|waivers?|authori[sz]ations?)(?:{far}) (?:to|of|for){the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' }, status: 'ENDED' }],
    status: 'ENDED',
    precision: 0.8,
    example: 'Norvania revoked the licence of Nordkraft.',
  },
  {
    id: 'deal.permit-received',
    cue: '{A:other}{aux} (?:receive|received|receives|won|wins|secured|obtained|got)(?:{the}{gap}) (?:permit|permission|licen[cs]e|approval|authori[sz]ation|consent|permits)(?:{far}) from{the} {A:one}',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Nordkraft received a permit from Norvania.',
  },
  {
    id: 'deal.exemption',
    cue: '{A:one}{aux} (?:grant|granted|grants|give|gave|issue|issued|extend|extended)(?:{the} {A:other})?(?:{the}{gap}) (?:waiver|waivers|exemption|exemptions|sanctions waiver)(?:{far}(?: to| for){the} {A:other2})?',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other,grantee:other2' }, says: { dealType: 'exemption' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Oststaat granted Kaito a waiver.',
  },
  {
    id: 'deal.lent',
    cue: '{A:one}{aux} (?:lend|lent|lends|provide|provided|provides|extend|extended|approve|approved)(?:{the}{gap}(?: {M})?{gap}) (?:loan|loans|financing|funding|credit|credits|guarantee)(?:{far}) (?:to|for){the}{gap}(?: {A:other}|{J:what})',
    facts: [{ kind: 'DEAL', roles: { parties: 'lender:one,borrower:other', concerns: 'what' }, says: { dealType: 'financing' } }],
    status: 'AGREED',
    precision: 0.8,
    example: 'Kaito Bank provided a loan to Nordkraft.',
  },
]
