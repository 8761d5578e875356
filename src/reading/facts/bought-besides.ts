import type { ProposedFact } from './merge.ts'
import type { Proposal } from './proposal.ts'

/** Patterns of what somebody buys, which says nothing of what it had before. */
const OF_PURCHASE = /^stake\.(?:bought|each-bought|purchase|paid|takes|agreed)/
/** Who operates a project mostly has a share of it already: what it buys is seldom all. */
const MOST_OF_OPERATOR = 0.79

/**
 * What somebody buys of that which it has a share of already, "Nordkraft, which holds 33%, will acquire Kaito Gas's 17%", is not
 * what it has: claims of the purchase go where the text tells another share, and are less sure where it operates what it buys of.
 */
export function withoutBoughtBesides(facts: readonly ProposedFact[]): readonly ProposedFact[] {
  const operated = new Set(
    facts.flatMap(({ best: { kind, status, values, ends } }) =>
      kind === 'RELATION' && status === 'IN_EFFECT' && values.relationType === 'operates' ? [pair(ends.from?.[0], ends.to?.[0])] : [],
    ),
  )
  return facts.map(({ best, claims }) => {
    if (best.kind !== 'STAKE') return { best, claims }
    const others = claims.filter((claim) => !OF_PURCHASE.test(claim.pattern) && claim.status !== 'ENDED' && typeof claim.values.share === 'number')
    const kept = others.length > 0 ? claims.filter((claim) => !isPurchase(claim) || others.some((other) => isOfOneShare(other, claim))) : claims
    const [first, ...more] = kept
    // The first claim is the best one, as it was before the others gave it their status.
    if (first && first !== claims[0]) {
      const surest = more.reduce((one, other) => (other.confidence > one.confidence ? other : one), first)
      return { best: surest, claims: [surest, ...kept.filter((claim) => claim !== surest)] }
    }
    const isOperator = isPurchase(best) && operated.has(pair(best.ends.holder?.[0], best.ends.in?.[0]))
    return { best: isOperator ? { ...best, confidence: Math.min(best.confidence, MOST_OF_OPERATOR) } : best, claims: kept }
  })
}

const isPurchase = ({ pattern, status }: Proposal) => OF_PURCHASE.test(pattern) && status !== 'ENDED'
const isOfOneShare = (one: Proposal, other: Proposal) => one.values.share === other.values.share
const pair = (one: { referent: number } | undefined, other: { referent: number } | undefined) => `${one?.referent} ${other?.referent}`
