// The words of supplies, and the fact that they make: for verbs, nouns and contracts.
import type { FactOfPattern } from './pattern.ts'

/** What is supplied; what pattern groups call `commodity`. */
export const COMMODITY =
  '(?:lng|liquefied natural gas|liquified natural gas|natural gas|pipeline gas|gas|crude oil|crude|oil|coal|electricity|power|uranium|hydrogen|ammonia|lpg|diesel|fuel oil|fuel|condensate|cargoes|oil products|petroleum products|energy)'
/** How much of what: "about 2 mtpa of LNG", "3 billion dollars' worth of gas". */
export const SOME = `(?:(?:{the}{adj}(?: (?:up to|about))? {Q:quantity3}(?! (?:of|in) (?!(?:the|it|its|this|super-chilled)(?= ))))|(?:{the}{gap})(?: {Q:quantity}| {M:value})?(?:{gap})(?: {Q:quantity2})?(?: (?:of|in))?(?:{gap})(?: <a\\d+>)? (?<commodity>${COMMODITY})(?: (?:cargoes|cargo|volumes|supplies|products|exports|imports|deliveries|shipments))?(?:{gap}))`
/** What suppliers do, and what buyers do, in all forms. */
export const SUPPLY =
  '(?:supply|supplies|supplied|supplying|sell|sells|sold|selling|export|exports|exported|exporting|deliver|delivers|delivered|delivering|ship|ships|shipped|shipping|provide|provides|provided|providing|send|sends|sent|pump|pumps|pumped|pumping|pipe|pipes|piped|piping|start supplying|resume supplying)'
export const BUY =
  '(?:import|imports|imported|importing|buy|buys|bought|buying|purchase|purchases|purchased|purchasing|receive|receives|received|receiving|take|takes|took|taking|get|gets|getting|got|source|sources|sourced|sourcing|procure|procures|procured|procuring|lift|lifts|offtake|obtain|obtains|obtained|obtaining|take delivery of|took delivery of|takes delivery of|locked in|secured|contracted for|signed up for|commit to|committed to)'
/** A supply from the group `from` to the group `to`. */
export const supply: FactOfPattern = {
  kind: 'SUPPLY',
  roles: { supplier: 'from', buyer: 'to', commodity: 'commodity', quantity: 'quantity,quantity2,quantity3', value: 'value' },
}
/** The same, with the share that it has of what the one buys or the other sells. */
export const share = (whose: 'shareOfBuyer' | 'shareOfSupplier'): FactOfPattern => ({ ...supply, roles: { ...supply.roles, [whose]: 'share' } })
/** What part that is of all that the buyer imports: "…, about 6% of its total purchases of the fuel". */
export const OF_IMPORTS = `(?:(?: ,)?(?: (?:or|accounting for|representing|making up|covering|meeting|and|(?:and|which) (?:is|was|accounted for|made up)))? {S:part} of (?:its|their|the (?:country|bloc|union|nation) 's|<[no]\\d+> 's|<a\\d+>)(?: [a-z]+){0,3} (?:imports|purchases|needs|requirements|consumption|demand))?`
/** Behind "buy": a stake is bought, and nothing supplied. */
export const NO_STAKE = '(?!{gap} (?:stakes?|interest|shares?))'
