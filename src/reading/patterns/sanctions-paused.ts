import type { Pattern } from './pattern.ts'
import { fact, MEASURE, WHOM } from './sanction-words.ts'

const PAUSE =
  '(?:suspend|suspends|suspended|suspending|pause|paused|postpone|postponed|delay|delayed|defer|deferred|put off|held off on|holds off on|hold off on|holding off on)'
const PAUSED = '(?:suspended|paused|postponed|delayed|deferred|put on hold|put off|on hold)'
/** Whom it hits, where goods of theirs may stand before. */
const ON_WHOM = `(?:{far}) (?:on|against|for)(?:{the} (?:imports|goods|products|purchases) from)?${WHOM}(?: and{the} (?<whom2><n\\d+>))?`

/** Sanctions and tariffs that somebody puts off, and the further rates of one decision. */
export const SANCTIONS_PAUSED: readonly Pattern[] = [
  {
    id: 'sanction.paused',
    cue: `{Y:who}(?: ,)?(?: (?:which|who))?{aux} ${PAUSE}(?:{the}(?: threat(?:s|ened)?(?: of)?)?(?: (?!<)[^ ,;]+){0,4}(?: {S})?(?: of)?{adj}) ${MEASURE}(?: of {S})?${ON_WHOM}(?=.* (?:for|by|until) )`,
    facts: [fact('who', 'whom,whom2', { isSettled: true })],
    status: 'STALLED',
    precision: 0.89,
    example: 'Lena Holm of Oststaat suspended similar duties on Norvania and Kaito for 30 days.',
  },
  {
    id: 'sanction.paused-for',
    cue: `{Y:who}(?: ,)?(?: (?:which|who))?{aux}(?: over the weekend)? ${PAUSE}(?: (?:at the last minute|over the weekend|for (?:[a-z0-9-]+ )?(?:days?|weeks?|months?)))?{the}(?: (?:threatened|planned|similar|new|promised|proposed))*(?: {S})? ${MEASURE}(?: of {S})?(?:${ON_WHOM}|(?: with)? (?:which|that) {Y} had threatened{the} (?<whom3><[nogcL]\\d+>))`,
    facts: [fact('who', 'whom,whom2,whom3', { isSettled: true })],
    status: 'STALLED',
    precision: 0.86,
    example: 'Oststaat has suspended for 30 days a planned 25% tariff on Norvania.',
  },
  {
    id: 'sanction.threatened-then-paused',
    cue: `{Y:who}(?: ,)?(?: who)?{aux} threatened{the} (?<whom><[nogcL]\\d+>) with{the}{gap}(?: {S})? ${MEASURE}(?: of {S})?{gap} (?:but|,) (?:(?:then|later|has|agreed to|decided to) )*${PAUSE} (?:them|it|those|these)`,
    facts: [fact('who', 'whom', { isSettled: true })],
    status: 'STALLED',
    precision: 0.67,
    example: 'Lena Holm of Oststaat had threatened Norvania with tariffs of 25 percent but agreed to suspend them for 30 days.',
  },
  {
    id: 'sanction.is-paused',
    cue: `(?:{S} )?${MEASURE}(?: of {S})?${ON_WHOM}(?: ,[^,;.]{3,50} ,)?(?: (?!by )[^ ,;.]+){0,12}? (?:was|were|is|are|been|be) ${PAUSED}`,
    facts: [fact('@imposers', 'whom,whom2', { isSettled: true })],
    status: 'STALLED',
    precision: 0.71,
    example: 'Oststaat imposed tariffs on Skarvik. Levies of 25 percent on Norvania and Kaito were put on hold for 30 days.',
  },
  {
    id: 'sanction.reprieve',
    cue: `(?:(?<whom><[nL]\\d+>){aux} (?:won|secured|obtained|got|received|granted|given)|won (?<whom2><[nL]\\d+>))(?:{the}{gap}) reprieve{gap} from{the}{adj}(?: (?<who><[no]\\d+>))?(?: {S})? ${MEASURE}`,
    facts: [fact('who', 'whom,whom2', { isSettled: true })],
    status: 'STALLED',
    precision: 0.5,
    example: 'Norvania and Kaito won a reprieve of 30 days from Oststaat tariffs of 25%.',
  },
  {
    id: 'sanction.second-rate',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:impose|imposes|imposed|imposing|levy|levied|slap|slapped|introduce|introduced|announced|put|placed)(?: (?!<[^%a])[^ ;.]+){0,6}? <%\\d+>(?: (?!<[^na])[^ ;.]+){1,14}? (?<whom><[na]\\d+>)(?! 's)(?: (?!<)[^ ;.]+){0,5}? and(?: (?:a|an|one|another|levies|duties|tariffs|of)){0,3} (?<rate><%\\d+>)(?: (?:tariffs?|levy|levies|duty|duties|charge|one))? on(?= )`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.26,
    example: 'Oststaat will impose tariffs of 15 percent on gas from Norvania and 10 percent on crude oil.',
  },
  {
    id: 'sanction.outlawed-here',
    cue: '(?:investments?|goods|services|supply|supplies|transactions)(?: (?!<)[^ ;.]+){0,14}? (?:in|to|with|for)(?: (?!<)[^ ;.]+){0,9}? (?<whom><[jJcuwL]\\d+>)(?:(?: ,)? and{the} (?<whom2><[jcuw]\\d+>))?(?: ,)?{aux} (?:banned|prohibited|outlawed|forbidden|barred)(?!{gap} by(?= |$))',
    facts: [fact('@imposers', 'whom,whom2')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Oststaat imposed sanctions on Norvania. New investment in, and the supply of goods to, Fjord LNG is also prohibited.',
  },
  {
    id: 'sanction.outlawed-first',
    cue: '(?:banned|prohibited|outlawed|forbidden|barred) (?:is|are|was|were)(?: (?!<)[^ ;.]+){0,16}? (?<whom><[jJcuwL]\\d+>)(?:(?: ,)? and{the} (?<whom2><[jcuw]\\d+>))?',
    facts: [fact('@imposers', 'whom,whom2')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Oststaat imposed sanctions on Norvania. Also outlawed are new investments in Fjord LNG.',
  },
]
