// The words of meetings and negotiations, and the fact that they make.
import type { FactOfPattern } from './pattern.ts'

/** Talks of whom the groups name, on what the group `what` names. */
export const talks = (parties: string): FactOfPattern => ({ kind: 'TALKS', roles: { parties, concerns: 'what' } })
/** What project it is about, where the words say so. */
export const ABOUT = '(?:{far} (?:on|over|about|to discuss|regarding|concerning|for){the}{gap} {J:what})?'
/** "discuss" in all forms. */
export const DISCUSSED = '(?:discuss|discusses|discussed|discussing)'
