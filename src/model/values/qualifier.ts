/** How a number was said. */
export const QUALIFIERS = {
  EXACT: 'As stated; also a range whose two ends are stated, and an unreported share.',
  ABOUT: 'About, around, some; it counts as the number.',
  UP_TO: 'At most.',
  AT_LEAST: 'At least.',
  OVER: 'More than.',
  UNDER: 'Less than.',
  NEARLY: 'Nearly, almost; it counts as the number.',
} as const

export type Qualifier = keyof typeof QUALIFIERS

/** The words before a number: "about ", "up to "; nothing where it is exact. */
export function qualifierWords(qualifier: Qualifier): string {
  return qualifier === 'EXACT' ? '' : `${qualifier.toLowerCase().replace('_', ' ')} `
}
