import type { FactOfPattern, Pattern } from './pattern.ts'

const TITLE =
  '(?<title>(?:[a-z&-]+ ){0,7}?(?:chief executive officer|chief executive|ceo|cfo|coo|chairman|chairwoman|chair|president|vice president|managing director|director general|director|head|minister|secretary|prime minister|chancellor|governor|commissioner|chief financial officer|chief operating officer|general manager|secretary general|spokesman|spokeswoman|ambassador))'
const office = (more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'POSITION',
  roles: { person: 'who', office: 'where,@main', title: 'title' },
  ...more,
})
const AT = '(?:{gap}) (?:of|at|for){the}{gap} (?<where><[cbonusw]\\d+>)'

/** Who serves in an office, where a verb says so; offices before and behind names are read with the names. */
export const POSITIONS: readonly Pattern[] = [
  {
    id: 'position.appointed-by',
    cue: `(?<where><[cbonsuw]\\d+>)(?: ,)?{aux} (?:appoint|appoints|appointed|appointing|name|names|named|naming|elect|elected|nominated|promoted){the} (?<who><[pu]\\d+>)(?: ,)?(?: (?:as|to|to be|its|new|acting|interim|<[cbuos]\\d+> 's|the|be|to the post of|to the position of|next))* ${TITLE}`,
    facts: [office()],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Nordkraft appointed Lena Holm as chief executive.',
  },
  {
    id: 'position.appointed',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} (?:appointed|named|elected|sworn in|nominated|confirmed|reappointed|promoted)(?: (?:as|to|to be|the|new|next|a))* ${TITLE}(?:${AT})?`,
    facts: [office()],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Lena Holm was named chief executive of Nordkraft.',
  },
  {
    id: 'position.becomes',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} (?:become|becomes|became|serves? as|served as|take over as|takes over as|took over as|took office as|is|act as|steps? in as|takes? the helm as)(?: (?:the|new|next|a|its))* ${TITLE}(?:${AT})?`,
    facts: [office()],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: 'Lena Holm is chief executive of Nordkraft.',
  },
  {
    id: 'position.resigned',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} (?:resign|resigned|resigns|step down|steps down|stepped down|stepping down|retire|retired|retires|retiring|removed|dismissed|ousted)(?: from)?(?: (?:as|the|post|of|position|his|her))* ${TITLE}(?:${AT})?`,
    facts: [office({ status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.82,
    example: 'Lena Holm resigned as chief executive of Nordkraft.',
  },
]
