import type { Pattern } from './pattern.ts'
import { fact, MEASURE, WHOM } from './sanction-words.ts'

/** Sanctions and tariffs by noun, and who is under them. */
export const SANCTIONS_ON: readonly Pattern[] = [
  {
    id: 'sanction.passive',
    cue: '{Z:whom}(?: ,)?(?: which)?{aux} (?:sanctioned|blacklisted|targeted|hit with sanctions|hit|placed under sanctions|designated|put under sanctions|added to the sanctions list)(?:{gap}) by{the}{gap} {A:who}',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Nordkraft was sanctioned by Oststaat.',
  },
  {
    id: 'sanction.passive-here',
    cue: '{Z:whom}(?: ,)?(?: which)? (?:was|were|is|are|has been|have been)(?: (?:also|likewise|newly))? (?:sanctioned|blacklisted|designated|placed under sanctions|put under sanctions|added to the list|added to the sanctions list|subject to an asset freeze|subject to sanctions)(?!{gap} by)',
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Oststaat imposed sanctions on Nordkraft. Skarvik Yards was also blacklisted.',
  },
  {
    id: 'sanction.hit-by',
    cue: `{Z:whom}(?: ,)?(?: which)?{aux} (?:hit by|subject to|under|placed under|put under|come under|came under|facing|faces|affected by|targeted by){the} (?:(?<who><[anobuLgc]\\d+>)(?: 's)?{gap}) ${MEASURE}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Nordkraft is under Oststaat sanctions.',
  },
  {
    id: 'sanction.noun',
    cue: `(?<who><[anobuLgc]\\d+>)(?: 's)?(?: (?:heavy|new|existing|tough|western|economic|energy|sweeping|fresh|financial|high|reciprocal|additional|import|unilateral|secondary|latest|planned|proposed|further|possible|threatened|trade|retaliatory|counter|<%\\d+>))* ${MEASURE}(?: (?:already|introduced|imposed))* (?:on|against|targeting)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Oststaat sanctions on Nordkraft remain.',
  },
  {
    id: 'sanction.imposed-by',
    cue: `${MEASURE}(?: (?:on|against|targeting){the}{gap} {Z:whom})?(?: (?:that|which|were|are|have been|had been))* (?:imposed|introduced|adopted|announced|levied)(?:{far}(?: on| against){the}{gap} {Z:whom2})? by{the} {A:who}(?: (?:on|against){the}{gap} {Z:whom3})?`,
    facts: [fact('who', 'whom,whom2,whom3')],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Sanctions imposed by Oststaat on Nordkraft remain.',
  },
  {
    id: 'sanction.slapped',
    cue: `${MEASURE}(?: (?:that|which))? {Y:who}{aux} (?:imposed|slapped|levied|placed|put|introduced|adopted|announced|approved|charged|charges)(?:{far}) (?:on|against)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'The tariff that Oststaat slapped on Norvania stays.',
  },
  {
    id: 'sanction.banned-from',
    cue: '(?<whom><[pP]\\d+>)(?: ,)?{aux} (?:banned|barred) from (?:entering|travelling to|traveling to){the} {A:who}',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'Lena Holm was banned from entering Oststaat.',
  },
  {
    id: 'sanction.had-under',
    cue: `{Z:whom}(?: ,)?(?:{the}(?: (?:<a\\d+>|[a-z-]+)){0,4})? (?:that|which|whom) {Y:who}{aux} (?:had|has|have|placed|put|kept) under(?:{adj}) ${MEASURE}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.84,
    example: 'It talks with Nordkraft, the oil company that Oststaat has had under sanctions since 2019.',
  },
  {
    id: 'sanction.on-which',
    cue: `{Z:whom}(?: ,)? on (?:which|whom) {Y:who}{aux} (?:imposed|slapped|placed|levied)(?:{the}{adj}) ${MEASURE}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'The rest is with Nordkraft, on which Oststaat imposed financial sanctions.',
  },
]
