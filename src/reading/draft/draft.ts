import type { PartialDate } from '../../model/partial-date.ts'
import { withoutBoughtBesides } from '../facts/bought-besides.ts'
import { joinDesignations } from '../facts/designations.ts'
import { mergeProposals, type ProposedFact } from '../facts/merge.ts'
import type { Proposal } from '../facts/proposal.ts'
import type { Referent } from '../mentions/mention.ts'
import type { Read } from '../read-article.ts'
import type { Article } from '../text/article.ts'
import { refusalOf } from '../verification.ts'
import { LEAST_CONFIDENCE, withoutDoubtful } from './doubtful.ts'
import { type DraftFact, draftFact, type Names, spansOf } from './draft-facts.ts'
import { factSlug, identity } from './identity.ts'
import { kindRefusal, kindsByUse } from './kinds.ts'
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

/** A dossier of what was read and is no less sure than `least`, everything pending, in the order of the text. */
export function draftOf(article: Article, read: Read, said: DocumentSaid, least = LEAST_CONFIDENCE): Draft {
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
  const seen = new Set<string>()
  const isListed = (referent: number) => /^(?:COMPANY|PERSON|CONSORTIUM)$/.test(String(referents[referent]?.kind))
  const all = joinDesignations(withoutBoughtBesides(mergeProposals(read.proposals.filter(stands))), isListed)
  const { facts: sure, places } = withoutDoubtful(all, least)
  const facts = sure.filter((fact) => {
    const same = identity(fact)
    if (same === null) return true
    if (seen.has(same)) refuse(fact.best, 'says otherwise of a fact that is already in the draft')
    return !seen.has(same) && seen.add(same)
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
    entities: [
      ...new Map(
        referents
          .filter(({ id }) => used.has(id))
          .map((referent) => [names.slug(referent.id), referent] as const)
          .reverse(),
      ).values(),
    ]
      .sort((one, other) => one.id - other.id)
      .map((referent) => entityOf(referent, names)),
    facts: facts.map((fact) => draftFact(fact, give(factSlug(fact, names)), names, article, said.published)),
    refused: refusals,
    unread: [...read.unread, ...places]
      .sort((one, other) => one.start - other.start)
      .map(({ start, end }) => [article.pointAt(start), article.pointAt(end)] as const),
  }
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
