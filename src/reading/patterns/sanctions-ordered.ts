import type { Pattern } from './pattern.ts'
import { fact, MEASURE, WHOM } from './sanction-words.ts'

const BAN =
  '(?:ban|bans|banned|banning|bar|bars|barred|barring|prohibit|prohibits|prohibited|prohibiting|forbid|forbids|outlaw|outlawed|halt|halted|restrict|restricts|restricted)'

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
    cue: `${MEASURE}(?: on(?: (?!<)[^ ;,.]+){1,6}?)?(?: (?:that|which))? {Y:who}{aux} (?:imposed|slapped|levied|placed|put|introduced|adopted|announced|approved|charged|charges|applied)(?:{far}) (?:on|against|to)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
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
  {
    id: 'sanction.changes-rate',
    cue: `{Y:who}(?: ,)?(?: which)?{aux}(?: more than)? (?:double|doubles|doubled|doubling|raise|raises|raised|raising|increase|increases|increased|hike|hiked|lift|lifts|lower|lowers|lowered|cut|tighten|tightened) (?:its|their|the|a)(?: [a-z]+)? (?:duty|duties|tariffs?|levy|levies|price cap|cap|embargo) on(?:{adj}) (?<whom><[anocgL]\\d+>)(?! ['-])`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Norvania said it would double its duty on Oststaat gas.',
  },
  {
    id: 'sanction.banned-trade-in',
    cue: `{A:who}(?: ,)?(?: which)?{aux} ${BAN}(?: the)? (?:exports?|imports?|sales?|shipments?|supply|purchases?|re-exports?) of(?: (?!<)[^ ;.()]+){1,22}? (?:to|from){the} (?<whom><[nocL]\\d+>)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Kaito will bar exports of engines, motorbike parts and hydraulic tools to Oststaat.',
  },
  {
    id: 'sanction.measures-banning',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:adopted|announced|approved|imposed|agreed|agreed on|unveiled)(?:{far}) (?:sanctions|restrictions|measures|package)(?:{far})(?: ,)? (?:banning|barring|prohibiting|outlawing)(?:{the}{gap})(?: imports?| purchases?| transshipments?| exports?| shipments?)?(?:{gap}) (?:of|from|to)(?:{gap}) (?<whom><[najcL]\\d+>)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Kaito adopted a round of restrictions, banning imports of aluminium from Oststaat.',
  },
  {
    id: 'sanction.permits-for',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:require|requires|required|requiring|demand|demands|demanded) (?:permits|licen[cs]es|a permit|a licen[cs]e|approval) for(?: (?!<)[^ ;.()]+){1,14}? to{the} (?<whom><[nogL]\\d+>)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Kaito has required permits for shipments of rare earths to Oststaat.',
  },
  {
    id: 'sanction.one-that-imposer-hit',
    cue: '{Z:whom}(?: ,)?(?: (?:a|the) [a-z]+)? (?<who><[bno]\\d+>){aux} (?:sanctioned|designated|blacklisted)(?= (?:,|\\.|for)|$)',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Nordkraft, a company Oststaat sanctioned in January, bought the cargo.',
  },
  {
    id: 'sanction.freezing-of-assets',
    cue: `freezing of(?: the)? assets of${WHOM}`,
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Norvania imposed sanctions on Oststaat. The measures include the freezing of the assets of Nordkraft.',
  },
  {
    id: 'sanction.assets-frozen-include',
    cue: '(?:among )?(?:those|firms|entities|companies|individuals|people|organi[sz]ations) whose (?:assets|property){aux} (?:frozen|blocked)(?: with immediate effect)?(?: (?:are|is|was|were|include|includes|included))(?:{the}{adj}) {Z:whom}',
    facts: [fact('@imposers', 'whom', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Norvania imposed sanctions on Oststaat. Those whose assets were frozen include Nordkraft and Kaito Gas.',
  },
  {
    id: 'sanction.subjects-to',
    cue: '(?:subject|subjects|subjecting|put|puts|place|places){the} {Z:whom} (?:to|under){the}{adj} (?:transaction ban|asset freeze|sanctions|export ban|restrictions|ban)(?= |$)',
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.4,
    example: 'Norvania imposed sanctions on Oststaat. They would also subject Nordkraft and Kaito Gas to a full transaction ban.',
  },
]
