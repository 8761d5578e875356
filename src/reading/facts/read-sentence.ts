import { FACT_SPECS } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import { daysOf, type PartialDate } from '../../model/partial-date.ts'
import type { FactStatus } from '../../model/status.ts'
import { byText, type Item, itemsAt, type Typed, typedText } from '../clauses/item.ts'
import { isPartOfWorld } from '../mentions/regions.ts'
import type { Match, Search } from '../patterns/compiled.ts'
import type { FactOfPattern, Pattern } from '../patterns/pattern.ts'
import { apart, isSelf } from './apart.ts'
import type { BodyOf, Context } from './arguments.ts'
import { confidenceOf } from './confidence.ts'
import { contextAt } from './context.ts'
import { endsOfMatch } from './ends.ts'
import { isHeldJointly } from './jointly.ts'
import { measureIn } from './measure.ts'
import { isOutOfPlace } from './out-of-place.ts'
import { isOver } from './over.ts'
import type { Argument, Proposal } from './proposal.ts'
import { dealTypeOf } from './purchases.ts'
import { valuesOf } from './said-values.ts'
import { statusOfFact } from './status-of-fact.ts'
import { datesFor, isYetToCome } from './when.ts'

/** Kinds whose dates say when it is so: a stake that is held now may be held "until the sale closes in June". */
const DATED: ReadonlySet<FactKind> = new Set(['POSITION', 'SUPPLY', 'FIGURE'])
/** What is so, and cannot be so after the publication only. */
const HOLDS: ReadonlySet<FactStatus> = new Set(['IN_EFFECT', 'DONE'])

/** What the patterns find in a sentence; `whole` is it before it was simplified, for its dates. */
export function proposalsIn(items: Typed, whole: Typed, search: Search, bodyOf: BodyOf, context: Context): readonly Proposal[] {
  const text = typedText(items)
  return search(text).flatMap(({ pattern, match }) => {
    if (isOutOfPlace(pattern.cue, text.slice(0, match.index), match.said)) return []
    const [first, end] = itemsAt(items, match.index, match.index + match.said.length)
    const before = clauseBefore(text.slice(0, match.index))
    return pattern.facts.flatMap((fact) => factsOf(pattern, fact, match, items, before, [items[first], items[end - 1]], whole, bodyOf, context))
  })
}

/** A period that is said is over, but for one of which only an end is said that is still ahead: "until 2041". */
function isPast(period: string | undefined, published: Context['published']): boolean {
  if (period === undefined || !period.startsWith('/') || published === null) return period !== undefined
  return daysOf(period.slice(1) as PartialDate).latest <= daysOf(published).latest
}

/** What stands in the same clause before a match. */
function clauseBefore(text: string): string {
  return text
    .slice(Math.max(text.lastIndexOf(';'), text.lastIndexOf(' , and '), text.lastIndexOf(' , but '), text.lastIndexOf(' , while ')) + 1)
    .trim()
}

function factsOf(
  pattern: Pattern,
  fact: FactOfPattern,
  match: Match,
  items: Typed,
  before: string,
  [first, last]: readonly [Item | undefined, Item | undefined],
  whole: Typed,
  bodyOf: BodyOf,
  context: Context,
): readonly Proposal[] {
  if (!first || !last) return []
  const { groups } = match
  const itemOf = (group: string) => (groups[group] === undefined ? undefined : byText(items, groups[group]))
  const ends = endsOfMatch(fact, itemOf, contextAt(whole, last.start, context), bodyOf)
  if (fact.kind === 'STAKE' && isHeldJointly(match.said, match.text.slice(match.index + match.said.length))) return []
  if (!hasNeeded(fact.kind, ends, fact) || isOfNoBody(groups.title, ends.office)) return []
  if (fact.kind === 'SUPPLY' && [...(ends.supplier ?? []), ...(ends.buyer ?? [])].some((end) => isNobody(end, whole))) return []
  const values = valuesOf(fact, groups, itemOf, match.said, ends, context.main.commodity)
  if (values === null) return []
  const measure = fact.kind === 'SANCTION' ? measureIn(match.said, (of) => byText(items, of), groups.rate) : null
  const place = { start: first.start, end: last.end }
  const said = statusOfFact(pattern, fact, match, before)
  const hedged = DATED.has(fact.kind) && HOLDS.has(said) && isYetToCome(fact.kind, whole, place, context.published) ? 'PLANNED' : said
  const held = hedged === 'IN_EFFECT' && isOver(fact.kind, match.said, whole, place, context.published) ? 'ENDED' : hedged
  const when = datesFor(fact.kind, held, pattern.id, whole, place)
  const status =
    held === 'IN_EFFECT' && isPast(when.dates.period, context.published) && (fact.kind === 'SUPPLY' || fact.kind === 'FIGURE') ? 'DONE' : held
  const confidence = confidenceOf(pattern.precision, {
    kind: fact.kind,
    status,
    alwaysTakesUp: Object.values(fact.roles).some((said) => said.startsWith('@')) || fact.isMoreOfDeal === true,
    isOfGroup: fact.kind === 'STAKE' && groups[fact.roles.holder ?? '']?.startsWith('<g') === true,
    text: match.said,
    ends,
    values,
  })
  return apart(fact.kind, match.said, match.text.slice(match.index + match.said.length), ends, itemOf('other')).flatMap((each, at) => {
    const share = Array.isArray(values.share) ? values.share[at] : values.share
    if (isSelf(each)) return []
    const { share: _, dealType, ...rest } = values
    return [
      {
        kind: fact.kind,
        pattern: pattern.id,
        confidence,
        status,
        ends: each,
        values: {
          ...rest,
          ...(dealType === undefined ? {} : { dealType: dealTypeOf(dealType, match.said, whole) }),
          ...(share === undefined ? {} : { share }),
          ...(measure === null ? {} : { measure }),
        },
        dates: when.dates,
        place,
        ...(when.place === null ? {} : { datePlace: when.place }),
      },
    ]
  })
}

/** A minister whose country is not said serves no company that the article is about. */
function isOfNoBody(title: string | undefined, office: readonly Argument[] | undefined): boolean {
  return /minister|chancellor|premier/.test(title ?? '') && office?.some(({ isTakenUp }) => isTakenUp) === true
}

/** "To Asia": nobody there in particular. */
const isNobody = ({ referent }: Argument, whole: Typed) =>
  isPartOfWorld(whole.find(({ mention }) => mention?.referents[0] === referent)?.mention?.surface ?? '')

function hasNeeded(kind: FactKind, ends: Readonly<Record<string, readonly Argument[]>>, fact: FactOfPattern): boolean {
  if (FACT_SPECS[kind].ends.some(({ key, takes }) => (takes === 'one' || takes === 'at least one') && (ends[key] ?? []).length === 0)) return false
  const parties = new Set((ends.parties ?? []).map(({ referent }) => referent))
  // Who else lends a loan tells of the loan only where it was spoken of.
  if (fact.isMoreOfDeal && !ends.parties?.some(({ isTakenUp }) => isTakenUp)) return false
  const single = fact.roles.parties !== undefined && !fact.roles.parties.includes(',') && fact.roles.parties.includes(':')
  return !ends.parties || parties.size > 1 || single
}
