import { EXAMPLES, precision, TYPES } from './deal-nouns.ts'
import type { FactOfPattern, Pattern } from './pattern.ts'

const SIGNED =
  '(?:sign|signs|signed|signing|ink|inks|inked|conclude|concludes|concluded|reach|reached|enter|enters|entered|strike|struck|seal|sealed|finali[sz]e|finali[sz]ed|initial|initialled|initialed|execute|executed|clinch|clinched|renew|renewed|extend|extended|terminate|terminated|prolonged|hammered out|approved|converted(?: (?!into)[^ <]+){0,6}|exchange|exchanged|have|has|announced(?! that )|made|won|secured|secure|amended|amend|put their signatures to|put its signature to|put their names to|put its name to|in talks on|negotiating|close to|nearing|agree|agreed|agrees)(?: into)?'
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
  ...TYPES.flatMap(([name, dealType, noun]): Pattern[] => [
    {
      id: `deal.${name}.signed-with`,
      cue: `{Y:one}(?: ,)?(?: which)?{aux} ${SIGNED}${DESCRIBED}${noun}(?:{far}|{far} {Q}{far}|{far} {M}{far}) with{the}{gap} {Y:other}${ABOUT}`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: precision(`${name}.signed-with`),
      example: `Nordkraft signed a ${EXAMPLES[name]} with Kaito Gas.`,
    },
    {
      id: `deal.${name}.signed`,
      cue: `{Y:one}(?: ,)?(?: which)?{aux} ${SIGNED}(?: by [a-z0-9-]+ [a-z]+)?${DESCRIBED}${noun}${ABOUT}`,
      facts: [parties(name === 'supply' || name === 'mou' ? 'one,+main' : 'one', dealType)],
      status: 'AGREED',
      precision: precision(`${name}.signed`),
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
            precision: precision(`${name}.between`),
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
            precision: precision(`${name}.under`),
            example: `Nordkraft is growing. Nordkraft is glad. Under a ${EXAMPLES[name]} signed this week, Kaito Gas will take LNG.`,
          },
        ]
      : []),
    {
      id: `deal.${name}.passive`,
      cue: `${noun}(?:{far}|{far} {Z}{far}){aux} (?:signed|inked|concluded|agreed|reached|initialled|struck)(?:{far}) (?:between|by|with){the} {A:one}(?: and{the} {A:other})?`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: precision(`${name}.passive`),
      example: `The ${EXAMPLES[name]} was signed by Nordkraft and Kaito Gas.`,
    },
    {
      id: `deal.${name}.with`,
      cue: `{A:one} 's(?:{gap}) ${noun}(?:{gap}) with{the} {A:other}`,
      facts: [parties('one,other', dealType)],
      status: 'AGREED',
      precision: precision(`${name}.with`),
      example: `Nordkraft's ${EXAMPLES[name]} with Kaito Gas ends in 2034.`,
    },
  ]),
  {
    id: 'deal.binding-to-follow',
    cue: '(?:binding|definitive|formal)(?:{adj}) (?:contract|spa|sale and purchase agreement|sales and purchase agreement|supply agreement|supply contract){aux} (?:follow|be signed|signed|be concluded|concluded|expected|executed)',
    facts: [{ kind: 'DEAL', roles: { parties: '@parties' }, says: { dealType: 'supply_contract' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.42,
    example: 'Nordkraft signed heads of agreement with Kaito Gas. A binding contract is to follow.',
  },
  {
    id: 'deal.binding-to-be-negotiated',
    cue: '(?:subject to|pending|depends on|ahead of)(?: the)?(?: (?:negotiation|execution|conclusion|signing|finali[sz]ation|and|completion))+ of{the} (?:binding|definitive|formal|firm|final)(?:{adj}) (?:contract|spa|sales? and purchase agreement|supply agreement|supply contract|sales agreement)',
    facts: [{ kind: 'DEAL', roles: { parties: '@parties' }, says: { dealType: 'supply_contract' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.44,
    example:
      'Nordkraft signed heads of agreement with Kaito Gas. The document is subject to the negotiation of a definitive sale and purchase agreement.',
  },
  {
    id: 'deal.binding-aimed-at',
    cue: '(?:parties|companies|sides|two|both|they|<[LPcu]\\d+>){aux} (?:negotiate and )?(?:conclude|sign|execute|reach|negotiate|finali[sz]e|(?:turn|convert|develop){far} into)(?:{the}) (?:binding|definitive|formal|firm|final)(?:{adj}) (?:contract|spa|sales? and purchase agreement|supply agreement|supply contract|sales agreement)',
    facts: [{ kind: 'DEAL', roles: { parties: '@parties' }, says: { dealType: 'supply_contract' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.7,
    example: 'Nordkraft signed heads of agreement with Kaito Gas. The parties expect to execute a binding sale and purchase agreement in 2030.',
  },
]
