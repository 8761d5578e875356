import type { Document } from '../model/document.ts'
import type { Dossier, StatedEntity } from '../model/dossier.ts'
import { dossierProblems } from './checks.ts'
import { BadDossier } from './problems.ts'
import { type Outline, shapeOf } from './shape.ts'
import { readSource, type Source } from './source.ts'
import { statedFact } from './stated-fact.ts'

/** The dossier in a YAML text. Throws BadDossier with everything that is wrong in it. */
export function readDossier(file: string, text: string): Dossier {
  const source = readSource(file, text)
  if (source.problems.length > 0) throw new BadDossier(source.problems)
  const { outline, facts, problems } = shapeOf(source)
  if (!outline) throw new BadDossier(problems)
  const dossier = {
    document: documentOf(outline),
    entities: outline.entities.map((entity, index) => entityOf(entity, whereIs(source, ['entities', index]))),
    facts: facts.map((fact) => statedFact(outline.document.slug, fact, whereIs(source, ['facts', fact.index]))),
  }
  const all = [...problems, ...dossierProblems(source, dossier, facts)]
  if (all.length > 0) throw new BadDossier(all.sort((one, other) => one.line - other.line || one.column - other.column))
  return dossier
}

function whereIs(source: Source, path: readonly PropertyKey[]): string {
  const { file, line, column } = source.problem(path, '')
  return `${file}:${line}:${column}`
}

function documentOf({ document }: Outline): Document {
  return { ...document, publisher: document.publisher ?? null, author: document.author ?? null }
}

function entityOf(entity: Outline['entities'][number], where: string): StatedEntity {
  return {
    slug: entity.slug,
    kind: entity.kind,
    name: entity.name,
    aliases: entity.aliases ?? [],
    description: entity.description ?? null,
    country: entity.country ?? null,
    place: entity.place ?? null,
    projectType: entity.projectType ?? null,
    identifiers: Object.entries(entity.identifiers ?? {}).map(([scheme, value]) => ({ scheme, value })),
    where,
    ...(entity.mayBe ? { mayBe: entity.mayBe } : {}),
  }
}
