import type { PartialDate } from '../model/partial-date.ts'
import { type Item, type Typed, typedText } from './clauses/item.ts'
import { takeOffices } from './clauses/offices.ts'
import { laterPredicates } from './clauses/predicates.ts'
import { simplify, withoutRelatives } from './clauses/simplify.ts'
import { typeSentence } from './clauses/type-sentence.ts'
import { amountsLeftIn } from './facts/amounts-left.ts'
import type { Context } from './facts/arguments.ts'
import { contextAfter, withSpokenOf } from './facts/context.ts'
import { heldIn, isOwnStake } from './facts/held-in.ts'
import { mainOf } from './facts/named-most.ts'
import { positionsOf } from './facts/offices.ts'
import { operatorsIn } from './facts/operators-in-lists.ts'
import type { Place, Proposal } from './facts/proposal.ts'
import { compiled, proposalsIn } from './facts/read-sentence.ts'
import { shareholdersIn } from './facts/shareholders.ts'
import { sharesInBrackets } from './facts/shares-in-brackets.ts'
import { sharesLeftIn } from './facts/shares-left.ts'
import { speakerOf } from './facts/speakers.ts'
import { successionsIn } from './facts/successions.ts'
import { link, type NamedSentence } from './mentions/link.ts'
import type { Gathered, Referent } from './mentions/mention.ts'
import { namesInFull } from './mentions/names-in-full.ts'
import { rawMentions } from './mentions/raw-mentions.ts'
import { ALL_PATTERNS, PATTERNS_OF_APPOSITIONS, PATTERNS_OF_DESCRIPTIONS, takesUp } from './patterns/all.ts'
import type { KnownNames } from './resolution/known-names.ts'
import { resolved } from './resolution/resolve.ts'
import type { Article } from './text/article.ts'
import { blocksOf } from './text/blocks.ts'
import { sentencesOf } from './text/sentences.ts'
import { type Token, tokensOf } from './text/tokens.ts'
import { hasCue } from './unread.ts'

/** What reading an article gives: proposals in the order of the text, and what a person should look at besides. */
export type Read = {
  readonly referents: readonly Referent[]
  readonly proposals: readonly Proposal[]
  /** What a model said and the text does not bear out. */
  readonly refused?: readonly { readonly place: Place; readonly reason: string }[]
  /** Sentences with the words of a fact, of which none was made. */
  readonly unread: readonly Place[]
  /** From here on the time was over; null: the whole text was read. */
  readonly stoppedAt: number | null
}

export type ReadOptions = {
  readonly published: PartialDate | null
  readonly known: KnownNames
  /** Milliseconds after which no further sentence is read. */
  readonly deadline: number
}

/** Longer sentences are read in pieces: what stands so far apart is not said of each other. */
const MOST_TOKENS = 140

const PATTERNS = compiled(ALL_PATTERNS.filter((pattern) => !takesUp(pattern)))
/** Read after the others of the sentence: what they take up may stand in it. */
const OF_WHAT_IS_SPOKEN_OF = compiled(ALL_PATTERNS.filter(takesUp))
const OF_DESCRIPTIONS = compiled(PATTERNS_OF_DESCRIPTIONS)
const OF_APPOSITIONS = compiled(PATTERNS_OF_APPOSITIONS)

/** Reads the article by rules, stage by stage; each stage is a function of what the one before gave. */
export function readText({ folded }: Article, { published, known, deadline }: ReadOptions): Read {
  const start = performance.now()
  const all = blocksOf(folded).flatMap((block, number) =>
    block.kind !== 'body' ? [] : sentencesOf(folded, block, number).flatMap((sentence) => inPieces(tokensOf(folded, sentence.start, sentence.end))),
  )
  const lowerWords = new Set(all.flatMap(({ tokens }) => tokens.flatMap((token) => (token.isCapital ? [] : [token.text]))))
  const reading = { folded, lowerWords, named: namesInFull(all.map(({ tokens }) => tokens)), kindOfKnown: known.kindOf }
  // Names take a third of the time; what they have no time for is not read at all.
  const named: NamedSentence[] = []
  for (const { tokens } of all) {
    if (performance.now() > start + deadline / 3) break
    named.push({ tokens, mentions: rawMentions(reading, tokens) })
  }
  const pieces = all.slice(0, named.length)
  const { sentences, referents } = link(named, known)
  const kindOf = kindsOf(referents)
  const typed = pieces.map(({ tokens }, at) =>
    typeSentence(folded, tokens, sentences[at] ?? [], ({ referents: [first] }) => kindOf(first), published),
  )
  const untitled = typed.map(takeOffices)
  const bodies = new Map(
    untitled.flatMap(({ offices }) =>
      offices.flatMap(({ person, at }) => (at ? [[person.mention?.referents[0], at.mention?.referents[0]] as const] : [])),
    ),
  )
  const bodyOf = (person: number) => bodies.get(person)
  const proposals: Proposal[] = []
  const positions: Proposal[] = []
  const inOffice = new Set<number>()
  const unread: Place[] = []
  let context: Context = {
    held: null,
    project: null,
    body: null,
    subject: null,
    main: mainOf(
      typed,
      untitled.flatMap(({ offices }) => offices),
    ),
    published,
    parties: [],
    talkers: [],
    imposers: [],
  }
  let earlier: Item | null = null
  let stoppedAt = all[named.length]?.tokens[0]?.start ?? null
  for (const [at, { tokens }] of pieces.entries()) {
    const [whole, sentence, first, last] = [typed[at] ?? [], untitled[at], tokens[0], tokens.at(-1)]
    if (!sentence || !first || !last) continue
    if (performance.now() > start + deadline) {
      stoppedAt = first.start
      break
    }
    context = { ...context, held: earlier }
    const items = simplify(sentence.items)
    const [around, beside] = [withoutRelatives(items), simplify(sentence.items, 'kept')]
    const forms = [items, ...(around ? [around] : [])].flatMap((form) => [form, ...laterPredicates(form)])
    const found = [
      ...sharesInBrackets(sentence.items),
      ...positionsOf(sentence.offices, whole, context, inOffice),
      ...proposalsIn(sentence.items, whole, OF_DESCRIPTIONS, bodyOf, context),
      ...(typedText(beside) === typedText(items) ? [] : proposalsIn(beside, whole, OF_APPOSITIONS, bodyOf, context)),
      ...forms.flatMap((form) => proposalsIn(form, whole, PATTERNS, bodyOf, context)),
    ]
    const spoken = withSpokenOf(found, whole, context)
    found.push(...forms.flatMap((form) => proposalsIn(form, whole, OF_WHAT_IS_SPOKEN_OF, bodyOf, spoken)))
    for (const form of forms) found.push(...shareholdersIn(form, whole, earlier, found))
    found.push(...sharesLeftIn(items, whole, earlier, found))
    found.push(...amountsLeftIn(items, context, found))
    found.push(...operatorsIn(sentence.items, found))
    positions.push(...found.filter(({ kind }) => kind === 'POSITION'))
    for (const { kind, ends } of found) if (kind === 'POSITION') inOffice.add(ends.person?.[0]?.referent ?? -1)
    found.push(...successionsIn(items, positions))
    const speaker = speakerOf(whole)
    proposals.push(...found.map((proposal) => (speaker && proposal.kind !== 'POSITION' ? { ...proposal, speaker } : proposal)))
    if (found.length === 0 && hasCue(whole)) unread.push({ start: first.start, end: last.end })
    context = contextAfter(whole, found, context)
    const named = whole.findLast(({ text }) => /^<[jw]/.test(text)) ?? null
    earlier =
      heldIn(items) ??
      subjectOfStakes(whole, found) ??
      (named && context.main.project && context.main.isPassing(named) ? context.main.project : named) ??
      earlier
  }
  return { referents: referents.map((referent) => resolved(referent, known)), proposals, unread, stoppedAt }
}

/** What the sentence says that somebody has a stake in, where it names it. */
function subjectOfStakes(whole: Typed, found: readonly Proposal[]): Item | null {
  const stakes = found.filter(isOwnStake)
  const subject = stakes.reduce<Proposal | null>((last, one) => (last && last.place.end >= one.place.end ? last : one), null)?.ends.in?.[0]
  return (subject && whole.find(({ mention }) => mention?.referents[0] === subject.referent)) ?? null
}

function inPieces(tokens: readonly Token[]): readonly { readonly tokens: readonly Token[] }[] {
  return Array.from({ length: Math.ceil(tokens.length / MOST_TOKENS) }, (_, at) => ({
    tokens: tokens.slice(at * MOST_TOKENS, (at + 1) * MOST_TOKENS),
  }))
}

/** A name that only ever stands where places do is one. */
function kindsOf(referents: readonly Gathered[]) {
  return (id: number | undefined) => {
    const referent = referents[id ?? -1]
    if (!referent) return null
    if (referent.kind === 'PROJECT' && !referent.isFirm) return 'WEAK' as const
    return referent.kind ?? (referent.located > 0 && referent.located === referent.uses ? ('PLACE' as const) : null)
  }
}
