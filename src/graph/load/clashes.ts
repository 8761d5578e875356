import type { Dossier } from '../../model/dossier.ts'
import { InvalidInput } from '../../model/errors.ts'
import type { Known, KnownFact } from './known.ts'

/** Refuses a dossier that gives a known entity another kind, or a known fact another identity; names every case. */
export function refuseClashes(dossier: Dossier, known: Known): void {
  const clashes = [...entityClashes(dossier, known), ...factClashes(dossier, known)]
  if (clashes.length > 0) throw new InvalidInput(clashes.join('\n'))
}

function entityClashes({ document, entities }: Dossier, known: Known): string[] {
  return entities.flatMap(({ slug, kind, where }) => {
    const other = known.namings.get(slug)?.find((naming) => naming.document !== document.slug && naming.naming.kind !== kind)
    return other ? [`${where}: found ${slug} as ${kind.toLowerCase()}; expected ${other.naming.kind.toLowerCase()}, as ${other.document} has it`] : []
  })
}

function factClashes({ document, facts }: Dossier, known: Known): string[] {
  const otherDocument = (fact: KnownFact | undefined) => fact?.claims.find(({ claim }) => claim.document !== document.slug)?.claim.document
  const stated = new Set(facts.map(({ slug }) => slug))
  const byIdentity = new Map([...known.facts.values()].flatMap((fact) => (fact.identity === null ? [] : [[fact.identity, fact] as const])))
  return facts.flatMap(({ slug, kind, identityKey, where }) => {
    const same = known.facts.get(slug)
    const by = otherDocument(same)
    if (same && by && (same.kind !== kind || same.identity !== identityKey))
      return [
        `${where}: found ${slug} as ${shown(kind, identityKey)}; expected the fact that ${by} states under this slug, ${shown(same.kind, same.identity)}, or another slug`,
      ]
    const twin = identityKey === null ? undefined : byIdentity.get(identityKey)
    if (twin && twin.slug !== slug && (otherDocument(twin) || stated.has(twin.slug)))
      return [`${where}: found ${slug}; expected the slug ${twin.slug}, under which the graph has this fact already`]
    return []
  })
}

/** An identity key is a JSON list that opens with the kind. */
function shown(kind: string, identity: string | null): string {
  const parts = identity === null ? [] : (JSON.parse(identity) as string[]).slice(1).filter((part) => part !== '')
  return [kind.toLowerCase(), ...parts].join(' ')
}
