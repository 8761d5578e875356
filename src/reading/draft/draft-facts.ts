import { daysOf, type PartialDate } from '../../model/partial-date.ts'
import { isExpected } from '../../model/status.ts'
import type { ProposedFact } from '../facts/merge.ts'
import type { Argument, Place, Proposal } from '../facts/proposal.ts'
import type { Article } from '../text/article.ts'
import { summaryOf } from './summary.ts'

/** How a draft names its entities: the slug and the name of each referent. */
export type Names = { readonly slug: (referent: number) => string; readonly name: (referent: number) => string }

/** A fact as a dossier writes it. */
export type DraftFact = Readonly<Record<string, unknown>>

const LISTS: ReadonlySet<string> = new Set(['parties', 'concerns', 'imposers', 'targets'])

/** The dossier's form of a proposed fact, pending, its claims in the order of their places. */
export function draftFact({ best, claims }: ProposedFact, slug: string, names: Names, article: Article, published: PartialDate): DraftFact {
  const dates = possibleDates(best, published)
  const ends = Object.fromEntries(
    Object.entries(best.ends).map(([key, list]) => [key, LISTS.has(key) ? parties(list, names) : names.slug(list[0]?.referent ?? 0)]),
  )
  const inOrder = [...claims].sort((one, other) => one.place.start - other.place.start)
  return {
    [best.kind.toLowerCase()]: slug,
    ...ends,
    ...best.values,
    status: best.status.toLowerCase(),
    ...dates,
    review: 'pending',
    confidence: best.confidence,
    pattern: best.pattern,
    claims: inOrder.map((claim) => draftClaim(claim, best, names, article)),
  }
}

function draftClaim(claim: Proposal, best: Proposal, names: Names, article: Article): DraftFact {
  const share = claim.values.share
  const differs = share !== undefined && (claim.status !== best.status || JSON.stringify(share) !== JSON.stringify(best.values.share))
  return {
    at: spansOf(claim).map(({ start, end }) => [article.pointAt(start), article.pointAt(end)]),
    ...(claim.speaker ? ('by' in claim.speaker ? { by: names.slug(claim.speaker.by.referent) } : { attribution: claim.speaker.attribution }) : {}),
    ...(claim.status === best.status ? {} : { status: claim.status.toLowerCase() }),
    ...(differs ? { share } : {}),
    summary: summaryOf({
      kind: claim.kind,
      status: claim.status,
      values: claim.values,
      names: Object.fromEntries(Object.entries(claim.ends).map(([key, list]) => [key, unique(list).map(({ referent }) => names.name(referent))])),
    }),
  }
}

function unique(list: readonly Argument[]): readonly Argument[] {
  return [...new Map(list.map((each) => [`${each.referent}/${each.for ?? ''}`, each])).values()]
}

function parties(list: readonly Argument[], names: Names): readonly unknown[] {
  return unique(list).map(({ referent, role, for: behalf }) => {
    if (role === undefined && behalf === undefined) return names.slug(referent)
    return {
      entity: names.slug(referent),
      ...(role === undefined ? {} : { role: role.toLowerCase() }),
      ...(behalf === undefined ? {} : { for: names.slug(behalf) }),
    }
  })
}

/** The cue with its arguments, what stands outside of it, and the date: apart where they stand apart. */
export function spansOf({ place, ends, datePlace }: Proposal): readonly Place[] {
  const places = [place, ...Object.values(ends).flat(), ...(datePlace ? [datePlace] : [])].sort((one, other) => one.start - other.start)
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of places) {
    const last = spans.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/** Without dates that cannot be: what holds or is done did not begin after the publication. */
function possibleDates({ dates, status }: Proposal, published: PartialDate): Readonly<Record<string, string>> {
  if (isExpected(status)) return dates
  const last = daysOf(published).latest
  return Object.fromEntries(Object.entries(dates).filter(([key, date]) => key === 'period' || daysOf(date).earliest <= last))
}
