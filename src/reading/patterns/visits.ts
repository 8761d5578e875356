import type { Pattern } from './pattern.ts'
import { talks } from './talk-words.ts'

/** Who receives and visits whom. */
export const VISITS: readonly Pattern[] = [
  {
    id: 'talks.hosted',
    cue: "{Y:one}(?: ,)?(?: who)?{aux} (?:hosted|hosts|host|received|receives|welcomed|welcomes)(?:(?: (?:his|her|its|their))(?: <a\\d+>)? counterpart(?: ,)?)?{the}{gap} (?<other><[pPnL]\\d+>)(?! 's)",
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.78,
    example: 'Lena Holm received Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.visit-for',
    cue: '(?<one><[pPu]\\d+>)(?: ,)?(?: who)?{aux} (?:visit|visits|visited|visiting|travel|travels|travelled|traveled|fly|flies|flew|go|went|arrived|due)(?: (?:to|in))?{the}{gap}(?: <[nxua]\\d+>)?(?:{gap}) for(?:{the}{gap}) (?:talks|meetings?|summit|discussions|negotiations|consultations) with(?:(?: (?:his|her))? counterpart(?: ,)?)?{the}{gap} {Y:other}',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.82,
    example: 'Lena Holm visited Kaito for talks with Kenji Ito.',
  },
  {
    id: 'talks.visit',
    cue: "(?<one><[pP]\\d+>)(?: ,)?(?: who)?{aux} (?:visit|visits|visited|visiting|arrived in|arrived for a visit to|travelled to|traveled to|flew to|travels to|travel to|fly to|flies to){the} (?<other><n\\d+>)(?! 's)(?!{gap} for(?:{the}{gap}) (?:talks|meetings?|discussions|negotiations) with{the}{gap} <)",
    facts: [talks('one,host:other')],
    status: 'DONE',
    precision: 0.72,
    example: 'Lena Holm visited Kaito.',
  },
]
