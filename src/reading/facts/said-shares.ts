import type { Item } from '../clauses/item.ts'
import type { SaidShare } from '../values/share-words.ts'

/** Words by which several have a share each, and none has it together with another. */
export const EACH = /(?<![\w-])(?:each|apiece|respective|equal|respectively|50)(?![\w-])/

/** A share that a pattern says by its words: "100", "over 50", "equal" among the holders. */
export function constantShare(said: string, holders: number): SaidShare {
  if (said === 'equal') return Number((100 / holders).toFixed(2))
  return said.startsWith('over ') ? { over: Number(said.slice('over '.length)) } : Number(said)
}

/** One share, or one for each holder; null where the words do not say whose it is. */
export function shareOf(item: Item | undefined, text: string, holders: number): SaidShare | readonly SaidShare[] | null {
  if (!item) return null
  if (item.members) {
    const shares = item.members.flatMap(({ share }) => (share === undefined ? [] : [share]))
    return shares.length === holders ? shares : null
  }
  const { share } = item
  if (share === undefined) return null
  if (typeof share === 'number' && isMore(item, text)) return { min: share }
  // "The remaining 20% is split evenly between A and B."
  if (typeof share === 'number' && holders > 1 && /(?:split|shared|divided) (?:evenly|equally)/.test(text))
    return Number((share / holders).toFixed(2))
  return holders < 2 || EACH.test(text) || share === 50 ? share : null
}

/** "buys another 24%", "the sale of another 24% to it": it holds that much at the least, with what it had before. */
const isMore = ({ text: place }: Item, text: string) =>
  new RegExp(`(?:another|further|additional|extra)(?: [a-z]+)? ${place}`).test(text) && GETS.test(text)
const GETS =
  /(?<![\w-])(?:buy|buys|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|take|takes|took|taking|secured?|obtain(?:s|ed)?|sale of)(?![\w-])/
