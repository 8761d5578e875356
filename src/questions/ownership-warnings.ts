import type { Clock } from '../model/clock.ts'
import type { FoundStake, LookedThrough } from './look-through.ts'

export const WARNING_CODES = {
  OVER_100: 'The reported minima of one subject add up to more than 100%, so that nothing was tightened there.',
  CYCLE: 'A loop of stakes leaves a share unbounded.',
  UNREPORTED_SHARE: 'No document says how large a stake is: it counts as 0 to 100%.',
  TIME_UNCLEAR: 'Whether a stake was held at the time asked for is unclear: it counts with a minimum of 0.',
  TIME_MIXED: 'The latest reports of the stakes are of times that have no day in common.',
  INDIRECT: 'A stake is reported as indirect; it is not added to what the stakes it runs through give.',
  GROUP_HOLDER: 'A group holds a stake, or is its subject; nobody says who belongs to it, so that it enters no sum.',
  TRUNCATED: 'Not everything reported was looked at; upper ends may be larger than what was seen.',
} as const

export type WarningCode = keyof typeof WARNING_CODES

/** `stakes` are the slugs of the stakes it is about. */
export type OwnershipWarning = { readonly code: WarningCode; readonly message: string; readonly stakes: readonly string[] }

/** What a reader must know to cite the answer. */
export function ownershipWarnings(
  { stakes, stoppedReason, unseen }: LookedThrough,
  counted: readonly FoundStake[],
  over: readonly string[],
  unbounded: ReadonlySet<string>,
  { asOf }: Clock,
): readonly OwnershipWarning[] {
  const about = (code: WarningCode, message: string, which: (stake: FoundStake) => boolean): readonly OwnershipWarning[] => {
    const slugs = stakes.filter(which).map(({ slug }) => slug)
    return slugs.length > 0 ? [{ code, message, stakes: slugs.sort() }] : []
  }
  return [
    ...over.flatMap((subject) =>
      about(
        'OVER_100',
        `the reported shares of ${subject} add up to more than 100%; nothing was tightened there`,
        (stake) => stake.subject === subject,
      ),
    ),
    ...(unbounded.size > 0
      ? about(
          'CYCLE',
          `a loop of stakes leaves the share of ${[...unbounded].sort().join(', ')} unbounded`,
          ({ holder, subject }) => unbounded.has(holder) && unbounded.has(subject),
        )
      : []),
    ...about('UNREPORTED_SHARE', 'no document says how large these stakes are; they count as 0 to 100%', ({ unreported }) => unreported),
    ...about('TIME_UNCLEAR', `whether these stakes were held in ${asOf} is unclear; they count with a minimum of 0`, ({ unclear }) => unclear),
    ...(asOf === null ? timeMixed(counted) : []),
    ...about('INDIRECT', 'these stakes are indirect; they are not added to what the stakes they run through give', ({ indirect }) => indirect),
    ...about(
      'GROUP_HOLDER',
      'nobody says who belongs to these groups; they enter no sum',
      ({ holderKind, subjectKind }) => holderKind === 'GROUP' || subjectKind === 'GROUP',
    ),
    ...(stoppedReason === 'COMPLETE'
      ? []
      : [
          {
            code: 'TRUNCATED' as const,
            message: `${unseen.length} entities were not looked behind (${stoppedReason}); upper ends may be larger`,
            stakes: [],
          },
        ]),
  ]
}

/** Latest states that are certain on no common day are no picture of one time. */
function timeMixed(stakes: readonly FoundStake[]): readonly OwnershipWarning[] {
  const begun = stakes.reduce((latest, { state }) => (state.s2 > latest ? state.s2 : latest), '')
  const ended = stakes.reduce((earliest, { state }) => (state.e1 < earliest ? state.e1 : earliest), '9999-12-31')
  const years = [...new Set(stakes.map(({ state }) => state.lastReported.slice(0, 4)))].sort()
  if (begun.slice(0, 4) <= ended.slice(0, 4) || years.length < 2) return []
  return [
    {
      code: 'TIME_MIXED',
      message: `these stakes were reported in ${years.join(', ')}, and are certain on no common day`,
      stakes: stakes.map(({ slug }) => slug).sort(),
    },
  ]
}
