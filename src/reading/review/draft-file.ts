import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type Document as YamlDocument } from 'yaml'
import { factSchemas } from '../../dossier/schema.ts'
import { FACT_SPECS } from '../../model/facts/all.ts'
import { slugGiver } from '../draft/slugs.ts'
import { kindOf, type SaidFact, wordingOf } from './wording.ts'

/** A fact that waits for a person's word: where it stands in the file, and what it says. */
export type PendingFact = { readonly index: number; readonly said: Readonly<Record<string, unknown>> }
export type UnsureEntity = { readonly index: number; readonly slug: string; readonly name: string; readonly mayBe: readonly string[] }

/** A draft while it is reviewed: what is decided is changed in the YAML as it stands, everything else is kept. */
export type DraftFile = {
  readonly pending: () => readonly PendingFact[]
  readonly unsure: () => readonly UnsureEntity[]
  readonly accept: (index: number) => void
  /** Sets keys of a fact; a key without a value goes. */
  readonly edit: (index: number, changes: Readonly<Record<string, unknown>>) => void
  readonly reject: (index: number) => void
  /** Says which entity of the graph it is; null: none of them. */
  readonly identify: (index: number, slug: string | null) => void
  readonly content: () => unknown
  /** The file as it stands; once nothing is pending, a dossier. */
  readonly text: () => string
}

type Named = { readonly slug: string; readonly name: string }

/** Keys that only drafts have. */
export const OF_DRAFTS = ['review', 'confidence', 'pattern'] as const

export function openDraft(text: string): DraftFile {
  const document = parseDocument(text)
  const list = (key: string): readonly YAMLMap[] => {
    const found: unknown = document.get(key)
    return isSeq(found) ? found.items.filter((item) => isMap(item)) : []
  }
  const fact = (index: number) => list('facts')[index] as YAMLMap
  const pending = () =>
    list('facts').flatMap((item, index) => (item.get('review') === 'pending' ? [{ index, said: item.toJS(document) as PendingFact['said'] }] : []))
  const unsure = () =>
    list('entities').flatMap((item, index): readonly UnsureEntity[] => {
      const { slug, name, mayBe } = item.toJS(document) as { slug: string; name: string; mayBe?: readonly string[] }
      return mayBe ? [{ index, slug, name, mayBe }] : []
    })
  return {
    pending,
    unsure,
    accept: (index) => {
      for (const key of OF_DRAFTS) fact(index).delete(key)
    },
    edit: (index, changes) => {
      const before = fact(index).toJS(document) as SaidFact
      for (const [key, value] of Object.entries(changes)) {
        if (value === null || value === undefined) fact(index).delete(key)
        else fact(index).set(key, document.createNode(value, { flow: true }))
      }
      reword(document, fact(index), before)
    },
    reject: (index) => {
      const { pattern, claims } = fact(index).toJS(document) as { pattern?: string; claims?: readonly { at: unknown }[] }
      const at = (claims ?? []).flatMap((claim) => claim.at)
      document.deleteIn(['facts', index])
      if (!isSeq(document.get('refused'))) document.set('refused', document.createNode([]))
      document.addIn(
        ['refused'],
        document.createNode({ at, ...(pattern === undefined ? {} : { pattern }), reason: 'rejected in review' }, { flow: true }),
      )
    },
    identify: (index, slug) => {
      const entity = list('entities')[index]
      const { slug: before, name, aliases } = (entity?.toJS(document) ?? {}) as { slug: string; name: string; aliases?: string[] }
      entity?.delete('mayBe')
      if (slug === null || !entity) return
      const same = list('entities').find((other) => other !== entity && other.get('slug') === slug)
      if (same) {
        const known = same.toJS(document) as { name: string; aliases?: string[] }
        const all = [...new Set([...(known.aliases ?? []), name, ...(aliases ?? [])])].filter((alias) => alias !== known.name)
        if (all.length > 0) same.set('aliases', document.createNode(all, { flow: true }))
        document.deleteIn(['entities', index])
      } else entity.set('slug', slug)
      renameSlug(document, before, slug, name)
    },
    content: () => document.toJS(),
    text: () => {
      if (pending().length === 0 && unsure().length === 0) finish(document)
      return document.toString({ lineWidth: 0, flowCollectionPadding: true })
    },
  }
}

/** Facts name entities by slug, at ends, in parties, as those for whom others act, and as speakers. */
function renameSlug(document: YamlDocument, before: string, after: string, name: string): void {
  const rename = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') return value === before && key !== 'summary' && key !== 'title' ? after : value
    if (Array.isArray(value)) return value.map((each) => rename(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([inside, each]) => [inside, inside in factSchemas ? each : rename(each, inside)]))
  }
  const facts: unknown = document.get('facts')
  for (const item of isSeq(facts) ? facts.items : []) {
    const said = isMap(item) ? (item.toJS(document) as SaidFact) : {}
    if (!JSON.stringify(said).includes(`"${before}"`) || !isMap(item)) continue
    for (const [key, value] of Object.entries(rename(said) as SaidFact))
      if (JSON.stringify(value) !== JSON.stringify(said[key])) item.set(key, document.createNode(value, { flow: key !== 'claims' }))
    reword(document, item, said, [{ slug: before, name }])
  }
}

/** Writes the slug and the summaries anew, where they are still those that the draft gave. */
function reword(document: YamlDocument, fact: YAMLMap, before: SaidFact, gone: readonly Named[] = []): void {
  const { entities = [], facts = [] } = document.toJS() as { entities?: readonly Named[]; facts?: readonly SaidFact[] }
  const [was, is] = [wordingOf(before, [...gone, ...entities]), wordingOf(fact.toJS(document) as SaidFact, entities)]
  const key = FACT_SPECS[kindOf(before)].key
  const slug = String(fact.get(key))
  const others = new Set(facts.map((other) => String(other[FACT_SPECS[kindOf(other)].key])))
  if (slug.replace(/-\d+$/, '') === was.slug || slug === was.slug) fact.set(key, slug === is.slug ? slug : slugGiver(others)(is.slug))
  const claims: unknown = fact.get('claims')
  for (const claim of isSeq(claims) ? claims.items : []) if (isMap(claim) && claim.get('summary') === was.summary) claim.set('summary', is.summary)
}

/** Of a draft nothing is left but the dossier: no refusals, and no entity that no fact names. */
function finish(document: YamlDocument): void {
  document.commentBefore = null
  const contents = document.contents
  if (isMap(contents)) {
    contents.commentBefore = null
    const [first] = contents.items
    if (isScalar(first?.key)) first.key.commentBefore = null
  }
  for (const key of ['refused', 'unread']) document.delete(key)
  const list: unknown = document.get('facts')
  for (const item of isSeq(list) ? list.items : []) if (isMap(item)) for (const key of OF_DRAFTS) item.delete(key)
  const { facts: left = [], entities: all = [] } = document.toJS() as { facts?: unknown[]; entities?: { country?: string }[] }
  const facts = JSON.stringify([left, all.map(({ country }) => country)])
  const entities: unknown = document.get('entities')
  if (isSeq(entities)) entities.items = entities.items.filter((item) => !isMap(item) || facts.includes(`"${String(item.get('slug'))}"`))
}
