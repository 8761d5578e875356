/** How far a fact has come, and what that means. The order is that of a deal's life. */
export const STATUSES = {
  POSSIBLE: 'May or could be: nobody has announced or agreed it.',
  PLANNED: 'Announced, scheduled, proposed or threatened.',
  UNDER_WAY: 'Being negotiated, discussed or built.',
  AGREED: 'Signed or agreed.',
  IN_EFFECT: 'Stake held, sanction in force, position held, supply flowing.',
  DONE: 'Talks held, one-off completed.',
  STALLED: 'Not going on for now; the reason says why.',
  ENDED: 'Was in effect and is no more.',
  REJECTED: 'Refused, opposed or denied.',
} as const

export type FactStatus = keyof typeof STATUSES

export const FACT_STATUSES = Object.keys(STATUSES) as readonly FactStatus[]

/** What is only expected: its dates say when it is expected, not when it holds. */
export function isExpected(status: FactStatus): boolean {
  return status === 'POSSIBLE' || status === 'PLANNED' || status === 'REJECTED'
}
