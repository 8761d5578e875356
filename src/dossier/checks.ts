import type { Dossier, StatedFact } from '../model/dossier.ts'
import type { EntityKind } from '../model/entity.ts'
import { endsOf } from '../model/facts/all.ts'
import { daysOf, type PartialDate } from '../model/partial-date.ts'
import { isExpected } from '../model/status.ts'
import { saidParties } from './parties.ts'
import type { Problem } from './problems.ts'
import type { ShapedFact } from './shape.ts'
import type { Path, Source } from './source.ts'

/** What a schema cannot tell: references, order, identity. `shaped` gives the facts' places, in the order of dossier.facts. */
export function dossierProblems(source: Source, dossier: Dossier, shaped: readonly ShapedFact[]): readonly Problem[] {
  const kinds = new Map(dossier.entities.map((entity) => [entity.slug, entity.kind]))
  return [
    ...entityProblems(source, dossier, kinds),
    ...duplicateFacts(source, dossier, shaped),
    ...dossier.facts.flatMap((fact, at) => {
      const path: Path = ['facts', shaped[at]?.index ?? 0]
      return [
        ...selfProblems(source, fact, path),
        ...referenceProblems(source, fact, kinds, path, shaped[at]),
        ...claimProblems(source, fact, dossier, kinds, path),
      ]
    }),
  ]
}

function entityProblems(source: Source, { entities }: Dossier, kinds: ReadonlyMap<string, EntityKind>): Problem[] {
  const firsts = new Map([...entities].reverse().map((entity) => [entity.slug, entity]))
  return entities.flatMap((entity, index) => {
    const problems: Problem[] = []
    const first = firsts.get(entity.slug)
    if (first !== entity) {
      const other = first?.kind
      const found =
        other === entity.kind
          ? `the slug ${entity.slug} a second time`
          : `${entity.slug} as ${entity.kind.toLowerCase()} and as ${other?.toLowerCase()}`
      problems.push(source.problem(['entities', index, 'slug'], `found ${found}; expected each entity once, with one kind`))
    }
    if (entity.country !== null && (kinds.get(entity.country) !== 'COUNTRY' || entity.country === entity.slug))
      problems.push(
        source.problem(['entities', index, 'country'], `found ${entity.country}; expected the slug of a country among this dossier's entities`),
      )
    if (entity.projectType !== null && entity.kind !== 'PROJECT')
      problems.push(source.problem(['entities', index, 'projectType'], `found it on a ${entity.kind.toLowerCase()}; expected it on projects only`))
    return problems
  })
}

function duplicateFacts(source: Source, { facts }: Dossier, shaped: readonly ShapedFact[]): Problem[] {
  const bySlug = new Map<string, number>()
  const byIdentity = new Map<string, string>()
  return facts.flatMap((fact, at) => {
    const place = shaped[at]
    const path: Path = ['facts', place?.index ?? 0, place?.key ?? '']
    if (bySlug.has(fact.slug))
      return [source.problem(path, `found the slug ${fact.slug} a second time; expected each fact once, with all its claims`)]
    bySlug.set(fact.slug, at)
    const same = fact.identityKey === null ? undefined : byIdentity.get(fact.identityKey)
    if (same !== undefined) return [source.problem(path, `found the same fact as ${same}; expected one fact with the claims of both`)]
    if (fact.identityKey !== null) byIdentity.set(fact.identityKey, fact.slug)
    return []
  })
}

/** Only a stake can be in its own holder: a company that holds shares of its own. */
function selfProblems(source: Source, { kind, ties }: StatedFact, path: Path): Problem[] {
  const [one, other] = endsOf(kind).flatMap(({ takes, tie }) => (takes === 'one' ? ties.filter(({ type }) => type === tie) : []))
  if (kind === 'STAKE' || !one || !other || one.entity !== other.entity) return []
  return [source.problem(path, `found ${one.entity} at both ends; expected two entities`)]
}

function referenceProblems(source: Source, fact: StatedFact, kinds: ReadonlyMap<string, EntityKind>, path: Path, shaped?: ShapedFact): Problem[] {
  const problems: Problem[] = []
  for (const end of endsOf(fact.kind)) {
    const seen = new Set<string>()
    for (const [index, { entity, for: behalf }] of saidParties(shaped?.said[end.key]).entries()) {
      const at: Path = Array.isArray(shaped?.said[end.key]) ? [...path, end.key, index] : [...path, end.key]
      const kind = kinds.get(entity)
      if (!kind) problems.push(source.problem(at, `found ${entity}; expected the slug of one of this dossier's entities`))
      else if (!end.kinds.includes(kind))
        problems.push(source.problem(at, `found ${entity}, a ${kind.toLowerCase()}; expected one of ${end.kinds.join(', ').toLowerCase()}`))
      if (behalf !== undefined && (kinds.get(behalf) ?? 'PROJECT') === 'PROJECT')
        problems.push(source.problem(at, `found for: ${behalf}; expected the slug of an actor among this dossier's entities`))
      const key = JSON.stringify([entity, behalf])
      if (seen.has(key)) problems.push(source.problem(at, `found ${entity} twice; expected each once`))
      seen.add(key)
    }
  }
  return problems
}

function claimProblems(source: Source, fact: StatedFact, { document }: Dossier, kinds: ReadonlyMap<string, EntityKind>, path: Path): Problem[] {
  return fact.claims.flatMap((claim, index) => {
    const at: Path = [...path, 'claims', index]
    const problems: Problem[] = []
    if (claim.saidBy !== null && (kinds.get(claim.saidBy) ?? 'PROJECT') === 'PROJECT')
      problems.push(source.problem([...at, 'by'], `found ${claim.saidBy}; expected the slug of an actor among this dossier's entities`))
    const ordered = claim.spans.map((span, number) => ({ ...span, number })).sort((one, other) => one.start - other.start)
    for (const [order, { start, end, number }] of ordered.entries()) {
      const span: Path = [...at, 'at', number]
      if (end <= start) problems.push(source.problem(span, `found [${start}, ${end}]; expected an end after the start`))
      if (end > document.length)
        problems.push(source.problem(span, `found [${start}, ${end}]; expected a span inside the document's ${document.length} code points`))
      if (start < (ordered[order - 1]?.end ?? 0)) problems.push(source.problem(span, `found [${start}, ${end}]; expected spans that do not overlap`))
    }
    return [...problems, ...dateProblems(source, fact.claims[index], document.published, at)]
  })
}

function dateProblems(source: Source, claim: StatedFact['claims'][number] | undefined, published: PartialDate, at: Path): Problem[] {
  if (!claim) return []
  const last = daysOf(published).latest
  const { since, until, on } = claim.dates
  const problems: Problem[] = []
  if (since !== null && until !== null && daysOf(until).latest < daysOf(since).earliest)
    problems.push(source.problem(at, `found until ${until} before since ${since}; expected until not before since`))
  if (claim.said !== null && daysOf(claim.said).earliest > last)
    problems.push(
      source.problem([...at, 'said'], `found said ${claim.said}, after the publication (${published}); expected a statement not after it`),
    )
  if (isExpected(claim.status)) return problems
  const past = { since, on, ...(claim.status === 'ENDED' ? { until } : {}) }
  for (const [name, date] of Object.entries(past)) {
    if (date !== null && daysOf(date).earliest > last)
      problems.push(
        source.problem(at, `found ${name} ${date}, after the publication (${published}); expected planned or possible for what lies ahead`),
      )
  }
  return problems
}
