import type { FactStatus } from '../../model/status.ts'
import { type Typed, typedText } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import { words } from './status-of-fact.ts'

/** "running for president", "the would-be chief executive", "shadow energy minister": who has the office is another. */
const NOT_HELD =
  '(?:running for|runs for|race for|bid for|candidates? for|nomin(?:ee|ees|ation) (?:for|as)|wants? as|tipped (?:as|to (?:be|become))|would-be|shadow|aspiring)'
const NOT_HELD_BEFORE = new RegExp(`(?<![\\w-])${NOT_HELD}(?: the| its)?$`)
const LEAVES_BEFORE =
  /(?<![\w-])(?:fired|dismissed|ousted|sacked|removed|the late|late|ousted|outgoing|then|two-time|three-time|resigned as|stepped down as|quit as)(?: the| its)?$/
const NOT_HELD_INSIDE = new RegExp(`(?<![\\w-])${NOT_HELD}(?![\\w-])`)
const LEAVES_INSIDE = /(?<![\w-])(?:ousted|late|then|outgoing|two-time|three-time|at the time|resigned as|until (?:his|her))(?![\w-])/
const INCOMING = /(?<![\w-])incoming(?![\w-])/
const LEAVES_BEHIND =
  /^(?:(?: ,)?(?: who)?(?: (?:has|had|also|abruptly))* (?:resigned|stepped down|quit|retired|left office|died|was (?:fired|dismissed|ousted|sacked|removed)|been (?:fired|dismissed|ousted|sacked))|(?: ,)? (?:at the time|until (?:his|her)))(?= |$)/
/** So many items around the words count. */
const AROUND = 9

/** What the words in, before and behind an office say of whether the person has it; null: not that they have or had it. */
export function standingOf({ start, end, person, isOver }: OfficeAt, sentence: Typed): FactStatus | null {
  const [from, to] = [Math.min(start, person.start), Math.max(end, person.end)]
  const text = (items: Typed) => words(typedText(items))
  const before = text(sentence.filter((item) => item.end <= from).slice(-AROUND))
  const inside = text(sentence.filter((item) => item.start >= from && item.end <= to))
  const behind = ` ${text(sentence.filter((item) => item.start >= to).slice(0, AROUND))}`
  if (NOT_HELD_BEFORE.test(before) || NOT_HELD_INSIDE.test(inside)) return null
  if (isOver || LEAVES_BEFORE.test(before) || LEAVES_INSIDE.test(inside) || LEAVES_BEHIND.test(behind)) return 'ENDED'
  return INCOMING.test(inside) || / incoming$/.test(before) ? 'PLANNED' : 'IN_EFFECT'
}
