import { factSchemas } from '../../src/dossier/schema.ts'
import { statedFact } from '../../src/dossier/stated-fact.ts'
import type { Dossier, StatedEntity, StatedFact } from '../../src/model/dossier.ts'
import { affairs } from './affairs.ts'
import { castFor } from './cast.ts'
import { claimOf } from './claims.ts'
import { stakes } from './ownership.ts'
import type { Plan } from './plan.ts'
import { type Random, random } from './random.ts'

export type WorldSize = { readonly facts: number; readonly documents: number; readonly seed: number; readonly onlyStakes?: boolean }

/** An invented world, and those of its entities that are hubs: each in so many facts. */
export type World = {
  readonly dossiers: readonly Dossier[]
  readonly hubs: { readonly holder: string; readonly project: string; readonly country: string; readonly degree: number }
}

const LARGEST_HUB = 5000

/** The chance that a fact is reported once more, in a later document. */
const ONCE_MORE = 0.6

/** The same world for the same size and seed: degrees by a power law, three hubs, chains of stakes with loops, several claims a fact. */
export function generatedWorld({ facts, documents, seed, onlyStakes = false }: WorldSize): World {
  const chance = random(seed)
  const cast = castFor(facts)
  const degree = Math.min(LARGEST_HUB, Math.ceil(facts / 20))
  const held = onlyStakes ? facts : Math.ceil(facts * 0.45)
  const plans = [...stakes(cast, held, degree, chance), ...(onlyStakes ? [] : affairs(cast, facts - held, degree, chance))]
  const reported = Array.from({ length: documents }, (): StatedFact[] => [])
  for (const plan of plans) report(plan, reported, chance)
  const entities = new Map(Object.values(cast).flatMap((kind) => kind.map((entity) => [entity.slug, entity] as const)))
  return {
    dossiers: reported.map((stated, number) => dossierOf(number, documents, stated, entities)),
    hubs: { holder: 'company-0', project: 'project-0', country: 'country-0', degree },
  }
}

const documentSlug = (number: number) => `generated-${String(number).padStart(3, '0')}`

/** Documents appear evenly from 2010 to 2029. */
function publishedOf(number: number, documents: number): string {
  const month = Math.floor((number / documents) * 240)
  return `${2010 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-15`
}

/** Puts the fact into one document, and maybe into later ones. */
function report(plan: Plan, reported: StatedFact[][], chance: Random): void {
  let number = chance.below(Math.ceil(reported.length * 0.7))
  for (let time = 0; number < reported.length; time++) {
    const published = publishedOf(number, reported.length)
    const facts = reported[number] ?? []
    const raw = { [plan.key]: plan.slug, ...plan.said, ...claimOf(plan, time, published, facts.length, chance) }
    const said = factSchemas[plan.key]?.parse(raw) as Record<string, unknown>
    facts.push(statedFact(documentSlug(number), { key: plan.key, said }, ''))
    if (chance.next() >= ONCE_MORE) return
    number += 1 + chance.below(Math.ceil(reported.length / 4))
  }
}

/** A document names the entities that its facts are tied to, and what countries these are of. */
function dossierOf(number: number, documents: number, facts: readonly StatedFact[], all: ReadonlyMap<string, StatedEntity>): Dossier {
  const tied = new Set(facts.flatMap(({ ties }) => ties.map(({ entity }) => entity)))
  const named = new Set([...tied, ...[...tied].flatMap((slug) => all.get(slug)?.country ?? [])])
  return {
    document: {
      slug: documentSlug(number),
      publisher: 'Generated Gazette',
      author: null,
      published: publishedOf(number, documents),
      publishedBasis: 'stated',
      language: 'en',
      length: 100_000_000,
      sha256: 'ab'.repeat(32),
    },
    entities: [...named].flatMap((slug) => all.get(slug) ?? []),
    facts,
  }
}
