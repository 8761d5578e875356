import { isMap, isSeq, parseDocument, type YAMLMap, type Document as YamlDocument } from 'yaml'
import { factSchemas } from '../../dossier/schema.ts'

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

const OF_DRAFTS = ['review', 'confidence', 'pattern'] as const

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
      for (const [key, value] of Object.entries(changes)) {
        if (value === null || value === undefined) fact(index).delete(key)
        else fact(index).set(key, document.createNode(value, { flow: true }))
      }
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
      const before = entity?.get('slug')
      entity?.delete('mayBe')
      if (slug === null || !entity) return
      entity.set('slug', slug)
      renameSlug(document, String(before), slug)
    },
    content: () => document.toJS(),
    text: () => {
      if (pending().length === 0 && unsure().length === 0) finish(document)
      return document.toString({ lineWidth: 0, flowCollectionPadding: true })
    },
  }
}

/** Facts name entities by slug, at ends, in parties, as those for whom others act, and as speakers. */
function renameSlug(document: YamlDocument, before: string, after: string): void {
  const rename = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') return value === before && key !== 'summary' && key !== 'title' ? after : value
    if (Array.isArray(value)) return value.map((each) => rename(each, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name in factSchemas ? each : rename(each, name)]))
  }
  const facts: unknown = document.get('facts')
  if (!isSeq(facts)) return
  facts.items = facts.items.map((item) => {
    const said = isMap(item) ? (item.toJS(document) as Record<string, unknown>) : {}
    if (!JSON.stringify(said).includes(`"${before}"`) || !isMap(item)) return item
    for (const [key, value] of Object.entries(rename(said) as Record<string, unknown>))
      if (JSON.stringify(value) !== JSON.stringify(said[key])) item.set(key, document.createNode(value, { flow: key !== 'claims' }))
    return item
  })
}

/** Of a draft nothing is left but the dossier: no refusals, and no entity that no fact names. */
function finish(document: YamlDocument): void {
  document.commentBefore = null
  const contents = document.contents
  if (isMap(contents)) contents.commentBefore = null
  for (const key of ['refused', 'unread']) document.delete(key)
  const facts = JSON.stringify(document.toJS().facts ?? [])
  const entities: unknown = document.get('entities')
  if (isSeq(entities)) entities.items = entities.items.filter((item) => !isMap(item) || facts.includes(`"${String(item.get('slug'))}"`))
}
