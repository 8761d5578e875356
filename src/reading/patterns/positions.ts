import type { FactOfPattern, Pattern } from './pattern.ts'

const TITLE =
  '(?<title>(?:(?!(?:by|the|to|at|from|with|for|attended|met|said|who|that|which|appointed|named|elected|an?)(?= ))[a-z&-]+ ){0,7}?(?:chief executive officer|chief executive|ceo|cfo|coo|chairman|chairwoman|chair|vice-president|vice president|president|treasurer|managing director|director general|director|head|minister|secretary|prime minister|chancellor|governor|commissioner|chief financial officer|chief operating officer|chief commercial officer|finance chief|general manager|secretary general|spokesman|spokeswoman|ambassador))'
const office = (more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'POSITION',
  roles: { person: 'who', office: 'where,@main', title: 'title' },
  ...more,
})
const AT = '(?! as(?: the| an?)? (?:nominee|representative) )(?: ,(?: [a-z]+){1,3} ,)?(?:{gap}) (?:of|at|for){the}{gap} (?<where><[cbonusw]\\d+>)'

/** Who serves in an office, where a verb says so; offices before and behind names are read with the names. */
export const POSITIONS: readonly Pattern[] = [
  {
    id: 'position.appointed-by',
    cue: `(?:(?<where><[cbosuw]\\d+>|<n\\d+>(?=.{0,120}(?:minister|secretary|ambassador|chancellor|governor|commissioner|envoy)))|<n\\d+>|shareholders|board of directors|(?<=(?:the|its) )board|(?<=the )government)(?: ,)?{aux}(?: board(?: of directors)?)?{aux} (?:appoint|appoints|appointed|appointing|name|names|named|naming|elect|elected|nominated|promote|promoted|picked|chosen|selected|hired|tapped){the} (?<who><[pu]\\d+>)(?:(?: , [^,;]{3,90})?(?: ,)? to (?:succeed|replace)(?: <p\\d+>)? as| , [^,;]{3,90} ,(?= as ))?(?: ,)?(?: (?:as|to|to be|another|second|third|fresh|[a-z]+-year|term|its|new|acting|interim|<[cbuos]\\d+> 's|the|an?|be|to the post of|to the position of|next|<[cbuos]\\d+> 's next))* ${TITLE}(?: (?:of|at){the} (?<at><[cbosuw]\\d+>))?`,
    facts: [office({ roles: { person: 'who', office: 'at,where,@main', title: 'title' } })],
    status: 'IN_EFFECT',
    precision: 0.93,
    example: 'Nordkraft appointed Lena Holm as chief executive.',
  },
  {
    id: 'position.appointed',
    cue: `(?<who><[pu]\\d+>)(?:(?: , [^,;]{3,120})? ,)?(?: who)?{aux} (?:appointed|named|elected|sworn in|nominated|confirmed|reappointed|promoted)(?: (?:as|to|to be|the|new|next|an?))* ${TITLE}(?:${AT})?`,
    facts: [office()],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Lena Holm was named chief executive of Nordkraft.',
  },
  {
    id: 'position.becomes',
    cue: `(?<who><[pu]\\d+>)(?:(?: , [^,;]{3,120})? ,)?(?: who)?{aux} (?:(?:assume|assumes|assumed|take up|takes up|taken up)(?:{the}(?: [a-z-]+){0,2}) (?:post|position|role|office|job) of|become|becomes|became|been made|been named|been|has been|serves? as|served as|remains?(?: as)?|stays? on as|(?:join|joins|joined) (?:the|its)(?: (?:supervisory|executive|management))? board(?: of directors)? as|take over as|takes over as|took over as|took office as|is|act as|steps? in as|takes? the helm as)(?: (?:the|new|next|an?|its|both)| (?<of><[cbou]\\d+>) 's)* ${TITLE}(?:${AT})?(?! for [a-z ]+ with )`,
    facts: [office({ roles: { person: 'who', office: 'where,of,@main', title: 'title' } })],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Lena Holm is chief executive of Nordkraft.',
  },
  {
    id: 'position.was',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?(?: , an? [^,;<]{3,60}(?= who))?(?: who)?(?: previously| formerly)*(?: until [a-z]+)? (?:was|had been|worked as|served as|previously)(?: until recently)?(?: (?:the|a|its))* ${TITLE}${AT}`,
    facts: [office({ status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.69,
    example: 'Lena Holm was chief financial officer of Nordkraft from 2014 to 2019.',
  },
  {
    id: 'position.from-where',
    cue: `(?<who><[pu]\\d+>)(?: ,)?{far}(?: {O})?{far} from{the} (?<where><[cbou]\\d+>)(?: ,)? where (?:<p\\d+>|he|she)(?: (?:most recently|currently))* (?:is|has been|has served as|serves as|has worked as|(?=heads ))(?: (?:the|a|its))* ${TITLE}`,
    facts: [office({ isSettled: true })],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Lena Holm joins from Kaito Gas, where she has served as chief operating officer.',
  },
  {
    id: 'position.left-for',
    cue: `(?<who><[pu]\\d+>)(?: ,)?{far}(?: {O})?{far} from{the} (?<where><[cbou]\\d+>)(?: ,)? where (?:<p\\d+>|he|she)(?: (?:most recently|last))* (?:was|worked as|served as|had been|held the post of)(?: (?:most recently|most|the|a|its|last))* ${TITLE}`,
    facts: [office({ isSettled: true })],
    status: 'ENDED',
    precision: 0.87,
    example: 'Lena Holm joins from Kaito Gas, where she was chief operating officer.',
  },
  {
    id: 'position.spent-years-at',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} spent{far} (?:at|with){the} (?<where><[cbou]\\d+>)(?: ,)?(?: (?:most|recently|latterly|lastly))* as(?: (?:the|its|an?))* ${TITLE}`,
    facts: [office({ status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.55,
    example: 'Lena Holm spent 17 years at Kaito Gas, most recently as head of its LNG business.',
  },
  {
    id: 'position.appointment-of',
    cue: `(?:(?<where><[cbonsuw]\\d+>)(?: ,)?{aux} (?:announce|announces|announced|confirmed)(?:{the})(?:{adj}) )?(?:appointment|election|nomination|promotion) of{the} (?<who><[pu]\\d+>)(?: ,)? (?:as|to)(?: (?:be|its|the|new|next|acting|interim|post of|position of))* ${TITLE}(?:${AT.replace('<where>', '<where2>')})?`,
    facts: [{ ...office(), roles: { person: 'who', office: 'where2,where,@main', title: 'title' } }],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Nordkraft announced the appointment of Lena Holm as chief executive.',
  },
  {
    id: 'position.to-succeed-as',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} (?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|take over from|takes over from|took over from) <[pu]\\d+>(?: ,)? as(?: (?:its|the|new|next|an?))* ${TITLE}(?:${AT})?`,
    facts: [office()],
    status: 'IN_EFFECT',
    precision: 0.57,
    example: 'Nordkraft said that Lena Holm would succeed Erik Lund as chairman.',
  },
  {
    id: 'position.resigned',
    cue: `(?<who><[pu]\\d+>)(?: ,)?(?: who)?{aux} (?:resign|resigned|resigns|step down|steps down|stepped down|stepping down|retire|retired|retires|retiring|removed|dismissed|ousted)(?: from)?(?: (?:as|the|an?|post|of|position|his|her))* ${TITLE}(?:${AT})?`,
    facts: [office({ status: 'ENDED' })],
    status: 'ENDED',
    precision: 0.83,
    example: 'Lena Holm resigned as chief executive of Nordkraft.',
  },
]
