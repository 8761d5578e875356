// The words of meetings and negotiations, and the fact that they make.
import type { FactOfPattern } from './pattern.ts'

/** Talks of whom the groups name, on what the group `what` names. */
export const talks = (parties: string): FactOfPattern => ({ kind: 'TALKS', roles: { parties, concerns: 'what' } })
/** What project it is about, where the words say so. */
export const ABOUT = '(?:{far} (?:on|over|about|to discuss|regarding|concerning|for){the}{gap} {J:what})?'
/** "discuss" in all forms. */
export const DISCUSSED = '(?:discuss|discusses|discussed|discussing)'
/** "held three hours of talks", "had a working meeting". */
export const HELD_TALKS =
  "(?:held|holds|hold|holding|had|have|has|having|conducted)(?: (?!(?:been|to|no|in|with|that)(?= ))[a-z'-]+){0,5}? (?:talks|meetings?|discussions|consultations|negotiations|conversations?|calls?|exchanges|(?<=his |her |their |an? |the |first |bilateral |two-day )summits?|(?:video|telephone|online) conferences?|videoconferences?|teleconferences?)"
/** Where they met: "in Skarvik on the sidelines of the forum". */
export const WHERE = '(?: (?:in|at|on)(?: (?!with )[a-z-]+){1,6}?)?'
