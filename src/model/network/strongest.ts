import type { FactStatus } from '../status.ts'

const ORDER: readonly FactStatus[] = ['IN_EFFECT', 'AGREED', 'DONE', 'UNDER_WAY', 'PLANNED', 'POSSIBLE', 'STALLED', 'ENDED', 'REJECTED']

/** The status that several facts show together: the one that has come farthest. */
export function strongest(statuses: readonly FactStatus[]): FactStatus {
  return ORDER.find((status) => statuses.includes(status)) ?? 'POSSIBLE'
}
