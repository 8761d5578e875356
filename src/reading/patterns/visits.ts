import type { Pattern } from './pattern.ts'
import { talks } from './talk-words.ts'

/** Who receives and visits whom. */
export const VISITS: readonly Pattern[] = [
  {
    id: 'talks.hosted',
    cue: "{Y:one}(?: ,)?(?: who)?{aux} (?:hosted|hosts|host|received|receives|welcomed|welcomes)(?:(?: (?:his|her|its|their))(?: <a\\d+>)? counterpart(?: ,)?)?{the}{gap} (?<other><[pPnL]\\d+>)(?! 's)",
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.72,
    example: 'Lena Holm received Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.visit-for',
    cue: '(?<one><[pPu]\\d+>)(?: ,)?(?: who)?{aux} (?:visit|visits|visited|visiting|travel|travels|travelled|traveled|fly|flies|flew|go|went|arrive|arrives|arrived|due)(?: (?:to|in))?{the}{gap}(?: <[nxua]\\d+>)?(?:{gap}) for(?:{the}{gap}) (?:talks|meetings?|summit|discussions|negotiations|consultations) with(?:(?: (?:his|her))? counterpart(?: ,)?)?{the}{gap} {Y:other}',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.82,
    example: 'Lena Holm visited Kaito for talks with Kenji Ito.',
  },
  {
    id: 'talks.received-by',
    cue: '(?<other><[pPnL]\\d+>)(?: ,)?(?: who)?{aux} (?:received|hosted|welcomed|greeted)(?:{adj}) by{the} (?<one><[pn]\\d+>)',
    facts: [talks('other,host:one')],
    status: 'DONE',
    precision: 0.84,
    example: 'Kenji Ito was received by Lena Holm.',
  },
]
