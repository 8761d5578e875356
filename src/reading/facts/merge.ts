import { FACT_SPECS } from '../../model/facts/all.ts'
import type { Argument, Proposal } from './proposal.ts'

/** A fact with all that the text says of it: the surest proposal first stands for it, the others are further claims. */
export type ProposedFact = { readonly best: Proposal; readonly claims: readonly Proposal[] }

/** Proposals of deals and talks this near, in units of text, are of the same one. */
const SAME_EVENT = 900

/** Facts are in the order of the text: what overlaps stands this near in the list. */
const NEIGHBOURS = 60

/** Puts the proposals of the same fact together, in the order of the text. */
export function mergeProposals(proposals: readonly Proposal[]): readonly ProposedFact[] {
  const facts: Proposal[][] = []
  const byEnds = new Map<string, Proposal[][]>()
  for (const proposal of [...proposals].sort((one, other) => one.place.start - other.place.start || other.confidence - one.confidence)) {
    const alike = byEnds.get(endsKey(proposal)) ?? []
    const same = alike.findLast(([first]) => first !== undefined && isSame(first, proposal))
    if (!same) {
      facts.push([proposal])
      byEnds.set(endsKey(proposal), [...alike, facts.at(-1) as Proposal[]])
      continue
    }
    const at = same.findIndex((other) => overlaps(other, proposal))
    const other = same[at]
    if (!other) same.push(proposal)
    else if (tellsMore(proposal, other)) same[at] = { ...proposal, confidence: Math.max(proposal.confidence, other.confidence) }
  }
  return facts
    .filter((claims, at, all) => !isPartOfAnother(claims, all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)))
    .map((claims) => {
      const best = claims.reduce((one, other) => (tellsMore(other, one) ? other : one))
      const { status, dates } = voiced(claims)
      return { best: { ...best, status, dates }, claims: [best, ...claims.filter((claim) => claim !== best)] }
    })
}

/** A deal, talks or a sanction with some of the parties or targets, in the words of one with more. */
function isPartOfAnother([first]: readonly Proposal[], all: readonly (readonly Proposal[])[]): boolean {
  if (!first || (first.kind !== 'DEAL' && first.kind !== 'TALKS' && first.kind !== 'SANCTION')) return false
  const parties = ({ ends }: Proposal) => new Set((ends.parties ?? ends.targets ?? []).map(({ referent }) => referent))
  const mine = parties(first)
  const isGuessed = (proposal: Proposal) => (proposal.ends.parties ?? []).some(({ isTakenUp }) => isTakenUp)
  if (isGuessed(first) && all.some(([other]) => other && other !== first && other.kind === first.kind && overlaps(first, other) && !isGuessed(other)))
    return true
  return all.some(
    ([other]) =>
      other !== undefined &&
      other !== first &&
      other.kind === first.kind &&
      ids(other.ends.imposers) === ids(first.ends.imposers) &&
      (overlaps(first, other) || isJoined(first, other)) &&
      parties(other).size > mine.size &&
      [...mine].every((party) => parties(other).has(party)),
  )
}

/** The loan of which the text goes on to say who else lends it, and the talks in which somebody else took part too. */
function isJoined(one: Proposal, other: Proposal): boolean {
  const isMore = other.pattern === 'talks.joined' || (/^deal\.(?:co|rest)-financed$/.test(other.pattern) && one.values.dealType === 'financing')
  const within = other.pattern === 'talks.joined' && one.status !== 'PLANNED' ? 3 * SAME_EVENT : SAME_EVENT
  return isMore && Math.abs(one.place.start - other.place.start) < within
}

/** Where the document speaks itself its word counts, and of its words the surest. */
function voiced(claims: readonly Proposal[]): Proposal {
  const own = claims.filter(({ speaker }) => !speaker)
  return (own.length > 0 ? own : claims).reduce((one, other) => (other.confidence > one.confidence ? other : one))
}

const ids = (ends: readonly Argument[] | undefined) =>
  [...new Set((ends ?? []).map(({ referent }) => referent))].sort((one, other) => one - other).join('+')

/** The same for the same kind of fact of the same entities. */
const endsKey = ({ kind, ends }: Proposal) => `${kind} ${FACT_SPECS[kind].ends.map(({ key }) => ids(ends[key])).join(' ')}`

function isSame(one: Proposal, other: Proposal): boolean {
  const near = Math.abs(one.place.start - other.place.start) < SAME_EVENT
  switch (one.kind) {
    case 'DEAL':
      return near && isSale(one) === isSale(other) && (one.values.dealType === other.values.dealType || [one, other].some(isJustAgreement))
    case 'TALKS':
      // "They are to meet again in March": another time.
      return near && (one.status === 'PLANNED') === (other.status === 'PLANNED')
    case 'SANCTION':
      return isSameMeasure(one, other)
    case 'SUPPLY':
      return one.values.commodity === other.values.commodity
    case 'RELATION':
      return one.values.relationType === other.values.relationType
    case 'FIGURE':
      return (
        one.values.metric === other.values.metric &&
        (one.values.metric !== 'stage' || String(one.values.topics) === String(other.values.topics)) &&
        quantity(one) === quantity(other)
      )
    default:
      return true
  }
}

/** The sale of a stake is no other deal of the same two; "the deal" is the MOU named before. */
const isSale = ({ pattern }: Proposal) => pattern.startsWith('stake.')
const isJustAgreement = ({ values }: Proposal) => values.dealType === 'agreement'

/** A 10% duty is not the 25% duty of the same one on the same one; words without a rate may be of either. */
function isSameMeasure(one: Proposal, other: Proposal): boolean {
  const both = [one, other]
  const [a, b] = both.map(({ values }) => /^([\d.]+)%/.exec(String(values.measure))?.[1])
  const [kind, otherKind] = both.map(measureKind)
  return (a === undefined || b === undefined || a === b) && (kind === otherKind || kind === -1 || otherKind === -1)
}

/** Measures that are not each other, whoever is hit: a package is not one of its bans, nor a ban a tariff. */
const MEASURES: readonly RegExp[] = [/package/, /ban|embargo/, /tariff|dut(?:y|ies)|lev(?:y|ies)|tax/, /price cap/, /export controls/]
const measureKind = ({ pattern, values }: Proposal) =>
  pattern === 'sanction.banned' ? 1 : MEASURES.findIndex((words) => words.test(String(values.measure ?? '')))

const quantity = ({ values }: Proposal) => JSON.stringify(values.quantity ?? null)
const overlaps = (one: Proposal, other: Proposal) => one.place.start < other.place.end && other.place.start < one.place.end

/** A share, a quantity or a type of its own tells more; then confidence counts. */
function tellsMore(one: Proposal, other: Proposal): boolean {
  const told = ({ values, ends }: Proposal) =>
    (typeof values.share === 'number' ? 5 : values.share !== undefined ? 4 : 0) +
    Number(values.dealType !== 'agreement') * 2 +
    Number((ends.concerns ?? []).length > 0)
  return told(one) > told(other) || (told(one) === told(other) && one.confidence > other.confidence)
}
