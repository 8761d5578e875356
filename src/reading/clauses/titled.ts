import type { Item } from './item.ts'
import { isOfField, wholeTitle } from './title-items.ts'

/** Keeps the office that a run of items tells, and gives its person with it; null where the run tells none. */
export type Note = (found: readonly Item[], title: string | null, at: Item | undefined) => Item | null

/** "…, Minister of Economy, Trade and Industry of Norvania": one office, with the commas of its title. */
export function ofSeveral(note: Note): (found: readonly Item[]) => readonly Item[] | null {
  return (found) => {
    const [from, last] = [/^(?:the|its)$/.test(found[2]?.text ?? '') ? 3 : 2, found.at(-1)]
    const at = last?.text.startsWith('<n') ? last : undefined
    const words = found.slice(from, at ? found.findLastIndex(({ text }) => text === 'of') : undefined)
    const bracket = words.findIndex(({ text }) => text === '(')
    const person = note(found, wholeTitle(bracket < 0 ? words : words.slice(0, bracket)), at)
    return person && [person]
  }
}

/** "Norvania's energy minister Lena Holm": the words and the body before a name. */
export function titledBefore(found: readonly Item[], note: Note): readonly Item[] | null {
  const [body, ...behind] = found
  if (!body) return null
  // "In Doha, Minister Al-Kaabi": the comma parts them.
  if (body.mention && behind[0]?.text === ',') {
    const titled = titledBefore(behind.slice(1), note)
    return titled && [body, ...behind.slice(0, 1), ...titled]
  }
  const words = body.mention
    ? behind.slice(0, -1).filter(({ text }) => !/^(?:'s|,|:)$/.test(text))
    : found.slice(0, -1).filter(({ text }) => !/^[,:]$/.test(text))
  for (const [skipped, first] of words.entries()) {
    const title = wholeTitle(words.slice(skipped))
    if (!title) continue
    const describes = words.slice(0, skipped).every(isOfField)
    // "… of Australian gas," Chief Executive Lena Holm said: the comma parts them.
    const isParted = body.mention !== undefined && behind.slice(0, -1).some(({ text }, place) => text === ',' && place < skipped)
    const at = body.mention && describes && !isParted ? body : undefined
    const from = found.indexOf(first)
    const person = note(found.slice(at ? 0 : from), title, at)
    return person && [...(at ? [] : found.slice(0, from)), person]
  }
  return null
}
