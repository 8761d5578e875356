import type { Pattern } from './pattern.ts'
import { talks } from './talk-words.ts'

/** Who receives and visits whom. */
export const VISITS: readonly Pattern[] = [
  {
    id: 'talks.hosted',
    cue: "{Y:one}(?: ,)?(?: who)?{aux} (?:hosted|hosts|host|received|receives|receive|welcomed|welcomes|welcome)(?:(?: (?:his|her|its|their))(?: <a\\d+>)? counterpart(?: ,)?)?{the}{gap} (?<other><[pPnL]\\d+>)(?! 's)",
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.85,
    example: 'Lena Holm received Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.visit-ended',
    cue: '{P:one}(?: ,)?(?: who)?{aux} (?:wrapped up|wraps up|ended|ends|concluded|concludes|finished|finishes|left|leaves)(?: (?![<,;.()])[^ ]+){0,6}?(?: <[nxua]\\d+>)?(?:{gap}) after(?:{the}{gap}) (?:talks|meetings?|summit|discussions|negotiations|consultations) with(?:(?: (?:his|her))? counterpart(?: ,)?)?{the}{gap} {P:other}',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Lena Holm ended a two-day visit to Kaito after talks with Kenji Ito.',
  },
  {
    id: 'talks.visit-for',
    cue: '(?<one><[pPu]\\d+>)(?: ,)?(?: who)?{aux} (?:visit|visits|visited|visiting|travel|travels|travelled|traveled|fly|flies|flew|go|went|arrive|arrives|arrived|due)(?: (?:to|in))?{the}{gap}(?: <[nxua]\\d+>)?(?:{gap}) for(?:{the}{gap}) (?:talks|meetings?|summit|discussions|negotiations|consultations) with(?:(?: (?:his|her))? counterpart(?: ,)?)?{the}{gap} {Y:other}',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.86,
    example: 'Lena Holm visited Kaito for talks with Kenji Ito.',
  },
  {
    id: 'talks.received-by',
    cue: '(?<other><[pPnL]\\d+>)(?: ,)?(?: who)?{aux} (?:was|were|is|are|be|been|being) (?:received|hosted|welcomed|greeted)(?:{adj}) by{the} (?<one><[pn]\\d+>)',
    facts: [talks('other,host:one')],
    status: 'DONE',
    precision: 0.8,
    example: 'Kenji Ito was received by Lena Holm.',
  },
  {
    id: 'talks.hosting',
    cue: '(?:hosting|receiving|welcoming){the}{gap} (?<other><[pP]\\d+>)(?:{far} ,) (?<one><[pPn]\\d+>)',
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Hosting Kenji Ito in Skarvik, Lena Holm offered more gas.',
  },
  {
    id: 'talks.delegation-received',
    cue: '(?<one><[pn]\\d+>)(?: ,)?(?: who)?{aux} (?:received|hosted|welcomed|met|met with){the}{gap} delegation(?: (?:of|from){the} {Y})?(?: ,)? (?:headed|led) by{the} (?<other><[pP]\\d+>)',
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.6,
    example: 'Lena Holm received a delegation of Kaito Gas headed by Kenji Ito.',
  },
  {
    id: 'talks.called-on',
    cue: "(?<one><[pPu]\\d+>)(?: ,)?(?: who)?{aux} (?:(?:paid|pays|pay|made|makes|make){the}{adj} (?:courtesy call|call|courtesy visit|visit) (?:on|to)|(?:called|calls) on){the}{gap} (?<other><[pP]\\d+>)(?! (?:'s|to))",
    facts: [talks('one,host:other')],
    status: 'DONE',
    precision: 0.91,
    example: 'Lena Holm also paid a courtesy call on Kenji Ito.',
  },
  {
    id: 'talks.where-he-met',
    cue: "(?<one><[pPu]\\d+>)(?: ,)?(?: (?![;.()])(?!<[pP])[^ ]+){1,14}? (?:where|when) (?:he|she|they){aux} (?:met|meets|meet|meeting|see|saw|sees|received by|hosted by|(?:hold|holds|held|had|have|has)(?: [a-z'-]+){0,3}? (?:talks|meetings?|discussions|negotiations))(?: with)?(?: (?:executives|officials|representatives|managers|leaders) (?:of|from|at))?(?: (?:his|her|their))?(?: <a\\d+>)?(?: counterpart(?: ,)?)?{the}{adj} {Y:other}(?! (?:counterpart|'s|-))",
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.88,
    example: 'Lena Holm travelled to Kaito, where she met Kenji Ito.',
  },
  {
    id: 'talks.to-see',
    cue: "(?<one><[pPu]\\d+>)(?: ,)?(?: who)?(?: (?![;.()])(?!<[pP])[^ ]+){0,14}? (?:to see|saw|will see|sees)(?:{the}{adj}) (?<other><[pP]\\d+>)(?! 's)",
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.7,
    example: 'Lena Holm will travel on to Kaito to see Kenji Ito.',
  },
]
