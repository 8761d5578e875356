import { type Typed, typedText } from '../clauses/item.ts'

const PURCHASE_AGREEMENT =
  /(?<![a-z-])(?:sales? and purchase agreements?|sale-and-purchase agreements?|purchase (?:agreements?|deals?)|spas?)(?![a-z-])/
const OF_STAKE = /(?<![a-z-])(?:interests?|stakes?|shares|equity|acquires?|acquired|acquisition|farm-?in)(?![a-z-])/
const OF_GOODS = /(?<![a-z-])(?:lng|liquefied|gas|crude|cargo|cargoes|tonnes|tons|volumes|deliver[a-z]*|suppl(?:y|ies)|offtake)(?![a-z-])|<q\d/

/** A sale and purchase agreement is of goods, but in a sentence that tells of a stake and of no goods: that is a sale of the stake. */
export function dealTypeOf(dealType: unknown, matched: string, whole: Typed): unknown {
  const text = typedText(whole)
  return dealType === 'supply_contract' && PURCHASE_AGREEMENT.test(matched) && OF_STAKE.test(text) && !OF_GOODS.test(text) ? 'agreement' : dealType
}
