// The words of stakes, and the facts that they make: for the patterns of holding and those of buying and selling.
import type { FactOfPattern } from './pattern.ts'

export const WORD =
  '(?:stakes?|slices?|interests?|shares?|shareholdings?|holdings?|equity|participations?|participating interests?|working interests?|equity interests?|ownership|ownership interests?|equity stakes?)'
/** "a 30% stake", "30% of the shares", "a combined 27.5% working interest", "30%". */
export const HELD = `(?:{the}{adj} ${WORD} (?:of|totalling|amounting to) {S:share2}|{the}{adj} {S:share}(?: each| apiece)?(?:{adj} ${WORD})?(?: of (?:the )?(?:shares|equity|capital|interest|stock))?)`
export const NAMED = `(?:{the}(?: (?:small|mostly|large|significant|unspecified|undisclosed|direct|indirect|equity|its|entire|remaining|existing|non-operated|operated|new|combined|respective|strategic|minor|sizeable|whole)){0,4} ${WORD})`
export const IN =
  "(?: (?:in|of|on))(?:{the}(?: {M})?(?: proposed)?{adj})(?: the (?:operator|operating company|owner|developer|project company) ,)?(?: (?:first|second|third) phase of{the})?(?: one of{the}(?: [a-z-]+){0,2} (?:trains|units|blocks|phases|lines) (?:of|in|at){the})?(?: (?:<[jwuc]\\d+>|the (?:project|plant|venture|field|terminal)) 's{adj}(?: <a\\d+>)? (?:operator|owner|developer)(?: ,)?| <[cbou]\\d+> -(?:led|operated|run|owned|controlled))? {T:what}(?: 's(?: (?:common|ordinary|total|issued|outstanding))? (?:shares|stock|capital|equity|share capital))?(?! 's)(?! in(?: the)? <[jw])"
export const OWN =
  '(?:owns?|owned|owning|holds?|held|holding|has|have|had|having|controls?|controlled|controlling|retains?|retained|retaining|keeps?|kept|keeping|maintains?|left with|with|owing|possess(?:es|ed)?|remains? the (?:owner|holder) of)'
export const TO_HAVE = '(?:own|hold|have|control|retain|keep|take over)'
/** What it comes to counts: "…, raising its interest to 47.5%". */
export const RAISING = `(?:(?: ,)?(?: and)?(?: (?:then|later|subsequently|thus|thereby))* (?:raising|increasing|lifting|bringing|taking|boosting|raised|increased|lifted|brought|took|boosted)(?: (?:its|their|the|total|overall|own))* (?:stake|interest|holding|shareholding|share|ownership|participation)(?: (?:in|of){the}{gap}(?: <[jwgnxau]\\d+>(?: 's{gap})?| <c\\d+> 's(?: [a-z]+)? capital)?)?(?:{gap}) to {S:total})?`
export const BOUGHT =
  '(?:bought|buys|acquired|acquires|purchased|purchases|took|takes|taken|taking|obtained|obtains|secured|secures|received|receives|won|wins|gained|picked up|farmed into|farms into|added|raised|raises|increased|increases|lifted|boosted)'
export const BUY =
  '(?:buy|buying|acquire|acquiring|purchase|purchasing|take|take up|obtain|secure|receive|pick up|farm into|farm in to|join with|the acquisition of|acquisition of|purchase of|get|raise|increase|lift|boost)'
export const SOLD =
  '(?:sold|sells|divested|divests|transferred|transfers|offloaded|disposed of|farmed out|relinquished|exited|ceded|handed over|gave up|surrendered|walked away from)'
export const SELL =
  '(?:sell|selling|sell down|selling down|divest|divesting|transfer|transferring|offload|offloading|dispose of|farm out|relinquish|farm down|reduce|cede|hand|hand over|exit|give up)'
export const stake = (holder: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'STAKE',
  roles: { holder, in: 'what', share: 'total,share,share2' },
  each: 'list',
  ...more,
})
export const unreported = (holder: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'STAKE',
  roles: { holder, in: 'what' },
  ...more,
})
export const sale: FactOfPattern = {
  kind: 'DEAL',
  roles: { parties: 'seller:from,buyer:who', concerns: 'what' },
  says: { dealType: 'agreement' },
  status: 'AGREED',
}
