import type { FactKind } from '../../model/facts/fact-kind.ts'
import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import type { Context, Main } from './arguments.ts'
import type { Argument, Proposal } from './proposal.ts'

/** What sentences after this one leave out: the project and the body that it speaks of first. */
export function contextAfter(sentence: Typed, found: readonly Proposal[], before: Context): Context {
  return {
    held: before.held,
    project: projectOf(sentence, before.main) ?? before.project,
    body: find(sentence, 'cbo') ?? find(sentence, 'u') ?? before.body,
    main: before.main,
    published: before.published,
    parties: lastEnds(found, 'DEAL', 'parties') ?? before.parties,
    talkers: lastEnds(found, 'TALKS', 'parties') ?? before.talkers,
    imposers: lastEnds(found, 'SANCTION', 'imposers') ?? imposersIn(sentence) ?? before.imposers,
  }
}

const IMPOSER =
  /(?<who><[bonc]\d+>)(?: ,)?(?: (?!(?:was|were|by|not)(?= ))[a-z]+){0,4} (?:designat(?:es|ed|ing)|sanction(?:s|ed|ing)|blacklist(?:s|ed|ing)|impos(?:es|ed|ing)|freez(?:es|ing)|froze|approved|adopted)(?= )/

/** Who imposes something in a sentence that does not name on whom: "The Treasury designated two companies". */
function imposersIn(sentence: Typed): readonly Argument[] | null {
  const place = IMPOSER.exec(typedText(sentence))?.groups?.who
  const item = place === undefined ? undefined : byText(sentence, place)
  const referent = item?.mention?.referents[0]
  return item && referent !== undefined ? [{ start: item.start, end: item.end, referent }] : null
}

/** The office of somebody else, of whom no words say whose it is. */
function isOther({ person, title }: OfficeAt, who: number, offices: readonly OfficeAt[]): boolean {
  const other = person.mention?.referents[0]
  return other !== who && !offices.some((office) => office.at !== null && office.title === title && office.person.mention?.referents[0] === other)
}

/** At that end of the fact of the kind with the most there; null where none was found. */
function lastEnds(found: readonly Proposal[], kind: FactKind, end: string): readonly Argument[] | null {
  const ends = found.flatMap((proposal) => (proposal.kind === kind ? [proposal.ends[end] ?? []] : []))
  return ends.reduce<readonly Argument[] | null>((most, one) => (one.length > (most?.length ?? 0) ? one : most), null)
}

/** What words at a place leave out: what stands last before them in their sentence, else what was spoken of before. */
export function contextAt(items: Typed, place: number, before: Context): Context {
  const earlier = [...items.filter(({ end }) => end <= place)].reverse()
  return {
    held: before.held,
    project: find(earlier, 'j') ?? (before.project?.text.startsWith('<j') ? null : find(earlier, 'w')) ?? before.project,
    body: find(earlier, 'cbo') ?? before.body,
    main: before.main,
    published: before.published,
    parties: before.parties,
    talkers: before.talkers,
    imposers: before.imposers,
  }
}

/** The project that a sentence is about: one that the article names in passing is not, where another is its subject. */
export function projectOf(sentence: Typed, { project, isPassing }: Main): Item | null {
  const found = find(sentence, 'j') ?? find(sentence, 'w')
  return found && project && isPassing(found) ? project : found
}

function find(items: Typed, letters: string): Item | null {
  return items.find(({ text, mention }) => mention !== undefined && letters.includes(text[1] ?? '')) ?? null
}

/** The body, the country and the project that most places of the article name; the first of those named as often. */
export function mainOf(sentences: readonly Typed[], offices: readonly OfficeAt[]): Main {
  const named = new Map<number, { readonly item: Item; readonly count: number }>()
  for (const item of sentences.flat()) {
    const referent = item.mention?.referents[0]
    if (referent !== undefined) named.set(referent, { item: named.get(referent)?.item ?? item, count: (named.get(referent)?.count ?? 0) + 1 })
  }
  const most = (letters: string) =>
    [...named.values()]
      .filter(({ item }) => letters.includes(item.text[1] ?? ''))
      .reduce<{ item: Item | null; count: number }>((best, one) => (one.count > best.count ? one : best), { item: null, count: 0 })
  const project = most('jw')
  const countries = [...named.values()].filter(({ item }) => 'na'.includes(item.text[1] ?? ''))
  const country = (leftOut: ReadonlySet<number> = new Set()): Item | null => {
    const left = countries.filter(({ item }) => !leftOut.has(item.mention?.referents[0] ?? -1))
    return left.find(({ count }) => 2 * count > left.reduce((sum, each) => sum + each.count, 0))?.item ?? null
  }
  return {
    body: most('cbou').item,
    country,
    isShared: (title, person) => offices.some((office) => office.title === title && office.at === null && isOther(office, person, offices)),
    taken: (title, person) =>
      new Set(
        offices.flatMap((office) =>
          office.title === title && office.person.mention?.referents[0] !== person ? (office.at?.mention?.referents.slice(0, 1) ?? []) : [],
        ),
      ),
    isOfBody: most('cbou').count > countries.reduce((sum, each) => sum + each.count, 0),
    bodyNamed: (name) => [...named.values()].find(({ item }) => name.test(item.mention?.surface ?? '') && /^<[bo]/.test(item.text))?.item ?? null,
    project: project.count > 1 ? project.item : null,
    isPassing: ({ mention }) => (named.get(mention?.referents[0] ?? -1)?.count ?? 0) < 2,
  }
}
