import type { Pattern } from './pattern.ts'

/**
 * Words of which a sentence must have one for a cue to match: of a group of plain words at the top of the cue that is
 * not optional. Most sentences have none of most patterns' words, and are so spared the search. Null: there is no such group.
 */
export function triggerOf(cue: string): RegExp | null {
  const groups: { readonly start: number; readonly depth: number }[] = []
  let best: string | null = null
  for (let at = 0; at < cue.length; at++) {
    if (cue[at] === '\\') at++
    else if (cue[at] === '|' && groups.length === 0) return null
    else if (cue[at] === '(') groups.push({ start: at, depth: groups.length })
    else if (cue[at] === ')') {
      const group = groups.pop()
      if (group?.depth !== 0 || /[?*]/.test(cue[at + 1] ?? '')) continue
      const words = /^\(\?(?::|<\w+>)([a-z][a-z'?[\]| -]*)\)$/.exec(flat(cue.slice(group.start, at + 1)))?.[1]
      if (words !== undefined && (best === null || words.length > best.length)) best = words
    }
  }
  return best === null ? null : new RegExp(`(?<![a-z])(?:${best})(?![a-z])`)
}

/** Groups of plain words inside a group as its own words: whatever the one matches has a word of the other. */
function flat(group: string): string {
  const flatter = group.replace(/(?<=[:> |])\(\?:([a-z][a-z'?[\]| -]*)\)(?=[ |)])/g, '$1')
  return flatter === group ? group : flat(flatter)
}

/** What must stand in a sentence for a fact of the pattern: a share, an amount; null where nothing must. */
export function placeNeeded({ facts }: Pick<Pattern, 'facts'>): RegExp | null {
  const said = facts.map(({ roles }) => `${roles.share ?? ''}`.split(','))
  if (said.some((groups) => groups.includes('share'))) return /<[%R]\d/
  if (facts.every(({ kind, roles }) => kind === 'FIGURE' && roles.quantity !== undefined)) return /<[qm]\d/
  return null
}
