import type { Pattern } from './pattern.ts'
import { IN, stake, WORD } from './stake-words.ts'

/** What a stake comes to after a change, and what it stands at. */
export const STAKES_CHANGED: readonly Pattern[] = [
  {
    id: 'stake.lifts-to',
    cue: `(?:increase in|rise in|reduction in|cut in|lift|lifts|raise|raises|take|takes|bring|brings|increase|increases|lifting|raising|taking|bringing|cut|cuts|cutting|reduce|reduces|reducing|lower|lowers|lowering|trim|trims){the} {A:who} 's(?:{adj}) (?:share|stake|interest|holding|participation)(?: (?:of|in){the}{gap} {T:what})? to {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: "The purchase lifts Kaito Gas's share of Fjord LNG to 37%.",
  },
  {
    id: 'stake.share-of-whom-to',
    cue: `(?:bringing|raising|lifting|taking|increasing|cutting|reducing|brings|raises|lifts|takes|brought|raised)(?: (?:the|total))* (?:share|stake|interest|holding) of{the} {A:who}(?: in{the}{adj} {T:what})? to {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'The purchase closed, bringing the share of Kaito Gas in Fjord LNG to 60%.',
  },
  {
    id: 'stake.rises-to',
    cue: `{A:who} 's(?:{adj}) ${WORD}(?: (?:in|of){the}{adj} {T:what})?{aux} (?:rise|rises|rose|risen|grown|fallen|climbed|increase|increases|increased|grow|grows|grew|climb|climbs|climbed|fall|falls|fell|drop|drops|dropped|decline|declines|declined|shrink|slip|slips){adj}(?: from {S})? to {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: "On completion Kaito Gas's interest in Fjord LNG will rise to 19.4%.",
  },
  {
    id: 'stake.falls-from',
    cue: `{A:who}(?: ,)?(?:{far}|(?: which)?{far} {J}(?: ,)?{far}) (?:its|their|'s) (?:stake|interest|share|holding)(?:{adj}) (?:fall|falls|drop|drops|decline|declines|shrink|be cut|be reduced|rise|rises|grow|increase)(?:{adj})(?: to {S})? from {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Fjord LNG is sold. Nordkraft will see its interest fall to 25% from 40%.',
  },
  {
    id: 'stake.amounts-to',
    cue: `{A:who} 's(?:{adj}) ${WORD}(?: (?:in|of){the}{adj} {T:what})?{aux} (?:amount to|amounts to|amounted to|stands at|stand at|stood at|is|was|be|totals|totalled|reaches|reached|reach|comes to|come to) {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: "Nordkraft's working interest in Fjord LNG stands at 20%.",
  },
  {
    id: 'stake.changed-here',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:increase|increases|increased|raise|raises|raised|lift|lifts|lifted|boost|boosted|cut|cuts|trim|trims|trimmed|reduce|reduces|reduced|grow|grew|doubled)(?: (?:its|their|his|the))(?: own)? (?:stake|interest|shareholding|holding|share|participation)(?:{gap} from {S})? to {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Nordkraft holds 30% of Fjord LNG. Kaito Gas cut its share to 15% from 35.1%.',
  },
  {
    id: 'stake.stands-at',
    cue: `{A:who} 's{adj} (?:share|stake|interest|holding|shareholding)(?: (?:of|in){the}{adj}(?: <[cuo]\\d+> -[a-z]+)?{adj} {T:what})?{aux} (?:stands? at|stood at|risen|rises|rose|rise|fell|fallen|falls|fall|grown|grew|come|comes|came|now|be)(?: from {S})?(?: (?:to|at))? {S:share}(?! (?:of|in) )`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: "Nordkraft's share of the Kaito Gas-operated Fjord LNG venture stands at 18.4%.",
  },
  {
    id: 'stake.changed',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:increase|increases|increased|increasing|raise|raises|raised|raising|lift|lifts|lifted|boost|boosted|cut|cuts|reduce|reduces|reduced|grow|grew|doubled|double)(?: (?:its|their|his|the))?(?: own)? (?:stake|interest|shareholding|holding|share|participation)${IN}(?:{gap} from {S})? to {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Kaito Gas increased its stake in Fjord LNG to 30%.',
  },
  {
    id: 'stake.interest-held-rose',
    cue: `(?:interest|stake|share|holding|shareholding) (?:held|owned) by{the} {A:who}(?: in{the}{adj} {T:what})?{aux} (?:increased?|risen|rise|rises|rose|grown|grew|gone up|went up|fallen|fell|declined?|decreased?|dropped)(?: from {S})? to {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: 'Kaito Gas owns 20% of Fjord LNG. The interest held by Nordkraft has increased from 20% to 35%.',
  },
]
