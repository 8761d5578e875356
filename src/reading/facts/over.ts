import type { FactKind } from '../../model/facts/fact-kind.ts'
import { daysOf, type PartialDate } from '../../model/partial-date.ts'
import { type Typed, typedText } from '../clauses/item.ts'
import type { Place } from './proposal.ts'
import { words } from './status-of-fact.ts'

/** "previously owned by A", "the former operator", "resigned as operator", "A had owned 25%": what lasts, and did; not "A, formerly B,". */
const NO_MORE =
  /(?<![\w-])(?:(?:previously|formerly|once)(?= (?!announced|disclosed|(?:(?:known as|called) )?· ,))|former|erstwhile|(?:resigned|quit|replaced|ousted|dropped|stepped (?:down|aside)) as|had (?:been (?:the|an?)|owned|held|operated|controlled))(?![\w])/
const PAST_VERB =
  /(?<!(?:has|have|is|are|was|were|be|been|being|jointly|wholly|fully|equally|majority|partly|now|still) )(?<![\w-])(?:held|owned|had|operated|controlled|(?:was|were) (?:an?|the|its))(?![\w-])(?! by)/
/** Around a past verb: it was so, and is not. */
const THEN =
  /(?<![\w-])(?:until|before the|before its|before it|in the past|at the time|at that time|back then|but(?: has)?(?: since)? sold|prior to)(?![\w-])/
/** A day until which it was so stands this near behind, in units of text. */
const NEAR = 12

/** Whether the words that say what lasts, or those around them in the sentence, say that it does not any more. */
export function isOver(kind: FactKind, matched: string, whole: Typed, { start, end }: Place, published: PartialDate | null): boolean {
  if (kind !== 'STAKE' && kind !== 'RELATION' && kind !== 'SANCTION') return false
  const said = typedText(whole.filter((item) => item.start >= start && item.end <= end))
  if (kind !== 'SANCTION' && NO_MORE.test(words(` ${said} `))) return true
  const isPast = (date: PartialDate) => published !== null && daysOf(date).latest < daysOf(published).earliest
  const until = whole.filter(({ date }) => date?.side === 'by' && date.date !== null && isPast(date.date))
  if (until.some((item) => item.start >= end && item.start - end <= NEAR && kind !== 'STAKE')) return true
  return kind !== 'SANCTION' && PAST_VERB.test(words(matched)) && (until.length > 0 || THEN.test(words(typedText(whole))))
}
