import { type Item, type Typed, typedText } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import { laterPredicates } from '../clauses/predicates.ts'
import { described, simplify, withoutRelatives } from '../clauses/simplify.ts'
import { ALL_PATTERNS, PATTERNS_OF_DESCRIPTIONS, takesUp } from '../patterns/all.ts'
import { searchFor } from '../patterns/compiled.ts'
import { PATTERNS_OF_APPOSITIONS } from '../patterns/in-appositions.ts'
import { amountsLeftIn } from './amounts-left.ts'
import type { BodyOf, Context } from './arguments.ts'
import { lessSure } from './confidence.ts'
import { withSpokenOf } from './context.ts'
import { costsLeftIn } from './costs-left.ts'
import { heldIn, isOwnStake, OWNED_AROUND, sharedIn, VENTURE_OF } from './held-in.ts'
import { positionsOf } from './offices.ts'
import { operatorsIn } from './operators-in-lists.ts'
import type { Proposal } from './proposal.ts'
import { proposalsIn } from './read-sentence.ts'
import { withRests } from './rest.ts'
import { shareholdersIn } from './shareholders.ts'
import { sharesInBrackets } from './shares-in-brackets.ts'
import { sharesLeftIn } from './shares-left.ts'
import { successionsIn } from './successions.ts'

const PATTERNS = searchFor(ALL_PATTERNS.filter((pattern) => !takesUp(pattern)))
/** Read after the others of the sentence: what they take up may stand in it. */
const OF_WHAT_IS_SPOKEN_OF = searchFor(ALL_PATTERNS.filter(takesUp))
const OF_DESCRIPTIONS = searchFor(PATTERNS_OF_DESCRIPTIONS)
const OF_APPOSITIONS = searchFor(PATTERNS_OF_APPOSITIONS)

/** A sentence: whole, and with its offices taken out of it. */
export type Sentence = { readonly whole: Typed; readonly items: Typed; readonly offices: readonly OfficeAt[] }

/** What a sentence is read with: what stands before it, and the facts and the positions that the article has told so far. */
export type Before = {
  readonly context: Context
  readonly earlier: readonly Proposal[]
  readonly positions: readonly Proposal[]
  readonly bodyOf: BodyOf
}

/**
 * Everything that a sentence reports: what patterns find in its simple forms, then the shares and amounts that none of
 * them has read. `heldNext` is what a stake in the next sentence is of, where that does not say.
 */
export function factsOfSentence({ whole, items: said, offices }: Sentence, { context, earlier, positions, bodyOf }: Before) {
  const items = simplify(said)
  const [around, beside, active] = [withoutRelatives(items), simplify(said, 'kept'), described(said)]
  const forms = [items, ...(around ? [around] : []), ...(active ? [active] : [])].flatMap((form) => [form, ...laterPredicates(form)])
  const inOffice = new Set(positions.map(({ ends }) => ends.person?.[0]?.referent ?? -1))
  const found = [
    ...sharesInBrackets(said),
    ...positionsOf(offices, whole, context, inOffice),
    ...proposalsIn(said, whole, OF_DESCRIPTIONS, bodyOf, context),
    ...(typedText(beside) === typedText(items) ? [] : proposalsIn(beside, whole, OF_APPOSITIONS, bodyOf, context)),
    ...forms.flatMap((form) => proposalsIn(form, whole, PATTERNS, bodyOf, context)),
  ]
  const spoken = { ...withSpokenOf(found, whole, context), held: subjectOfStakes(whole, found) ?? context.held }
  found.push(...forms.flatMap((form) => proposalsIn(form, whole, OF_WHAT_IS_SPOKEN_OF, bodyOf, spoken)))
  // "Alba Energi, a company set up by A (60%) and B (40%), has bought": whose it is stands in what simple forms leave out.
  const lists = around && OWNED_AROUND.test(typedText(items)) ? [around] : forms
  for (const form of VENTURE_OF.test(typedText(beside)) ? [beside, ...lists] : lists) found.push(...shareholdersIn(form, whole, context.held, found))
  found.push(...sharesLeftIn(items, whole, context.held, found))
  found.push(...amountsLeftIn(items, context, found), ...costsLeftIn(items, context, found))
  found.push(...operatorsIn(said, found))
  const told = found.filter(({ kind }) => kind === 'POSITION')
  found.push(...successionsIn(items, [...positions, ...told]))
  return {
    found: withRests(items, found, earlier).map((one) => lessSure(one, whole)),
    positions: told,
    heldNext: heldNext(items, whole, found, context, earlier),
  }
}

/** "FJORD LNG (Skarvik basin).": what the lines below it are of. */
const HEADING = /^<[jwcuosx]\d+>(?: (?:block|field|project|licen[cs]e|area))?(?: [.:])?$/

/** What the sentence says that somebody has a part of, else the project that it names last, else what was spoken of before. */
function heldNext(items: Typed, whole: Typed, found: readonly Proposal[], { main, held }: Context, earlier: readonly Proposal[]): Item | null {
  if (HEADING.test(typedText(items))) return items[0] ?? held
  const isProject = ({ text }: Item) => /^<[jw]/.test(text)
  const named = items.findLast(isProject) ?? whole.findLast(isProject) ?? null
  // "Fjord LNG is run by Kaito LNG, a venture of A and B": what the next sentence shares out is Fjord LNG.
  const said = heldIn(items)
  const inside = said && isBetween(whole, said.mention?.referents[0]) ? null : said
  const project = inside && !isProject(inside) ? (items.slice(0, items.indexOf(inside)).findLast(isProject) ?? null) : null
  return (
    subjectOfStakes(whole, found) ??
    sharedIn(whole) ??
    project ??
    inside ??
    (named && held && isHeldIn(held, earlier) && !isHeldIn(named, earlier) && !isSubject(named, whole) ? held : null) ??
    (named && main.project && main.isPassing(named) ? main.project : named) ??
    held
  )
}

/** "Own 10% of the venture through Kaito LNG, in which they have half each": what stands between is not what it is about. */
function isBetween(whole: Typed, referent: number | undefined): boolean {
  const at = whole.findIndex(({ mention }) => mention?.referents[0] === referent)
  return /^(?:through|via)$/.test(whole[at - 1]?.text ?? '')
}

/** What the sentence says that somebody has a stake in, where it names it. */
function subjectOfStakes(whole: Typed, found: readonly Proposal[]): Item | null {
  const stakes = found.filter((stake) => isOwnStake(stake) && !isBetween(whole, stake.ends.in?.[0]?.referent))
  const subject = stakes.reduce<Proposal | null>((last, one) => (last && last.place.end >= one.place.end ? last : one), null)?.ends.in?.[0]
  return (subject && whole.find(({ mention }) => mention?.referents[0] === subject.referent)) ?? null
}

/** Whether a stake in it has been told of by name. */
const isHeldIn = ({ mention }: Item, told: readonly Proposal[]) =>
  told.some(({ kind, ends }) => kind === 'STAKE' && ends.in?.[0]?.referent === mention?.referents[0] && !ends.in?.[0]?.isTakenUp)

/** Whether it is what the sentence names first. */
const isSubject = (named: Item, whole: Typed) =>
  whole.find(({ mention }) => mention !== undefined)?.mention?.referents[0] === named.mention?.referents[0]
