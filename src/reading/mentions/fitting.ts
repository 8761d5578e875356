import { rowOf } from './marks.ts'
import type { Gathered, Mention } from './mention.ts'
import type { Is } from './pairs.ts'

/** What is explored, and what such a thing is called. */
const ACREAGE = /^(?:block|concession|permit|licen[cs]e|acreage)$/
const ACREAGE_NAME = /\b(?:area|block|permit|licen[cs]e|concession|pel|psc|psa|acreage)\b/i

/**
 * Which of those that can be meant a noun fits best: projects that are called by it, else things of its row ("the line" is a
 * pipeline), else none that is of another row; of projects those that are surely one, where any is.
 */
export function fitting(noun: string, isProject: boolean, named: readonly Mention[], isMeant: Is, referents: readonly Gathered[]): Is {
  const anyMeant = (is: Is) => named.some(({ referents: [id] }) => id !== undefined && isMeant(id) && is(id))
  const row = rowOf(noun)
  const isOfRow: Is = (id) => referents[id]?.rows.has(row) === true
  const isAnother: Is = (id) => row >= 0 && (referents[id]?.rows.size ?? 0) > 0 && !isOfRow(id)
  // "The block" is Block 6 or Area 4, not the field in it.
  const called = ACREAGE.test(noun) ? ACREAGE_NAME : new RegExp(`\\b${noun}\\b`, 'i')
  const hasNoun: Is = (id) => isProject && [...(referents[id]?.aliases ?? [])].some((name) => called.test(name))
  const isFirm: Is = (id) => referents[id]?.isFirm === true
  if (anyMeant(hasNoun)) return hasNoun
  if (row >= 0 && anyMeant(isOfRow)) return isOfRow
  return isProject && anyMeant((id) => !isAnother(id) && isFirm(id)) ? (id) => !isAnother(id) && isFirm(id) : (id) => !isAnother(id)
}
