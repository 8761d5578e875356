// First: the expressions of the modules below are made when they are loaded.
import './compiled-once.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { takeOffices } from './clauses/offices.ts'
import { typeSentence } from './clauses/type-sentence.ts'
import type { Context } from './facts/arguments.ts'
import { contextAfter } from './facts/context.ts'
import { mainOf } from './facts/named-most.ts'
import { factsOfSentence } from './facts/of-sentence.ts'
import type { Place, Proposal } from './facts/proposal.ts'
import { speakerOf } from './facts/speakers.ts'
import { projectInHeading } from './mentions/headings.ts'
import { link, type NamedSentence } from './mentions/link.ts'
import type { Gathered, Referent } from './mentions/mention.ts'
import { namesInFull } from './mentions/names-in-full.ts'
import { ownersOf } from './mentions/owners.ts'
import { rawMentions } from './mentions/raw-mentions.ts'
import { resolved } from './mentions/resolve.ts'
import type { KnownNames } from './resolution/known-names.ts'
import type { Article } from './text/article.ts'
import { piecesOf } from './text/pieces.ts'
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

/** Reads the article by rules, stage by stage; each stage is a function of what the one before gave. */
export function readText({ folded }: Article, { published, known, deadline }: ReadOptions): Read {
  const start = performance.now()
  const all = piecesOf(folded)
  const body = all.filter(({ isTitle }) => !isTitle)
  const lowerWords = new Set(body.flatMap(({ tokens }) => tokens.flatMap((token) => (token.isCapital ? [] : [token.text]))))
  const reading = { folded, lowerWords, named: namesInFull(body.map(({ tokens }) => tokens)), kindOfKnown: known.kindOf }
  // Names take a third of the time; what they have no time for is not read at all.
  const named: NamedSentence[] = []
  for (const { tokens, isTitle } of all) {
    if (performance.now() > start + deadline / 3) break
    const inTitle = isTitle ? projectInHeading(tokens, lowerWords) : null
    named.push({ tokens, mentions: isTitle ? (inTitle ? [inTitle] : []) : rawMentions(reading, tokens) })
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
  const who = referents.map((referent) => resolved(referent, known))
  const inOffice = ownersOf(who, known)
  const bodyOf = (person: number) => bodies.get(person) ?? inOffice.get(person) ?? undefined
  const proposals: Proposal[] = []
  const positions: Proposal[] = []
  const unread: Place[] = []
  let context: Context = {
    held: null,
    project: null,
    body: null,
    subject: null,
    main: mainOf(
      typed,
      untitled.flatMap(({ offices }) => offices),
      inOffice,
    ),
    published,
    parties: [],
    talkers: [],
    imposers: [],
  }
  let stoppedAt = all[named.length]?.tokens[0]?.start ?? null
  for (const [at, { tokens, isTitle }] of pieces.entries()) {
    const [whole, sentence, first, last] = [typed[at] ?? [], untitled[at], tokens[0], tokens.at(-1)]
    if (!sentence || !first || !last) continue
    if (performance.now() > start + deadline) {
      stoppedAt = first.start
      break
    }
    if (isTitle) {
      context = contextAfter(whole, [], context)
      continue
    }
    const { found, positions: told, heldNext } = factsOfSentence({ whole, ...sentence }, { context, earlier: proposals, positions, bodyOf })
    positions.push(...told)
    const speaker = speakerOf(whole)
    proposals.push(...found.map((proposal) => (speaker && proposal.kind !== 'POSITION' ? { ...proposal, speaker } : proposal)))
    if (found.length === 0 && hasCue(whole)) unread.push({ start: first.start, end: last.end })
    context = { ...contextAfter(whole, found, context), held: heldNext }
  }
  return { referents: who, proposals, unread, stoppedAt }
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
