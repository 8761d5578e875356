import type { Dossier, StatedFact } from '../src/model/dossier.ts'
import { share } from '../src/model/values/share.ts'
import { random } from './random.ts'

const NO_DATES = { since: null, until: null, on: null, period: null }

/** A dossier of stakes of companies in projects, invented, the same for the same numbers. */
export function generatedDossier(slug: string, facts: number, seed: number): Dossier {
  const next = random(seed)
  const companies = Math.ceil(facts / 5)
  const projects = Math.ceil(facts / 10)
  const pairs = new Set<string>()
  while (pairs.size < facts) pairs.add(`${Math.floor(next() * companies)} ${Math.floor(next() ** 2 * projects)}`)
  return {
    document: {
      slug,
      publisher: null,
      author: null,
      published: '2030-01',
      publishedBasis: 'stated',
      language: 'en',
      length: 10_000_000,
      sha256: 'ab'.repeat(32),
    },
    entities: [
      ...Array.from({ length: companies }, (_, at) => entity(`company-${at}`, 'COMPANY', `Company ${at}`)),
      ...Array.from({ length: projects }, (_, at) => entity(`project-${at}`, 'PROJECT', `Project ${at}`)),
    ],
    facts: [...pairs].map((pair, at) => stake(slug, pair, at, next)),
  }
}

function entity(slug: string, kind: 'COMPANY' | 'PROJECT', name: string): Dossier['entities'][number] {
  return { slug, kind, name, aliases: [], description: null, country: null, place: null, projectType: null, identifiers: [], where: '' }
}

function stake(document: string, pair: string, at: number, next: () => number): StatedFact {
  const [company, project] = pair.split(' ')
  const [holder, subject, slug] = [`company-${company}`, `project-${project}`, `stake-${company}-${project}`]
  const percent = Math.round(next() * 1000) / 10
  return {
    slug,
    kind: 'STAKE',
    identity: {},
    identityKey: JSON.stringify(['STAKE', holder, subject]),
    ties: [
      { type: 'HOLDS', entity: holder, role: null, for: null },
      { type: 'STAKE_IN', entity: subject, role: null, for: null },
    ],
    claims: [
      {
        slug: `${document}/${slug}/1`,
        document,
        fact: slug,
        number: 1,
        saidBy: null,
        attribution: null,
        said: null,
        stance: false,
        status: 'IN_EFFECT',
        dates: NO_DATES,
        values: next() < 0.2 ? {} : share.write('share', { min: percent, max: percent, openMin: false, openMax: false, qualifier: 'EXACT' }),
        summary: 'An invented claim.',
        spans: [{ start: at * 10, end: at * 10 + 9 }],
      },
    ],
    where: '',
  }
}
