import type { Pattern } from './pattern.ts'
import { fact, MEASURE, WHOM } from './sanction-words.ts'

/** Sanctions and tariffs told by the order or the blow that brings them, or as what somebody has imposed. */
export const SANCTIONS_ORDERED: readonly Pattern[] = [
  {
    id: 'sanction.goods-by-order',
    cue: `${MEASURE}(?: of {S})? on(?: all)?{the} (?<whom><a\\d+>) (?:goods|imports|products|exports) (?:ordered|imposed|announced|decreed) by{the} {Y:who}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'It answers duties of 10 percent on all Russian goods ordered by Oststaat.',
  },
  {
    id: 'sanction.order-puts',
    cue: `{Y:who} 's(?: executive)? (?:order|decree|decision) (?:puts|put|places|placed|imposes|imposed|slaps|slapped|added|adds|raises|raised)(?:{the}(?: additional)?(?: {S})?{gap}) ${MEASURE}(?: of {S})?(?:{far}) (?:on|against)(?: (?!<)[^ ,;.()]+){0,4}?(?: from{the})? (?<whom><[nogcLa]\\d+>)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: "Oststaat's order puts an additional 10 percent duty on all goods from Norvania.",
  },
  {
    id: 'sanction.hit-with',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:hit|hits|hitting|slapped|struck){the} {Z:whom} with(?:{the}{gap}) (?:sanctions|an asset freeze|asset freezes|tariffs?|duties|restrictions)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'The measures came a day after Oststaat hit Nordkraft with sanctions.',
  },
  {
    id: 'sanction.slapped',
    cue: `${MEASURE}(?: (?:that|which))? {Y:who}{aux} (?:imposed|slapped|levied|placed|put|introduced|adopted|announced|approved|charged|charges|applied)(?:{far}) (?:on|against|to)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'The tariff that Oststaat slapped on Norvania stays.',
  },
  {
    id: 'sanction.cap-which',
    cue: '(?:price cap|cap|embargo|ban|curbs|restrictions|sanctions|tariffs?) on(?:{adj}) (?<whom><[an]\\d+>)(?: [a-z-]+){0,3}?(?: ,)? (?:which|that) {Y:who}{aux} (?:applied|applies|imposed|enforced|enforces|introduced|joined|adopted|upheld)',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'The price cap on Russian crude, which Oststaat has applied since 2030, stays.',
  },
]
