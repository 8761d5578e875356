import type { Pattern } from './pattern.ts'
import { talks } from './talk-words.ts'

/** Talks that a sentence is about: they go on, they end, there are none. */
export const TALKS_SPOKEN_OF: readonly Pattern[] = [
  {
    id: 'talks.ended-over',
    cue: '(?:talks|negotiations|discussions) with{the} {Y:other}(?={far} (?:collapsed|broke down|ended|failed|were broken off|have been terminated|fell through) )',
    facts: [{ ...talks('other,+main'), isSettled: true }],
    status: 'ENDED',
    precision: 0.33,
    example: 'Nordkraft is growing, and Nordkraft is glad. Talks with Kaito Gas over a contract collapsed in April.',
  },
  {
    id: 'talks.with-some',
    cue: '(?:talks|negotiations|discussions) with(?: <[ag]\\d+>| (?![,;.])[^ <]+){1,5}(?: ,)? (?:among them|including|such as|like) {A:other}(?=(?: ,)? (?:are|were|is|continue|continued|will|would|have)(?= ))',
    facts: [talks('other,+main')],
    status: 'UNDER_WAY',
    precision: 0.6,
    example: 'Nordkraft is growing, and Nordkraft is glad. Its negotiations with a number of buyers, including Kaito Gas, are continuing.',
  },
  {
    id: 'talks.none-with',
    cue: 'there (?:are|were|have been) no(?:{adj}) (?:talks|negotiations|discussions)(?:{adj}) with{the} {Y:other}',
    facts: [{ ...talks('other,+main'), isSettled: true }],
    status: 'REJECTED',
    precision: 0.5,
    example: 'Nordkraft keeps Fjord LNG, and Nordkraft is glad. There are no talks with Kaito Gas.',
  },
  {
    id: 'talks.said-with',
    cue: "(?:(?:spokesman|spokeswoman|spokesperson|official|executive|adviser) (?:for|of|at){the} {A:one}|{A:one2} 's (?:spokesman|spokeswoman|spokesperson))(?:{far})(?: that)? (?:talks|negotiations|discussions) with{the} {Y:other}",
    facts: [talks('one,one2,other')],
    status: 'UNDER_WAY',
    precision: 0.6,
    example: 'A spokesman for Nordkraft said negotiations with Kaito Gas went well.',
  },
  {
    id: 'talks.ended-with',
    cue: '{Y:one}(?: ,)?(?: which)?{aux} (?:ended|end|broke off|halted|terminated|abandoned|wrapped up|concluded|called off|walked away from|pulled out of)(?:{the}{gap}) (?:talks|negotiations|discussions|consultations)(?:{gap}) with{the} {Y:other}',
    facts: [{ ...talks('one,other'), isSettled: true }],
    status: 'ENDED',
    precision: 0.4,
    example: 'Nordkraft ended merger talks with Kaito Gas.',
  },
  {
    id: 'talks.negotiators-of',
    cue: '(?:negotiators|officials|delegations|representatives|envoys|experts|executives) (?:from|of){the} {Y:one}(?: and{the} {Y:other})?(?: ,)?{aux} (?:met|meet|discussed|discuss|wrapped up|hold|held|resume|resumed|sit down|sat down|began|begin|start|started|conferred|gathered)',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Negotiators from Norvania and Oststaat wrapped up two days of discussions.',
  },
  {
    id: 'talks.next-round',
    cue: '(?<!chaired the )(?:next|first|second|third|fourth|fifth|sixth)(?: [a-z-]+){0,4}? (?<one><n\\d+>)(?: -)? (?<other><n\\d+>)(?:(?: [a-z-]+){0,6} (?:dialogue|talks|meeting|commission|summit|consultations|council)| <o\\d+>)',
    facts: [talks('one,other')],
    status: 'PLANNED',
    precision: 0.85,
    example: 'They agreed to hold the next Japan-Qatar energy dialogue in Skarvik.',
  },
  {
    id: 'talks.go-on-with',
    cue: '(?:talks|negotiations|discussions|contacts)(?: (?:are|were|have been|under way|underway|ongoing))* with{the} {Y:other}(?=(?:{far}(?: {J})?{far}) (?:are|were|is|continue|continued|will|would|going on|under way|underway|ongoing|progressing))',
    facts: [talks('other,+main')],
    status: 'UNDER_WAY',
    precision: 0.38,
    example: 'Nordkraft is growing, and Nordkraft is glad. Talks with Kaito Gas on a third unit are still going on.',
  },
  {
    id: 'talks.in-passing',
    cue: '(?<one><[pP]\\d+>)(?: ,)?(?:{far}) (?:talks|discussions|conversations?|negotiations|telephone call|phone call)(?:{gap}) with(?:(?: (?:his|her|its|their))?(?: <a\\d+>)? counterpart(?: ,)?)?{the} (?<other><[pP]\\d+>)',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Lena Holm, fresh from a round of talks with Kenji Ito, was glad.',
  },
]
