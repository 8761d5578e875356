import { FACT_SPECS } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import { isSymmetric } from '../../model/facts/relation.ts'
import type { ProposedFact } from '../facts/merge.ts'
import type { Names } from './draft-facts.ts'
import { slugOf } from './slugs.ts'

const WORDS_OF_KIND: Readonly<Record<string, (values: Readonly<Record<string, unknown>>) => string>> = {
  DEAL: ({ dealType }) => String(dealType ?? 'deal'),
  SANCTION: () => 'sanctions',
  TALKS: () => 'talks',
  SUPPLY: ({ commodity }) => String(commodity ?? 'supply'),
  FIGURE: ({ metric, topics }) => `${String(metric ?? 'figure')}${Array.isArray(topics) ? ` ${String(topics[0])}` : ''}`,
  RELATION: ({ relationType }) => String(relationType ?? 'relation'),
  POSITION: ({ title }) => String(title ?? 'office'),
}

/** A slug that tells a fact by the slugs at its ends and what it is. */
export function slugOfFact(kind: FactKind, ends: readonly string[], values: Readonly<Record<string, unknown>>): string {
  const what = WORDS_OF_KIND[kind]?.(values)
  return slugOf([...new Set(ends)].slice(0, 3).join('-') + (what ? `-${what}` : ''))
}

export function factSlug({ best: { kind, ends, values } }: ProposedFact, names: Names): string {
  return slugOfFact(
    kind,
    FACT_SPECS[kind].ends.flatMap(({ key }) => (ends[key] ?? []).map(({ referent }) => names.slug(referent))),
    values,
  )
}

/** Equal for facts that a dossier must not hold twice; null where only their slugs tell them apart. */
export function identity({ best: { kind, ends, values, dates } }: ProposedFact): string | null {
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
