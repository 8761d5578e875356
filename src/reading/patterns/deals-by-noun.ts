import type { FactOfPattern, Pattern } from './pattern.ts'

const SIGNED =
  '(?:sign|signs|signed|signing|ink|inks|inked|conclude|concludes|concluded|reach|reached|enter|enters|entered|strike|struck|seal|sealed|finali[sz]e|finali[sz]ed|initial|initialled|initialed|execute|executed|clinch|clinched|renew|renewed|extend|extended|terminate|terminated|prolonged|hammered out|approved|converted(?: (?!into)[^ <]+){0,6}|exchange|exchanged|have|has|announced(?! that )|made|won|secured|secure|amended|amend|put their signatures to|put its signature to|put their names to|put its name to|in talks on|negotiating|close to|nearing|agree|agreed|agrees)(?: into)?'
const TYPES: readonly (readonly [name: string, dealType: string, noun: string])[] = [
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
export const DEALS_BY_NOUN: readonly Pattern[] = [
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
      cue: `{Y:one}(?: ,)?(?: which)?{aux} ${SIGNED}(?: by [a-z0-9-]+ [a-z]+)?${DESCRIBED}${noun}${ABOUT}`,
      facts: [parties(name === 'supply' || name === 'mou' ? 'one,+main' : 'one', dealType)],
      status: 'AGREED',
      precision: 0.79 - 0.01 * rank,
      example: `Nordkraft and Kaito Gas signed a ${EXAMPLES[name]}.`,
    },
    // "Kaito LNG, a joint venture between A and B" tells who holds it, and of no deal.
    ...(name === 'venture'
      ? []
      : [
          {
            id: `deal.${name}.between`,
            cue: `${noun}(?:{far}) (?:(?<!(?:relations|relationship|ties|friendship) )(?:between|among)|(?<!(?:led|headed|provided|backed) )by|of){the} {A:one}(?: and{the} {A:other})?`,
            facts: [parties('one,other', dealType)],
            status: 'AGREED',
            precision: 0.8 - 0.01 * rank,
            example: `The ${EXAMPLES[name]} between Nordkraft and Kaito Gas runs for ten years.`,
          } as Pattern,
        ]),
    ...(name === 'mou' || name === 'supply'
      ? [
          {
            id: `deal.${name}.under`,
            cue: `under(?:{the}{gap}) ${noun}(?:{far}|(?: (?![;])[^ ]+){1,14}? ,)(?: ,)? {A:one}(?= )`,
            facts: [{ ...parties('one,+main', dealType), isSettled: true as const }],
            status: 'AGREED' as const,
            precision: 0.72,
            example: `Nordkraft is growing. Nordkraft is glad. Under a ${EXAMPLES[name]} signed this week, Kaito Gas will take LNG.`,
          },
        ]
      : []),
    {
      id: `deal.${name}.passive`,
      cue: `${noun}(?:{far}|{far} {Z}{far}){aux} (?:signed|inked|concluded|agreed|reached|initialled|struck)(?:{far}) (?:between|by|with){the} {A:one}(?: and{the} {A:other})?`,
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
    id: 'deal.binding-to-follow',
    cue: '(?:binding|definitive|formal)(?:{adj}) (?:contract|spa|sale and purchase agreement|sales and purchase agreement|supply agreement|supply contract){aux} (?:follow|be signed|signed|be concluded|concluded|expected|executed)',
    facts: [{ kind: 'DEAL', roles: { parties: '@parties' }, says: { dealType: 'supply_contract' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.33,
    example: 'Nordkraft signed heads of agreement with Kaito Gas. A binding contract is to follow.',
  },
  {
    id: 'deal.binding-aimed-at',
    cue: '(?:parties|companies|sides|two|both|they|<[LPcu]\\d+>){aux} (?:conclude|sign|execute|reach|finali[sz]e|turn{far} into)(?:{the}) (?:binding|definitive|formal)(?:{adj}) (?:contract|spa|sale and purchase agreement|sales and purchase agreement|supply agreement|supply contract)',
    facts: [{ kind: 'DEAL', roles: { parties: '@parties' }, says: { dealType: 'supply_contract' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.73,
    example: 'Nordkraft signed heads of agreement with Kaito Gas. The parties expect to execute a binding sale and purchase agreement in 2030.',
  },
]
