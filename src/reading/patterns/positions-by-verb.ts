import type { FactOfPattern, Pattern } from './pattern.ts'

const PART = '(?:business|division|unit|operations|department|team|arm)'
/** An office that a verb says: "heads Nordkraft". */
const as = (title: string, office: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'POSITION',
  roles: { person: 'who', office },
  says: { title },
  ...more,
})

/** Who heads, runs or sits on what, where the words give no title. */
export const POSITIONS_BY_VERB: readonly Pattern[] = [
  {
    id: 'position.runs-part-of',
    cue: `(?<who><[pu]\\d+>)(?: ,)?{far}(?: {O})?{far} from{the} (?<where><[cbou]\\d+>)(?: ,)? where (?:<p\\d+>|he|she) (?:has )?(?:run|runs|led|leads|headed|heads|managed|manages) (?:the|its)(?: [a-z&-]+){1,4}? ${PART}`,
    facts: [as('Head', 'where', { isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Lena Holm joins from Kaito Gas, where she has run the LNG business.',
  },
  {
    id: 'position.chairs-board',
    cue: '(?<who><[pu]\\d+>)(?: ,)? who (?:chairs|has chaired|chaired) (?:the|its)(?: supervisory)? board(?:(?: of directors)? of{the} (?<where><[cbou]\\d+>))?',
    facts: [as('Chair of the Board', 'where,@main')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Nordkraft waits. Lena Holm, who chairs the board of Nordkraft, said so.',
  },
  {
    id: 'position.heads',
    cue: '(?<who><p\\d+>)(?: ,)?(?: who)?(?: (?:also|now|currently))* heads(?: the)? (?<where><[cbou]\\d+>)',
    facts: [as('Head', 'where')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: "Lena Holm, Norvania's energy minister, who also heads Nordkraft, kept the field.",
  },
  {
    id: 'position.which-he-heads',
    cue: '(?<where><[cbou]\\d+>)(?: ,)? which (?<who><p\\d+>)(?: also)? (?:heads|leads|chairs|runs)',
    facts: [as('Head', 'where')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Nordkraft, which Lena Holm also heads, kept the field.',
  },
  {
    id: 'position.ran-part-of',
    cue: `(?<who><p\\d+>)(?: ,)?(?: who)? (?:ran|led|headed|managed) (?<where><[cbou]\\d+>) 's(?: [a-z&-]+){1,4}? ${PART}`,
    facts: [as('Head', 'where', { status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.56,
    example: "Lena Holm, who ran Kaito Gas's LNG business until March, has been picked.",
  },
  {
    id: 'position.on-board-of',
    cue: '(?<who><p\\d+>)(?: ,)?(?: who)?(?: (?:also|currently|now))* (?:sits|serves|sat|served) on(?: the)?(?: supervisory)? board(?: of directors)? of{the} (?<where><[cbou]\\d+>)',
    facts: [as('Member of the Board', 'where')],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Lena Holm, chairwoman of Nordkraft, also sits on the board of Kaito Gas.',
  },
]
