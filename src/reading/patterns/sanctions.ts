import type { FactOfPattern, Pattern } from './pattern.ts'

const MEASURE =
  '(?:sanctions?|tariffs?|levy|levies|duty|duties|embargo|embargoes|export controls|import ban|ban|restrictions|asset freeze|asset freezes|price cap|counter tariffs?|counter-tariffs?|countermeasures|penalties|import duties|export restrictions)'
const IMPOSE =
  '(?:impose|imposes|imposed|imposing|levy|levies|levied|levying|slap|slaps|slapped|introduce|introduces|introduced|introducing|propose|proposes|proposed|proposing|adopt|adopts|adopted|adopting|announce|announces|announced|announcing|place|placed|put|enact|enacted|apply|applied|widen|widened|expand|expanded|tighten|tightened|extend|extended|issue|issued|unveil|unveiled|renew|renewed|maintain|maintains|keep|raise|raised)'
const LIFT =
  '(?:lift|lifts|lifted|lifting|ease|eases|eased|easing|remove|removes|removed|removing|waive|waives|waived|suspend|suspends|suspended|drop|drops|dropped|end|ended|scrap|scrapped)'
const fact = (imposers: string, targets: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'SANCTION',
  roles: { imposers, targets },
  ...more,
})
const WHOM = "{the}{gap} (?<whom><[cbounsgpPLjJwa]\\d+>)(?! 's)(?! -)"

/** Sanctions and tariffs: who imposes them on whom. */
export const SANCTIONS: readonly Pattern[] = [
  {
    id: 'sanction.imposed-on-imports',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:${IMPOSE}|has|had|have)(?:{the}{gap}(?: {S})?{gap}(?: {S})?{gap}) ${MEASURE}(?: of {S})?(?:{far}) (?:on|against|upon|targeting|over|of|hitting)(?: (?!<)[^ ,;.()]+){1,5}? from{the} (?<whom><[nogcL]\\d+>)`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Kaito imposed a 15% tariff on imports of gas and coal from Oststaat.',
  },
  {
    id: 'sanction.imposed',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} ${IMPOSE}(?:{the}{gap}(?: {S})?{gap}(?: {S})?{gap}) ${MEASURE}(?:{far}) (?:on|against|upon|targeting|over|of|hitting)${WHOM}(?: and (?:on|against){the}{gap} (?<whom2><[cbounsgpPLjJwa]\\d+>)(?! ['-]))?`,
    facts: [fact('who', 'whom'), fact('who', 'whom2')],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Oststaat imposed sanctions on Nordkraft.',
  },
  {
    id: 'sanction.similar',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:prepare|preparing|consider|considering|weighing|planning|plans|announced|adopted|imposed|introduced|drafting|working on)(?:{the}) (?:similar|same|comparable|matching|further|additional) (?:measures|sanctions|steps|restrictions|penalties) (?:against|on)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Kaito is preparing similar measures against Nordkraft.',
  },
  {
    id: 'sanction.threatened',
    cue: `{Y:who}(?: ,)?(?: which)?{aux} (?:threaten|threatens|threatened|respond|responded|responds|retaliate|retaliated)(?:{far}) with{the}{gap}(?: {S})?{gap} ${MEASURE}(?:{gap}) (?:on|against)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'PLANNED',
    precision: 0.78,
    example: 'Kaito threatened to respond with a 15% tariff on Oststaat.',
  },
  {
    id: 'sanction.verb',
    cue: '{A:who}(?: ,)?(?: which)?{aux} (?:sanction|sanctions|sanctioned|sanctioning|blacklist|blacklists|blacklisted|blacklisting|embargoed|target|targeted){the}{gap} {Z:whom}',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Oststaat sanctioned Nordkraft.',
  },
  {
    id: 'sanction.listed',
    cue: '{A:who}(?: ,)?(?: which)?{aux} (?:add|adds|added|adding|put|placed|include|included|designate|designates|designated)(?:{the}{gap}) {Z:whom}(?:{far}) (?:sanctions list|sanctions|blacklist|list|entity list|sanctions package|package)',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Oststaat added Nordkraft to its sanctions list.',
  },
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
    cue: `${MEASURE}(?: (?:that|which))? {Y:who}{aux} (?:imposed|slapped|levied|placed|put|introduced|adopted|announced|approved)(?:{far}) (?:on|against)${WHOM}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.82,
    example: 'The tariff that Oststaat slapped on Norvania stays.',
  },
  {
    id: 'sanction.on-which',
    cue: `{Z:whom}(?: ,)? on (?:which|whom) {Y:who}{aux} (?:imposed|slapped|placed|levied)(?:{the}{adj}) ${MEASURE}`,
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'The rest is with Nordkraft, on which Oststaat imposed financial sanctions.',
  },
  {
    id: 'sanction.lifted',
    cue: `{A:who}(?: ,)?(?: which)?{aux} ${LIFT}(?:{the}{gap}) ${MEASURE}(?:{far}) (?:on|against|from|targeting){the}{gap} {Z:whom}`,
    facts: [fact('who', 'whom', { status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.8,
    example: 'Oststaat lifted its sanctions on Nordkraft.',
  },
  {
    id: 'sanction.banned',
    cue: '{A:who}(?: ,)?(?: which)?{aux} (?:ban|bans|banned|banning|prohibit|prohibits|prohibited|halt|block|blocked)(?:{the}{gap})(?: imports?| purchases?| transshipments?| transhipments?| transit| exports?| shipments?| services)?(?:{gap}) (?:of|from|to|for)(?:{the}{gap}) (?<whom><[najcLJ]\\d+>)',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.7,
    example: 'Kaito banned imports of LNG from Norvania.',
  },
]
