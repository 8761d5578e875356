// The words of sanctions, and the fact that they make.
import type { FactOfPattern } from './pattern.ts'

/** What is imposed. */
export const MEASURE =
  '(?:sanctions?|restrictive measures|package of (?:[a-z]+ ){0,4}(?:measures|sanctions)|tariffs?|curbs|measures against|import tariffs?|import tax(?:es)?|export tax(?:es)?|export curbs|export bans?|transaction ban|transactions ban|trade curbs|oil embargo|blocking sanctions|surtax(?:es)?|levy|levies|duty|duties|embargo|embargoes|export controls|import ban|ban|restrictions|asset freeze|asset freezes|price cap|counter tariffs?|counter-tariffs?|countermeasures|penalties|import duties|export restrictions)'
/** What imposers do, in all forms. */
export const IMPOSE =
  '(?:impose|imposes|imposed|imposing|levy|levies|levied|levying|slap|slaps|slapped|introduce|introduces|introduced|introducing|propose|proposes|proposed|proposing|adopt|adopts|adopted|adopting|announce|announces|announced|announcing|place|placed|put|enact|enacted|apply|applied|widen|widened|expand|expanded|tighten|tightened|extend|extended|issue|issued|unveil|unveiled|renew|renewed|approve|approves|approved|approving|agree|agreed|agreed on|reach agreement on|reached agreement on|back|backed|pass|passed|order|ordered|slapping|hit with|follow with|followed with|hit back with|responded with|retaliated with|maintain|maintains|keep|raise|raised)'
/** What they do to take it back. */
export const LIFT =
  '(?:lift|lifts|lifted|lifting|ease|eases|eased|easing|remove|removes|removed|removing|waive|waives|waived|suspend|suspends|suspended|drop|drops|dropped|end|ended|scrap|scrapped)'
/** A sanction by one group on another. */
export const fact = (imposers: string, targets: string, more: Partial<FactOfPattern> = {}): FactOfPattern => ({
  kind: 'SANCTION',
  roles: { imposers, targets },
  ...more,
})
/** Whom it hits; not "Norvania's", "Norvania-based" or "Norvanian officials", which are words of somebody else. */
export const WHOM =
  "(?!(?: [a-z-]+){0,3} (?:operators?|owners?|developers?|builders?|captains?|invasion|annexation|war) (?:of|in|on|against)(?= )){the}(?:{gap} {M}(?: worth)?(?: of)?)?{gap} (?<whom><[cbounsgpPLjJwa]\\d+>)(?! (?:'s|-|(?:(?:ship)?yard|terminal|port|refinery|shipping|company|firm|(?:central |state )?banks?|traders?|subsidiary|unit|oligarchs?|officials?|businessm[ae]n|tycoons?|billionaires?|individuals?|nationals?|citizens?|executives?|politicians?|lawmakers?)(?= )))"
/** Whom it hits, in a group of another name. */
export const whomIn = (group: string) => WHOM.replace('<whom>', `<${group}>`)
