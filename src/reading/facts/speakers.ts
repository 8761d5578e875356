import { type Item, type Typed, typedText } from '../clauses/item.ts'
import type { Speaker } from './proposal.ts'

const SAYS = '(?:said|says|say|told|added|adds|announced|stated|noted|confirmed|explained|warned|argued|insisted|stressed|claimed)'
const NAMED: readonly RegExp[] = [
  new RegExp(`(<[pcbosu]\\d+>)(?: ,)?(?: (?:also|who|has|had|later))* ${SAYS}(?= |$)`),
  new RegExp(`(?:,|\\.) ${SAYS} (<[pcbosu]\\d+>)`),
  /according to(?: the)? (<[pcbosnu]\d+>)/,
]
const UNNAMED =
  /(?:(?:according to|citing) )?((?:(?:a|an|one|two|three|four|several|informed|unnamed|industry|company|government|senior|trading|diplomatic) )*(?:sources?|people|persons?|officials?|analysts|insiders|traders|reports|media reports)(?: (?:familiar with|close to|with knowledge of|with direct knowledge of) the (?:matter|deal|talks|plans?|situation))?)(?= (?:said|says|say|told|added)|$| \.)/

/** Who is quoted or paraphrased in the sentence; null where the document speaks itself. */
export function speakerOf(sentence: Typed): Speaker | null {
  const text = typedText(sentence)
  for (const pattern of NAMED) {
    const place = pattern.exec(text)?.[1]
    const item = place === undefined ? undefined : sentence.find((each: Item) => each.text === place)
    const referent = item?.mention?.referents[0]
    if (item && referent !== undefined) return { by: { start: item.start, end: item.end, referent } }
  }
  const [, attribution] = UNNAMED.exec(text) ?? []
  return attribution === undefined || attribution === '' ? null : { attribution }
}
