import type { Pattern } from './pattern.ts'

/** Contracts to supply, where what is supplied says that they are: "signed a contract to buy LNG from". */
export const DEALS_TO_SUPPLY: readonly Pattern[] = [
  {
    id: 'deal.under-which',
    cue: '(?:contract|agreement|deal|spa|accord|pact)(?:{adj}) under which{the} {A:one}{aux} (?:supply|supplies|deliver|delivers|sell|sells|provide|provides|supplied|delivered)(?:{far}|{far} {Q}{far}|{the} {A:other} with{far}) to{the}{adj} {A:other2}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other,buyer:other2' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.43,
    example: 'Under the contract under which Nordkraft delivers gas to Kaito Gas prices float.',
  },
  {
    id: 'deal.under-which-other',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:extended|extends|renewed|renews|signed|signs|has|have|concluded|prolonged){the}{adj} (?:contract|agreement|deal|spa) under which{the} {A:other}{aux} (?:supply|supplies|deliver|delivers|sell|sells|provide|provides) (?:it|them)',
    facts: [{ kind: 'DEAL', roles: { parties: 'buyer:one,seller:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.6,
    example: 'Kaito Gas extended a contract under which Nordkraft supplies it with 7.5 mtpa.',
  },
  {
    id: 'deal.supplies-under',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:supplies|supply|delivers|deliver|sells|exports|ships)(?:(?: [a-z]+){0,4} to)?{the}{adj} {A:other}(?: with [a-z]+)? under(?:{the}{gap}) (?:contract|contracts|agreement|agreements|deal|deals)(?! (?:of|with) <)',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other' }, says: { dealType: 'supply_contract' } }],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Nordkraft already supplies LNG to Kaito Gas under a 10-year contract.',
  },
  {
    id: 'deal.deal-to-buy',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{far}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:buy|purchase|import|take|offtake|receive|procure)(?:{far}|{far} {Q}{far}) from{the}{adj} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'buyer:one,seller:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.52,
    example: 'Kaito Gas signed a contract to buy LNG from Nordkraft.',
  },
  {
    id: 'deal.deal-to-sell',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:sell|supply|deliver|provide|export)(?:{far}|{far} {Q}{far}) to{the}{adj} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.33,
    example: 'Nordkraft signed a contract to sell LNG to Kaito Gas.',
  },
  {
    id: 'deal.deal-to-supply-whom',
    cue: '{A:one}(?: ,)?(?: which)?{aux}(?:{the}{gap}) (?:deal|deals|contract|contracts|agreement|agreements|spa)(?:{gap}) to (?:supply|provide){the} {A:other} with',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.79,
    example: 'Nordkraft signed a contract to supply Kaito Gas with LNG.',
  },
  {
    id: 'deal.agreed-to-supply',
    cue: '{A:one}{aux} agreed{aux} (?:supply|sell|deliver|provide)(?:{far}|{far} {Q}{far}|{the} {A:other} with{far}|{far} {Q}{far}) to{the} {A:other2}',
    facts: [{ kind: 'DEAL', roles: { parties: 'seller:one,buyer:other2' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.71,
    example: 'Nordkraft has agreed to supply LNG to Kaito Gas.',
  },
  {
    id: 'deal.agreed-to-buy',
    cue: '{A:one}{aux} agreed{aux} (?:buy|purchase|import|take|offtake|lift)(?:{far}|{far} {Q}{far}) from{the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'buyer:one,seller:other' }, says: { dealType: 'supply_contract' } }],
    status: 'AGREED',
    precision: 0.36,
    example: 'Kaito Gas has agreed to buy LNG from Nordkraft.',
  },
]
