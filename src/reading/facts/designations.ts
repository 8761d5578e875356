import type { ProposedFact } from './merge.ts'
import type { Argument, Proposal } from './proposal.ts'

/** Designations this near, in units of text, are of one announcement. */
const SAME_NOTICE = 1600
/** Patterns of what an announcement does to those it names, and those that name no imposer: they go on with what was announced. */
const ANNOUNCES = /^sanction\.(?:verb|imposed|listed|froze-assets)$/
const GOES_ON = /^sanction\.(?:passive-here|also-listed|among-those|put-on-list|list-includes|assets-frozen)$/

/**
 * The designations of one announcement as one sanction: "The Treasury designated A and B. … Also designated is C." They have
 * the same imposers and status, name no rate and no other day, and hit whom `isListed` says can be put on a list.
 */
export function joinDesignations(facts: readonly ProposedFact[], isListed: (referent: number) => boolean): readonly ProposedFact[] {
  const joined: ProposedFact[] = []
  for (const fact of facts) {
    const at = joined.findIndex((other) => isSameNotice(other.best, fact.best, isListed))
    const other = joined[at]
    if (!other) joined.push(fact)
    else
      joined[at] = {
        best: { ...other.best, ends: { ...other.best.ends, targets: targetsOf(other, fact) } },
        claims: [...other.claims, ...fact.claims],
      }
  }
  return joined
}

function isSameNotice(one: Proposal, other: Proposal, isListed: (referent: number) => boolean): boolean {
  const imposers = ({ ends }: Proposal) => (ends.imposers ?? []).map(({ referent }) => referent).join(' ')
  const isDesignation = ({ kind, pattern, ends, values }: Proposal) =>
    kind === 'SANCTION' &&
    (ANNOUNCES.test(pattern) || GOES_ON.test(pattern)) &&
    !/%/.test(String(values.measure ?? '')) &&
    (ends.targets ?? []).every(({ referent }) => isListed(referent))
  return (
    GOES_ON.test(other.pattern) &&
    isDesignation(one) &&
    isDesignation(other) &&
    imposers(one) === imposers(other) &&
    one.status === other.status &&
    (one.dates.since === undefined || other.dates.since === undefined || one.dates.since === other.dates.since) &&
    Math.abs(one.place.start - other.place.start) < SAME_NOTICE
  )
}

function targetsOf(one: ProposedFact, other: ProposedFact): readonly Argument[] {
  const known = one.best.ends.targets ?? []
  const more = (other.best.ends.targets ?? []).filter(({ referent }) => !known.some((target) => target.referent === referent))
  return [...known, ...more.map((target) => ({ ...target, isTakenUp: true as const }))]
}
