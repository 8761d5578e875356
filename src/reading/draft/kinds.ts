import type { EntityKind } from '../../model/entity.ts'
import { endsOf } from '../../model/facts/all.ts'
import type { Proposal } from '../facts/proposal.ts'
import type { Referent } from '../mentions/mention.ts'
import type { Read } from '../read-article.ts'

/** A name that may be of several kinds is of the one that most of its facts need. */
export function kindsByUse({ referents, proposals }: Read): readonly Referent[] {
  const needs = new Map<number, EntityKind[]>()
  for (const { kind, ends } of proposals)
    for (const { key, kinds } of endsOf(kind))
      for (const { referent } of ends[key] ?? []) {
        const needed: EntityKind | null = kinds.every((each) => each === 'PERSON')
          ? 'PERSON'
          : kinds.every((each) => each !== 'PROJECT')
            ? 'COMPANY'
            : null
        if (needed) needs.set(referent, [...(needs.get(referent) ?? []), needed])
      }
  return referents.map((referent) => {
    const [needed] = referent.isUnsure ? (needs.get(referent.id) ?? []) : []
    return needed ? { ...referent, kind: needed } : referent
  })
}

/** Ends take entities of certain kinds only. */
export function kindRefusal({ kind, ends }: Proposal, referents: readonly Referent[]): string | null {
  for (const { key, kinds } of endsOf(kind))
    for (const { referent, for: behalf } of ends[key] ?? []) {
      const found = referents[referent]
      if (!found || found.place) return `no actor or project: ${found?.name ?? 'somebody'} is named as a place`
      if (!kinds.includes(found.kind)) return `${found.name} is a ${found.kind.toLowerCase()}, which cannot stand under ${key}`
      if (behalf !== undefined && referents[behalf]?.kind === 'PROJECT') return `nobody acts for ${referents[behalf]?.name}, a project`
    }
  return null
}
