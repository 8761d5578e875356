import type { ToldConflict } from '../questions/told-conflicts.ts'

/** One line of what it is about, one a side with the claims it stands on, one of what is shown and why. */
export function conflictLines({ kind, facts, sides, shown, rule }: ToldConflict): readonly string[] {
  return [
    `${kind.toLowerCase().replaceAll('_', ' ')}: ${facts.join(', ')}`,
    ...sides.map(({ says, claims }) => `  ${claims.some((claim) => claim === shown) ? '→' : '-'} ${says}  (${claims.join(', ')})`),
    `  ${rule}`,
  ]
}
