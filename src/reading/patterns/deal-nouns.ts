/** The nouns of deals by type: what patterns call the type, what a dossier calls it, and its nouns. */
export const TYPES: readonly (readonly [name: string, dealType: string, noun: string])[] = [
  [
    'mou',
    'mou',
    '(?:memorandum of understanding|memorandums of understanding|memoranda of understanding|memorandum of cooperation|memorandum|mou|mous|moc|letter of intent|letters of intent|declaration of intent|key terms sheet|basic accord|basic agreement|preliminary accord|preliminary pact|loi|heads of agreement|hoa|heads of terms|term sheet|framework agreement)',
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
  [
    'contract',
    'agreement',
    '(?:agreement|agreements|deal|deals|contract|contracts|pact|accord|partnership|alliance|protocol|charter|charters|understanding|roadmap|road map|joint statement|joint declaration|declaration|work order)',
  ],
]
/** The noun of each type in the examples. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  mou: 'memorandum of understanding',
  supply: 'supply contract',
  venture: 'joint venture agreement',
  development: 'joint development agreement',
  financing: 'loan agreement',
  treaty: 'treaty',
  contract: 'deal',
}

/** As measured, of each type and way of saying it; the others were not seen: see `Pattern`. */
const PRECISION: Readonly<Record<string, number>> = {
  'contract.between': 0.5,
  'contract.passive': 0.22,
  'contract.signed': 0.54,
  'contract.signed-with': 0.69,
  'contract.with': 0.2,
  'development.signed': 0.6,
  'development.signed-with': 0.6,
  'financing.between': 0.5,
  'financing.passive': 0.5,
  'financing.signed': 0.45,
  'financing.signed-with': 0.54,
  'mou.between': 0.86,
  'mou.passive': 0.67,
  'mou.signed': 0.85,
  'mou.signed-with': 0.9,
  'mou.under': 0.56,
  'supply.between': 0.33,
  'supply.passive': 0.33,
  'supply.signed': 0.61,
  'supply.signed-with': 0.8,
  'supply.under': 0.25,
  'treaty.between': 0.6,
  'treaty.signed': 0.67,
  'venture.signed': 0.5,
}
/** The precision of a type said in a way: "mou.signed". */
export const precision = (id: string) => PRECISION[id] ?? 0.5
