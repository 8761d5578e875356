import anyAscii from 'any-ascii'
import MiniSearch from 'minisearch'
import type { Graph } from '../graph/graph.ts'
import { statements } from '../graph/statements.ts'
import { ALL_ENTITY_KINDS, type EntityKind } from '../model/entity.ts'
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
  readonly isName: boolean
  /** Identifiers are found as they are, or not at all. */
  readonly isCode: boolean
}
type Index = { readonly terms: readonly Term[]; readonly near: MiniSearch<Term> }

/** What folding can make of a text is cut: some letters stand for whole phrases. */
const LONGEST = 200

/** How well a match counts: exact names before exact aliases and identifiers before near ones. */
const EXACT_NAME = 1
const EXACT_ALIAS = 0.95
const NEAR_AT_MOST = 0.9

const LEGAL_FORMS = /\b(corp|corporation|inc|ltd|limited|llc|plc|oao|pao|ao|ooo|pjsc|jsc|asa|as|ag|gmbh|sa|spa|kk|co|company)\b/g

/**
 * Letters and digits only, in Latin script, lower case: "Газпром" and "gazprom" fold alike. Dots inside abbreviations go,
 * so that "K.K." is "kk".
 */
export function fold(text: string): string {
  const latin = anyAscii(text.normalize('NFKC')).toLowerCase()
  return latin
    .replace(/(?<=\b\w)\.(?=\w\b)/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Without legal forms, unless nothing else is left. */
function bare(folded: string): string {
  const short = folded
    .replace(LEGAL_FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/( and)+$/, '')
  return short === '' ? folded : short
}

/** A search over all names, aliases and identifiers; it keeps one index, rebuilt when the dataset's version has changed. */
export function createEntitySearch(): EntitySearch {
  const current = versioned(buildIndex)
  return async (graph, text, kinds, first) => find(await current(graph), text, kinds ?? ALL_ENTITY_KINDS, first)
}

async function buildIndex(graph: Graph): Promise<Index> {
  const rows = await graph.read(statements.allNames, {})
  const terms = rows.flatMap(({ slug, kind, name, aliases, identifiers }) => {
    const codes = identifiers.map((identifier) => identifier.slice(identifier.indexOf(':') + 1))
    return [name, ...aliases, ...codes].map((term, at) => ({ slug, kind, term, folded: fold(term), isName: at === 0, isCode: at > aliases.length }))
  })
  const numbered = terms.map((term, id): Term => ({ ...term, id }))
  const near = new MiniSearch<Term>({ fields: ['folded'], tokenize, processTerm: (token) => token })
  near.addAll(numbered.filter(({ isCode }) => !isCode))
  return { terms: numbered, near }
}

/** The words of a name, and, where they are several, the name in one word: "exxonmobil". */
function tokenize(folded: string): string[] {
  const words = bare(folded).split(' ')
  return words.length > 1 ? [...words, words.join('')] : words
}

/** Exact names, then exact aliases and identifiers, then near ones by score; ties by slug; each entity once. */
function find({ terms, near }: Index, text: string, kinds: readonly EntityKind[], first: number): readonly Hit[] {
  const folded = fold(text).slice(0, LONGEST)
  if (folded === '') return []
  const hits: Hit[] = []
  for (const { slug, kind, term, folded: known, isName } of terms)
    if (kinds.includes(kind) && (known === folded || bare(known) === bare(folded)))
      hits.push({ slug, matched: term, score: isName ? EXACT_NAME : EXACT_ALIAS })
  const words = bare(folded).split(' ')
  const found = near.search(
    { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: words }, words.join('')] },
    { tokenize: (word) => [word], prefix: (token) => token.length > 1, fuzzy: (token) => (token.length < 4 ? 0 : 0.25) },
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
