import { FACT_SPECS } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import { byText, type Item, itemsAt, type Typed, typedText } from '../clauses/item.ts'
import { compile, type FactOfPattern, type Pattern } from '../patterns/pattern.ts'
import { placeNeeded, triggerOf } from '../patterns/trigger.ts'
import type { BodyOf, Context } from './arguments.ts'
import { contextAt } from './context.ts'
import { endsOfMatch } from './ends.ts'
import { measureIn } from './measure.ts'
import type { Argument, Place, Proposal } from './proposal.ts'
import { valuesOf } from './said-values.ts'
import { statusOfFact } from './status-of-fact.ts'
import { datesFor, isYetToCome } from './when.ts'

type Compiled = Pattern & { readonly expression: RegExp; readonly needs: readonly RegExp[] }

export function compiled(patterns: readonly Pattern[]): readonly Compiled[] {
  return patterns.map((pattern) => ({
    ...pattern,
    expression: compile(pattern.cue),
    needs: [placeNeeded(pattern), triggerOf(pattern.cue)].filter((each) => each !== null),
  }))
}

/** Kinds whose dates say when it is so: a stake that is held now may be held "until the sale closes in June". */
const DATED: ReadonlySet<FactKind> = new Set(['POSITION', 'SUPPLY', 'FIGURE'])
/** What is so, and cannot be so after the publication only. */
const HOLDS: ReadonlySet<FactStatus> = new Set(['IN_EFFECT', 'DONE'])

/** Ends that take one entity: several make several facts. */
const ONE: ReadonlySet<string> = new Set(['holder', 'in', 'person', 'office', 'supplier', 'buyer', 'from', 'to', 'of', 'with'])

/** What the patterns find in a sentence; `whole` is it before it was simplified, for its dates. */
export function proposalsIn(items: Typed, whole: Typed, patterns: readonly Compiled[], bodyOf: BodyOf, context: Context): readonly Proposal[] {
  const text = typedText(items)
  return patterns.flatMap((pattern) =>
    [...(pattern.needs.every((need) => need.test(text)) ? text.matchAll(pattern.expression) : [])].flatMap((match) => {
      if (pattern.cue.startsWith('(?<who><[pu]') && /(?: 's| of(?: the)?) $/.test(text.slice(0, match.index))) return []
      // "The plant in Kitimat is led by": not the town.
      if (
        /^\{[TJ]:/.test(pattern.cue) &&
        /^<[ux]/.test(match[0]) &&
        /(?:^| )(?:in|at|near|off|from|to|into)(?: the)? $/.test(text.slice(0, match.index))
      )
        return []
      if (/^\{J:of\}/.test(pattern.cue) && / by(?: the)? $/.test(text.slice(0, match.index))) return []
      if (/^\{(?:[AOYH]:|Z:from|Z:whom)/.test(pattern.cue) && isGoverned(text.slice(0, match.index), match[0])) return []
      const [first, end] = itemsAt(items, match.index, match.index + match[0].length)
      const before = clauseBefore(text.slice(0, match.index))
      return pattern.facts.flatMap((fact) => factsOf(pattern, fact, match, items, before, [items[first], items[end - 1]], whole, bodyOf, context))
    }),
  )
}

/** "that was previously owned by A": what lasts, and does not any more. */
function isOver(kind: FactKind, whole: Typed, { start, end }: Place): boolean {
  const said = typedText(whole.filter((item) => item.start >= start && item.end <= end))
  return (kind === 'STAKE' || kind === 'RELATION') && / (?:previously|formerly|once) (?!announced)/.test(` ${said} `)
}

/** "in talks with A to buy B", "in Norvania and holds": what a preposition governs is no subject, but in "with A holding", "to A, which holds". */
function isGoverned(before: string, matched: string): boolean {
  if (/(?:^| )by(?: the)? $/.test(before) && /^<[^>]+> , (?!(?:which|who|whose|the|an?|its|operator|developer|owner)(?= ))/.test(matched)) return true
  // "Several companies, among them A, together own": it is theirs.
  if (/(?:^| )(?:among them|including|such as)(?: the)? $/.test(before)) return true
  // "B, which blacklisted A, is considering": what the relative clause ends with is not its subject.
  if (/, (?:which|who) [^,]*$/.test(before) && /^<[^>]+> , (?!(?:which|who|whose|in which|an?|the)(?= ))/.test(matched)) return true
  // "The power arm of A has signed": not A.
  if (/(?:^| )(?:arm|unit|subsidiary|affiliate|division) of(?: the)?(?: [a-z]+){0,2} $/.test(before)) return true
  const [, preposition] = /(?:^| )(in|from|with|between|to|at|near|via|than|against|under|into)(?: the)? $/.exec(before) ?? []
  if (
    preposition === undefined ||
    /^<[^>]+>(?:(?: ,)? (?:(?:on|under|against) )?(?:which|who|whom|whose|that)| , (?:the|a|an|one|its|operator|developer|owner))(?= )/.test(matched)
  )
    return false
  return !(preposition === 'with' && /^<[^>]+>(?: ,)?(?: [a-z]+)? [a-z]+ing(?= )/.test(matched))
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
  match: RegExpExecArray,
  items: Typed,
  before: string,
  [first, last]: readonly [Item | undefined, Item | undefined],
  whole: Typed,
  bodyOf: BodyOf,
  context: Context,
): readonly Proposal[] {
  if (!first || !last) return []
  const groups = (match.groups ?? {}) as Readonly<Record<string, string | undefined>>
  const itemOf = (group: string) => (groups[group] === undefined ? undefined : byText(items, groups[group]))
  const ends = endsOfMatch(fact, itemOf, contextAt(whole, last.start, context), bodyOf)
  if (!hasNeeded(fact.kind, ends, fact) || isOfNoBody(groups.title, ends.office)) return []
  const values = valuesOf(fact, groups, itemOf, match[0], ends)
  if (values === null) return []
  const measure = fact.kind === 'SANCTION' ? measureIn(match[0], (of) => byText(items, of)) : null
  const place = { start: first.start, end: last.end }
  const said = statusOfFact(pattern, fact, match, before)
  const hedged = DATED.has(fact.kind) && HOLDS.has(said) && isYetToCome(fact.kind, whole, place, context.published) ? 'PLANNED' : said
  const when = datesFor(fact.kind, hedged, pattern.id, whole, place)
  const held = hedged === 'IN_EFFECT' && isOver(fact.kind, whole, place) ? 'ENDED' : hedged
  const status = held === 'IN_EFFECT' && when.dates.period !== undefined && (fact.kind === 'SUPPLY' || fact.kind === 'FIGURE') ? 'DONE' : held
  const confidence = confidenceOf(pattern.precision, match[0], Object.values(ends).flat())
  const apart = fact.kind === 'DEAL' && SEVERAL.test(match[0]) ? dealsApart(ends, itemOf('other')) : null
  return (apart ?? spread(ends)).flatMap((each, at) => {
    const share = Array.isArray(values.share) ? values.share[at] : values.share
    if (isSelf(each)) return []
    const { share: _, ...rest } = values
    return [
      {
        kind: fact.kind,
        pattern: pattern.id,
        confidence,
        status,
        ends: each,
        values: { ...rest, ...(share === undefined ? {} : { share }), ...(measure === null ? {} : { measure }) },
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

function hasNeeded(kind: FactKind, ends: Readonly<Record<string, readonly Argument[]>>, fact: FactOfPattern): boolean {
  if (FACT_SPECS[kind].ends.some(({ key, takes }) => (takes === 'one' || takes === 'at least one') && (ends[key] ?? []).length === 0)) return false
  const parties = new Set((ends.parties ?? []).map(({ referent }) => referent))
  const single = fact.roles.parties !== undefined && !fact.roles.parties.includes(',') && fact.roles.parties.includes(':')
  return !ends.parties || parties.size > 1 || single
}

/** "Agreements with A and B": one with each. */
const SEVERAL = /(?<![\w-])(?:agreements|contracts|deals|spas|mous|memoranda|memorandums|accords|pacts)(?: [^ ]+){0,6}? with(?: the)? <L\d+>/

function dealsApart(
  ends: Readonly<Record<string, readonly Argument[]>>,
  others: Item | undefined,
): readonly Record<string, readonly Argument[]>[] | null {
  const places = (others?.members ?? []).map(({ start }) => start)
  const parties = ends.parties ?? []
  const [withEach, rest] = [parties.filter(({ start }) => places.includes(start)), parties.filter(({ start }) => !places.includes(start))]
  return withEach.length > 1 && rest.length > 0 ? withEach.map((party) => ({ ...ends, parties: [...rest, party] })) : null
}

/** One fact for each combination at ends that take one entity. */
function spread(ends: Readonly<Record<string, readonly Argument[]>>): readonly Record<string, readonly Argument[]>[] {
  return Object.entries(ends).reduce<readonly Record<string, readonly Argument[]>[]>(
    (all, [key, list]) => {
      if (list.length === 0) return all
      return ONE.has(key) ? list.flatMap((one) => all.map((each) => ({ ...each, [key]: [one] }))) : all.map((each) => ({ ...each, [key]: list }))
    },
    [{}],
  )
}

function isSelf(ends: Readonly<Record<string, readonly Argument[]>>): boolean {
  const all = Object.entries(ends).flatMap(([key, list]) => (key === 'parties' || key === 'concerns' ? [] : list.map(({ referent }) => referent)))
  const parties = new Set((ends.parties ?? []).map(({ referent }) => referent))
  return new Set(all).size < all.length || (ends.concerns ?? []).some(({ referent }) => parties.has(referent))
}

function confidenceOf(precision: number, text: string, ends: readonly Argument[]): number {
  const words = text.split(' ').length
  const doubt = 0.006 * Math.max(0, words - 12) + (ends.some(({ isTakenUp }) => isTakenUp) ? 0.08 : 0)
  return Math.round(100 * Math.max(0.05, precision - doubt)) / 100
}
