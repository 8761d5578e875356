import type { Item } from '../clauses/item.ts'
import { MEASURE } from '../patterns/sanction-words.ts'

const NAMED = new RegExp(
  `(?:(?<share><%\\d+>) (?:(?!on |of |from |against )[a-z-]+ ){0,2}?)?(?<measure>${MEASURE})(?: of (?<behind><%\\d+>))?(?= |$)`,
)

/**
 * What is imposed, as the words of a match say it: "25% tariff", "asset freeze"; null where they only say that it is. `rate`
 * is where its rate stands, where that is not beside it.
 */
export function measureIn(text: string, itemOf: (place: string) => Item | undefined, rate?: string): string | null {
  const { share, behind, measure } = NAMED.exec(text)?.groups ?? {}
  if (measure === undefined) return null
  const percent = itemOf(rate ?? share ?? behind ?? '')?.share
  return typeof percent === 'number' ? `${percent}% ${measure}` : measure
}
