import type { FactOfPattern, Pattern } from './pattern.ts'

const talks = (parties: string): FactOfPattern => ({ kind: 'TALKS', roles: { parties, concerns: 'what' } })
const ABOUT = '(?:{far} (?:on|over|about|to discuss|regarding|concerning|for){the}{gap} {J:what})?'
const DISCUSSED = '(?:discuss|discusses|discussed|discussing)'

/** Meetings, negotiations, discussions. */
export const TALKS: readonly Pattern[] = [
  {
    id: 'talks.met',
    cue: `{Y:one}(?: ,)?(?: who)?{aux} (?:met|meets|meet|meeting|held talks|had talks|had a meeting|hold talks|holds talks|holding talks|held a meeting|held meetings|hold a meeting|held discussions|conferred|spoke|held a phone call|held a telephone call|held bilateral talks)(?:{adj})(?: with)?(?:(?: (?:his|her|their|its))?(?: <a\\d+>)? counterpart(?: ,)?)?{the} {Y:other}${ABOUT}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.9,
    example: 'Lena Holm met Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.met-each-other',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: who)?{aux} (?:met|meet|meeting|held talks|hold talks|held a meeting|hold a meeting|held discussions|spoke)(?! (?:with|{Y}))${ABOUT}`,
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.86,
    example: 'Lena Holm and Kenji Ito met in Skarvik.',
  },
  {
    id: 'talks.between',
    cue: `(?:meeting|meetings|talks|negotiations|discussions|summit|phone call|call|dialogue|consultations)(?:{gap}) (?:between|among|of){the} {Y:one}(?: and{the} {Y:other})?${ABOUT}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.78,
    example: 'The meeting between Lena Holm and Kenji Ito lasted two hours.',
  },
  {
    id: 'talks.in-talks',
    cue: `{Y:one}(?: ,)?(?: which)?{aux} (?:in|hold|holding|held|began|begun|started|opened|resumed|launched|conducting|continue|continuing)(?:{the}{gap}) (?:talks|negotiations|discussions|discussion|dialogue|consultations)(?:{far}) with{the}{gap} {Y:other}${ABOUT}`,
    facts: [talks('one,other')],
    status: 'UNDER_WAY',
    precision: 0.79,
    example: 'Nordkraft is in talks with Kaito Gas.',
  },
  {
    id: 'talks.in-talks-both',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: which)?{aux} (?:in|holding|began|begun|started|opened|resumed)(?:{the}{gap}) (?:talks|negotiations|discussions)(?!{far} with)${ABOUT}`,
    facts: [talks('one')],
    status: 'UNDER_WAY',
    precision: 0.8,
    example: 'Nordkraft and Kaito Gas are in talks.',
  },
  {
    id: 'talks.negotiating',
    cue: `{Y:one}(?: ,)?(?: which)?{aux} (?:negotiating|discussing|negotiate|discuss)(?:{far}) with{the}{gap} {Y:other}${ABOUT}`,
    facts: [talks('one,other')],
    status: 'UNDER_WAY',
    precision: 0.84,
    example: 'Nordkraft is negotiating a contract with Kaito Gas.',
  },
  {
    id: 'talks.negotiating-both',
    cue: '(?<one><[PL]\\d+>)(?: ,)?(?: (?:which|who))? (?:are|have been|were|began|started|resumed) (?:negotiating|discussing)(?!{far} with)',
    facts: [talks('one')],
    status: 'UNDER_WAY',
    precision: 0.78,
    example: 'Norvania and Kaito are negotiating an energy agreement.',
  },
  {
    id: 'talks.discussed',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: who)?{aux} ${DISCUSSED}${ABOUT.replace('?: ', '?: ')}`,
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.8,
    example: 'Lena Holm and Kenji Ito discussed gas prices.',
  },
  {
    id: 'talks.discussed-with',
    cue: `{Y:one}(?: ,)?(?: who)?{aux} ${DISCUSSED}(?:{far}|{far} {J:what}{far}) with{the}{gap} {Y:other}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.82,
    example: 'Lena Holm discussed gas prices with Kenji Ito.',
  },
  {
    id: 'talks.with',
    cue: `(?<!(?:had|held|hold|holds|holding|in|began|started|resumed) )(?<!(?:a|the|further|new|direct|preliminary|advanced) )(?:talks|negotiations|discussions) with{the} {Y:other}${ABOUT}`,
    facts: [talks('other,+main')],
    status: 'UNDER_WAY',
    precision: 0.68,
    example: 'Nordkraft is late. Negotiations with Kaito Gas have stalled. Nordkraft waits.',
  },
  {
    id: 'talks.hosted',
    cue: "{Y:one}(?: ,)?(?: who)?{aux} (?:hosted|hosts|host|received|receives|welcomed|welcomes){the}{gap} (?<other><[pPnL]\\d+>)(?! 's)",
    facts: [talks('host:one,other')],
    status: 'DONE',
    precision: 0.78,
    example: 'Lena Holm received Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.visit',
    cue: "(?<one><[pP]\\d+>)(?: ,)?(?: who)?{aux} (?:visit|visits|visited|visiting|arrived in|arrived for a visit to|travelled to|traveled to|flew to|travels to|travel to){the} (?<other><n\\d+>)(?! 's)",
    facts: [talks('one,host:other')],
    status: 'DONE',
    precision: 0.72,
    example: 'Lena Holm visited Kaito.',
  },
]
