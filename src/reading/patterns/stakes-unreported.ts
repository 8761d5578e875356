import type { Pattern } from './pattern.ts'
import { BOUGHT, BUY, IN, NAMED, OWN, unreported } from './stake-words.ts'

/** Who holds a stake of which no share is told. */
export const STAKES_UNREPORTED: readonly Pattern[] = [
  {
    id: 'stake.shareholders-in-which',
    cue: `{T:what}(?: ,)? in which{the} {A:who} (?:are|is)(?:{the}{adj}) (?:shareholders?|partners?|stakeholders?)`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Fjord LNG, in which Nordkraft and Kaito Gas are shareholders, is late.',
  },
  {
    id: 'stake.its-unreported',
    cue: `{A:who}(?: ,)?(?:{far}) (?:its|their)(?: (?:own|entire|whole|remaining|minority|small|existing))? (?:stake|interest|shareholding|shares|participation|stakes)${IN}`,
    facts: [unreported('who', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Nordkraft said it had no plans to sell its stake in Fjord LNG.',
  },
  {
    id: 'stake.owned-by-unreported',
    cue: '{T:what}(?: ,)?(?: which)?{aux} (?:owned|controlled|jointly owned|co-owned) by{the} {A:who}',
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Fjord LNG is owned by Nordkraft.',
  },
  {
    id: 'stake.unreported',
    cue: `{A:who}(?: ,)?(?: which)?{aux} ${OWN}${NAMED}${IN}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Nordkraft has a stake in Fjord LNG.',
  },
  {
    id: 'stake.owns',
    cue: `{O:who}(?: ,)?(?:{the}(?: (?:<a\\d+>|[a-z-]+)){0,4} (?:company|firm|group|venture|consortium|entity))?(?: (?:which|that))?(?: (?:also|fully|wholly|jointly))? (?:owns|own) {J:what}(?! 's)`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.74,
    example: 'Nordkraft owns Fjord LNG.',
  },
  {
    id: 'stake.withdrew',
    cue: '{A:who}(?: ,)?(?: which)?(?: (?:has|had|have))? (?:withdrew|withdrawn|exited|pulled out|quit|left)(?: (?:from|of))?{the}{gap} {J:what}',
    facts: [unreported('who', { status: 'ENDED', isSettled: true })],
    status: 'ENDED',
    precision: 0.72,
    example: 'Nordkraft withdrew from Fjord LNG in 2030.',
  },
  {
    id: 'stake.shareholders',
    cue: `(?:shareholders|owners|partners|stakeholders|co-owners|venture partners)(?: (?:in|of)){the}{gap} {T:what}{far} (?:are|include|includes|comprise|being|,|:){the} {A:who}(?! \\()(?! (?:with|at) )`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.75,
    example: 'The shareholders of Fjord LNG are Nordkraft and Kaito Gas.',
  },
  {
    id: 'stake.unreported-bought',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:${BOUGHT}|${BUY})${NAMED}${IN}`,
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Kaito Gas may take a stake in Fjord LNG.',
  },
  {
    id: 'stake.bought-into',
    cue: '{A:who}(?: ,)?(?: which)?{aux} (?:buy|buying|bought|buys) into{the}{adj} {T:what}',
    facts: [unreported('who')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Kaito Gas bought into Fjord LNG.',
  },
]
