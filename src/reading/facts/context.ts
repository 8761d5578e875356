import type { FactKind } from '../../model/facts/fact-kind.ts'
import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import type { Context, Main } from './arguments.ts'
import type { Argument, Proposal } from './proposal.ts'

/** What sentences after this one leave out: the project and the body that it speaks of first. */
export function contextAfter(sentence: Typed, found: readonly Proposal[], before: Context): Context {
  return {
    held: before.held,
    project: projectOf(sentence, before.main) ?? before.project,
    body: find(sentence, 'cbo') ?? find(sentence, 'u') ?? before.body,
    subject: find(sentence, 'cbo') ?? find(sentence, 'u') ?? before.body,
    main: before.main,
    published: before.published,
    parties: lastEnds(found, 'DEAL', 'parties') ?? before.parties,
    talkers: lastEnds(found, 'TALKS', 'parties') ?? before.talkers,
    imposers: imposersIn(sentence) ?? lastEnds(found, 'SANCTION', 'imposers') ?? before.imposers,
  }
}

/** The context with the deal, the talks and the sanction of the sentence itself, for what it goes on to say of them. */
export function withSpokenOf(found: readonly Proposal[], sentence: Typed, before: Context): Context {
  const { parties, talkers, imposers } = contextAfter(sentence, found, before)
  return { ...before, parties, talkers, imposers }
}

const IMPOSER =
  /(?<!(?:^| )(?:in|against|on|over|from|with) )(?<who><[bonc]\d+>)(?: \( [^()]* \))?(?: ,)?(?: (?:<d\d+>|(?!(?:was|were|are|is|be|been|being|by|not|if|whether|may|might|could|to|an?)(?= ))[a-z]+)){0,4}? (?:designat(?:es|ed|ing)|sanction(?:s|ed|ing)|blacklist(?:s|ed|ing)|impos(?:es|ed|ing)|freez(?:es|ing)|froze|approved|adopted|bars?|barred|bans?|banned|prohibit(?:s|ed)?|(?:put|placed|adds?|added|list(?:s|ed)) [^<;.]*(?:companies|firms|entities|organi[sz]ations|individuals|vessels|ships|tankers))(?= )/

/** Who imposes something in a sentence that does not name on whom: "The Treasury designated two companies". */
function imposersIn(sentence: Typed): readonly Argument[] | null {
  const place = IMPOSER.exec(typedText(sentence))?.groups?.who
  const item = place === undefined ? undefined : byText(sentence, place)
  const referent = item?.mention?.referents[0]
  return item && referent !== undefined ? [{ start: item.start, end: item.end, referent }] : null
}

/** At that end of the fact of the kind with the most there; null where none was found. */
function lastEnds(found: readonly Proposal[], kind: FactKind, end: string): readonly Argument[] | null {
  const ends = found.flatMap((proposal) => (proposal.kind === kind ? [proposal.ends[end] ?? []] : []))
  return ends.reduce<readonly Argument[] | null>((most, one) => (one.length > (most?.length ?? 0) ? one : most), null)
}

/** What words at a place leave out: what stands last before them in their sentence, else what was spoken of before. */
export function contextAt(items: Typed, place: number, before: Context): Context {
  // "Hilli, which is owned by Fjord LNG and has": the owner is not what is spoken of.
  const isOwner = (at: number) => /^(?:owned|operated|held|controlled) by$/.test(`${items[at - 2]?.text} ${items[at - 1]?.text}`)
  const earlier = items.filter(({ end }, at) => end <= place && !isOwner(at)).reverse()
  return {
    held: before.held,
    project: find(earlier, 'j') ?? (before.project?.text.startsWith('<j') ? null : find(earlier, 'w')) ?? before.project,
    body: find(earlier, 'cbo') ?? before.body,
    subject: before.subject,
    main: before.main,
    published: before.published,
    parties: before.parties,
    talkers: before.talkers,
    imposers: before.imposers,
  }
}

/** The project that a sentence is about: one that the article names in passing is not, where another is its subject. */
function projectOf(sentence: Typed, { project, isPassing }: Main): Item | null {
  const found = find(sentence, 'j') ?? find(sentence, 'w')
  return found && project && isPassing(found) ? project : found
}

function find(items: Typed, letters: string): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
}
