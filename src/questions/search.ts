import MiniSearch from 'minisearch'
import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { ALL_ENTITY_KINDS, type EntityKind } from '../model/entity.ts'
import { groupBy } from '../model/group-by.ts'
import { bare, fold } from './folding.ts'
import { versioned } from './versioned.ts'

/** An entity found: the name, alias or identifier that matched, and how well, 1 the best. */
export type Hit = { readonly slug: string; readonly matched: string; readonly score: number }

export type EntitySearch = (graph: Graph, text: string, kinds: readonly EntityKind[] | null, first: number) => Promise<readonly Hit[]>

type Term = {
  readonly id: number
  readonly slug: string
  readonly kind: EntityKind
  readonly term: string
  readonly folded: string
  /** Folded, and without legal forms. */
  readonly bare: string
  readonly isName: boolean
  /** Identifiers are found as they are, or not at all. */
  readonly isCode: boolean
}
type Index = {
  readonly terms: readonly Term[]
  readonly byBare: ReadonlyMap<string, readonly Term[]>
  /** Words of so many names that they tell nobody apart: "gas", "ministry". */
  readonly common: ReadonlySet<string>
  readonly near: MiniSearch<Term>
}

/** A word of more names than this, and than one name in a hundred, is common. */
const COMMON_FROM = 50

/** What folding can make of a text is cut: some letters stand for whole phrases. */
const LONGEST = 200

/** How well a match counts: exact names before exact aliases and identifiers before near ones. */
const EXACT_NAME = 1
const EXACT_ALIAS = 0.95
const NEAR_AT_MOST = 0.9

/** A search over all names, aliases and identifiers; it keeps one index, rebuilt when the dataset's version has changed. */
export function createEntitySearch(): EntitySearch {
  const current = versioned(buildIndex)
  return async (graph, text, kinds, first) => find(await current(graph), text, kinds ?? ALL_ENTITY_KINDS, first)
}

async function buildIndex(graph: Graph): Promise<Index> {
  const rows = await graph.read(statements.allNames, {})
  const terms = rows.flatMap(({ slug, kind, name, aliases, identifiers }) => {
    const codes = identifiers.map((identifier) => identifier.slice(identifier.indexOf(':') + 1))
    return [name, ...aliases, ...codes].map((term, at) => {
      const folded = fold(term)
      return { slug, kind, term, folded, bare: bare(folded), isName: at === 0, isCode: at > aliases.length }
    })
  })
  const numbered = terms.map((term, id): Term => ({ ...term, id }))
  const near = new MiniSearch<Term>({ fields: ['bare'], tokenize, processTerm: (token) => token })
  near.addAll(numbered.filter(({ isCode }) => !isCode))
  return { terms: numbered, byBare: groupBy(numbered, (term) => term.bare), common: commonWords(numbered), near }
}

function commonWords(terms: readonly Term[]): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const { bare } of terms) for (const word of bare.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1)
  return new Set([...uses].flatMap(([word, count]) => (count > Math.max(COMMON_FROM, terms.length / 100) ? [word] : [])))
}

/** The words of a name, and, where they are several, the name in one word: "exxonmobil". */
function tokenize(bare: string): string[] {
  const words = bare.split(' ')
  return words.length > 1 ? [...words, words.join('')] : words
}

/** Exact names, then exact aliases and identifiers, then near ones by score; ties by slug; each entity once. */
function find({ terms, byBare, common, near }: Index, text: string, kinds: readonly EntityKind[], first: number): readonly Hit[] {
  const folded = fold(text).slice(0, LONGEST)
  if (folded === '') return []
  const hits: Hit[] = []
  const asked = bare(folded)
  for (const { slug, kind, term, isName } of byBare.get(asked) ?? [])
    if (kinds.includes(kind)) hits.push({ slug, matched: term, score: isName ? EXACT_NAME : EXACT_ALIAS })
  const words = asked.split(' ')
  const telling = words.some((word) => !common.has(word)) ? words.filter((word) => !common.has(word)) : words
  const beside = words.filter((word) => !telling.includes(word))
  const found = near.search(
    { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: telling }, words.join('')] },
    {
      tokenize: (word) => [word],
      prefix: (token) => token.length > 1,
      fuzzy: (token) => (token.length < 4 ? 0 : token.length < 7 ? 1 : 2),
      boostDocument: (id) => 1 + beside.filter((word) => terms[Number(id)]?.bare.includes(word)).length,
    },
  )
  const best = found[0]?.score ?? 1
  for (const { id, score } of found) {
    const term = terms[Number(id)]
    if (term && kinds.includes(term.kind)) hits.push({ slug: term.slug, matched: term.term, score: NEAR_AT_MOST * (score / best) })
  }
  const once = new Map<string, Hit>()
  for (const hit of hits) if ((once.get(hit.slug)?.score ?? 0) < hit.score) once.set(hit.slug, hit)
  return [...once.values()].sort((one, other) => other.score - one.score || (one.slug < other.slug ? -1 : 1)).slice(0, first)
}
