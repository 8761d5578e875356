import { stringify } from 'yaml'
import type { EntityKind } from '../../model/entity.ts'
import { endsOf, FACT_SPECS } from '../../model/facts/all.ts'
import { isSymmetric } from '../../model/facts/relation.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import { mergeProposals, type ProposedFact } from '../facts/merge.ts'
import type { Proposal } from '../facts/proposal.ts'
import type { Referent } from '../mentions/mention.ts'
import type { Read } from '../read-article.ts'
import type { Article } from '../text/article.ts'
import { refusalOf } from '../verification.ts'
import { type DraftFact, draftFact, type Names, spansOf } from './draft-facts.ts'
import { slugGiver, slugOf } from './slugs.ts'

/** What is known of the document that was read. */
export type DocumentSaid = {
  readonly slug: string
  readonly published: PartialDate
  readonly publishedBasis: 'stated' | 'inferred'
  readonly publisher?: string
  readonly author?: string
}

export type Draft = {
  readonly document: DraftFact
  readonly entities: readonly DraftFact[]
  readonly facts: readonly DraftFact[]
  readonly refused: readonly DraftFact[]
  readonly unread: readonly (readonly [number, number])[]
}

/** A dossier of all that was read, everything pending, in the order of the text. */
export function draftOf(article: Article, read: Read, said: DocumentSaid): Draft {
  const referents = kindsByUse(read)
  const refusals: DraftFact[] = (read.refused ?? []).map(({ place, reason }) => ({
    at: [[article.pointAt(place.start), article.pointAt(place.end)]],
    pattern: 'model',
    reason,
  }))
  const refuse = (proposal: Proposal, reason: string) => {
    refusals.push({
      at: spansOf(proposal).map(({ start, end }) => [article.pointAt(start), article.pointAt(end)]),
      pattern: proposal.pattern,
      reason,
    })
  }
  const stands = (proposal: Proposal): boolean => {
    const reason = refusalOf(article, proposal, referents) ?? kindRefusal(proposal, referents)
    if (reason !== null) refuse(proposal, reason)
    return reason === null
  }
  const facts = mergeProposals(read.proposals.filter(stands)).filter(({ best, claims }, at, all) => {
    const same = identity({ best, claims })
    const first = same === null ? at : all.findIndex((other) => identity(other) === same)
    if (first !== at) refuse(best, 'says otherwise of a fact that is already in the draft')
    return first === at
  })
  const used = new Set(facts.flatMap(referentsOf))
  const names = namesOf(referents, used)
  const give = slugGiver()
  return {
    document: {
      slug: said.slug,
      ...(said.publisher ? { publisher: said.publisher } : {}),
      ...(said.author ? { author: said.author } : {}),
      published: said.published,
      publishedBasis: said.publishedBasis,
      language: 'en',
      length: article.length,
      sha256: article.sha256,
    },
    entities: referents
      .filter(({ id }) => used.has(id))
      .filter(({ id }, at, all) => all.findIndex((other) => names.slug(other.id) === names.slug(id)) === at)
      .map((referent) => entityOf(referent, names)),
    facts: facts.map((fact) => draftFact(fact, give(factSlug(fact, names)), names, article, said.published)),
    refused: refusals,
    unread: read.unread.map(({ start, end }) => [article.pointAt(start), article.pointAt(end)] as const),
  }
}

/** The draft as YAML: an entity a line, a claim a line. */
export function draftText({ document, entities, facts, refused, unread }: Draft, file: string): string {
  const flow = (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()
  const fact = (each: DraftFact) =>
    Object.entries(each)
      .map(([key, value]) =>
        key === 'claims' ? `claims:\n${(value as readonly unknown[]).map((claim) => `      - ${flow(claim)}`).join('\n')}` : `${key}: ${flow(value)}`,
      )
      .map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
      .join('\n')
  const list = (key: string, lines: readonly string[]) => (lines.length === 0 ? `${key}: []` : `${key}:\n${lines.join('\n')}`)
  return `${[
    `# A draft: nothing in it is asserted until a person confirms it. dealgraph review ${file}`,
    `document: ${flow(document)}`,
    list(
      'entities',
      entities.map((entity) => `  - ${flow(entity)}`),
    ),
    list('facts', facts.map(fact)),
    ...(refused.length > 0
      ? [
          list(
            'refused',
            refused.map((each) => `  - ${flow(each)}`),
          ),
        ]
      : []),
    ...(unread.length > 0
      ? [
          list(
            'unread',
            unread.map((span) => `  - ${flow(span)}`),
          ),
        ]
      : []),
  ].join('\n')}\n`
}

/** A name that may be of several kinds is of the one that most of its facts need. */
function kindsByUse({ referents, proposals }: Read): readonly Referent[] {
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
function kindRefusal({ kind, ends }: Proposal, referents: readonly Referent[]): string | null {
  for (const { key, kinds } of endsOf(kind))
    for (const { referent, for: behalf } of ends[key] ?? []) {
      const found = referents[referent]
      if (!found || found.place) return `no actor or project: ${found?.name ?? 'somebody'} is named as a place`
      if (!kinds.includes(found.kind)) return `${found.name} is a ${found.kind.toLowerCase()}, which cannot stand under ${key}`
      if (behalf !== undefined && referents[behalf]?.kind === 'PROJECT') return `nobody acts for ${referents[behalf]?.name}, a project`
    }
  return null
}

function referentsOf({ best, claims }: ProposedFact): readonly number[] {
  const speakers = claims.flatMap(({ speaker }) => (speaker && 'by' in speaker ? [speaker.by.referent] : []))
  return [
    ...Object.values(best.ends)
      .flat()
      .flatMap(({ referent, for: behalf }) => (behalf === undefined ? [referent] : [referent, behalf])),
    ...speakers,
  ]
}

function namesOf(referents: readonly Referent[], used: ReadonlySet<number>): Names {
  const give = slugGiver(referents.flatMap(({ slug }) => slug ?? []))
  const slugs = new Map(referents.filter(({ id }) => used.has(id)).map(({ id, slug, name }) => [id, slug ?? give(slugOf(name))]))
  return { slug: (id) => slugs.get(id) ?? '', name: (id) => referents[id]?.name ?? '' }
}

function entityOf({ id, kind, name, aliases, ambiguous }: Referent, names: Names): DraftFact {
  const others = [...new Set(aliases)].filter((alias) => alias !== name)
  return {
    slug: names.slug(id),
    kind: kind.toLowerCase(),
    name,
    ...(others.length > 0 ? { aliases: others } : {}),
    ...(ambiguous.length > 0 ? { mayBe: ambiguous } : {}),
  }
}

const WORDS_OF_KIND: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>> = {
  DEAL: ({ dealType }) => String(dealType ?? 'deal'),
  SANCTION: () => 'sanctions',
  TALKS: () => 'talks',
  SUPPLY: ({ commodity }) => String(commodity ?? 'supply'),
  FIGURE: ({ metric, topics }) => `${String(metric ?? 'figure')}${Array.isArray(topics) ? ` ${String(topics[0])}` : ''}`,
  RELATION: ({ relationType }) => String(relationType ?? 'relation'),
  POSITION: ({ title }) => String(title ?? 'office'),
}

function factSlug({ best }: ProposedFact, names: Names): string {
  const ends = FACT_SPECS[best.kind].ends.flatMap(({ key }) => (best.ends[key] ?? []).map(({ referent }) => names.slug(referent)))
  const what = WORDS_OF_KIND[best.kind]?.(best.values)
  return slugOf([...new Set(ends)].slice(0, 3).join('-') + (what ? `-${what}` : ''))
}

/** Equal for facts that a dossier must not hold twice; null where only their slugs tell them apart. */
function identity({ best: { kind, ends, values, dates } }: ProposedFact): string | null {
  if (FACT_SPECS[kind].sameIf === null) return null
  const referents = FACT_SPECS[kind].ends.map(({ key }) => (ends[key] ?? []).map(({ referent }) => referent))
  const inOrder =
    kind === 'RELATION' && isSymmetric(String(values.relationType).toUpperCase()) ? referents.flat().sort((one, other) => one - other) : referents
  const unit = (values.quantity as { unit?: string } | undefined)?.unit
  const said =
    kind === 'SUPPLY'
      ? [values.commodity, dates.period]
      : kind === 'FIGURE'
        ? [values.metric, dates.period, unit]
        : kind === 'RELATION'
          ? [values.relationType]
          : []
  return JSON.stringify([kind, inOrder, said])
}
