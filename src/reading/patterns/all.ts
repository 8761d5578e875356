import { BESIDE_NAMES } from './beside-names.ts'
import { BUILDERS } from './builders.ts'
import { CAPACITIES } from './capacities.ts'
import { CONTRACTORS } from './contractors.ts'
import { COSTS } from './costs.ts'
import { DEALS_BY_NOUN } from './deals-by-noun.ts'
import { DEALS_BY_VERB } from './deals-by-verb.ts'
import { DEALS_TO_SUPPLY } from './deals-to-supply.ts'
import { FIGURES_OF_ACTORS } from './figures-of-actors.ts'
import { SIZES } from './figures-of-projects.ts'
import { FIGURES_OF_TRADE } from './figures-of-trade.ts'
import { FIGURES_RAISED } from './figures-raised.ts'
import { FINANCING } from './financing.ts'
import { LEADERS } from './leaders.ts'
import { NEGOTIATIONS } from './negotiations.ts'
import { OPERATORS } from './operators.ts'
import { OPERATORS_HERE } from './operators-here.ts'
import { OUTPUTS } from './outputs.ts'
import type { Pattern } from './pattern.ts'
import { PERMITS } from './permits.ts'
import { POSITIONS } from './positions.ts'
import { POSITIONS_BY_VERB } from './positions-by-verb.ts'
import { PRODUCTION } from './production.ts'
import { RANKS, RANKS_BESIDE } from './ranks.ts'
import { RELATIONS_OF_ACTORS } from './relations-of-actors.ts'
import { RELATIONS_TO_PROJECTS } from './relations-to-projects.ts'
import { SANCTIONS } from './sanctions.ts'
import { SANCTIONS_LISTED } from './sanctions-listed.ts'
import { SANCTIONS_ON } from './sanctions-on.ts'
import { SANCTIONS_ORDERED } from './sanctions-ordered.ts'
import { SANCTIONS_PAUSED } from './sanctions-paused.ts'
import { STAGES } from './stages.ts'
import { STAKES_AGREED } from './stakes-agreed.ts'
import { STAKES_BOUGHT } from './stakes-bought.ts'
import { STAKES_BY_WORD } from './stakes-by-word.ts'
import { STAKES_CHANGED } from './stakes-changed.ts'
import { STAKES_HELD } from './stakes-held.ts'
import { STAKES_IN_WHICH } from './stakes-in-which.ts'
import { STAKES_OF_OPERATORS } from './stakes-of-operators.ts'
import { STAKES_OF_OWNERS } from './stakes-of-owners.ts'
import { STAKES_OF_REST } from './stakes-of-rest.ts'
import { STAKES_OF_VENTURES } from './stakes-of-ventures.ts'
import { STAKES_OF_WHOLE } from './stakes-of-whole.ts'
import { STAKES_OWNED } from './stakes-owned.ts'
import { STAKES_PAID } from './stakes-paid.ts'
import { STAKES_SOLD } from './stakes-sold.ts'
import { STAKES_UNREPORTED } from './stakes-unreported.ts'
import { SUPPLIES } from './supplies.ts'
import { SUPPLIES_BY_NOUN } from './supplies-by-noun.ts'
import { SUPPLIES_BY_SHARE } from './supplies-by-share.ts'
import { SUPPLIES_DELIVERED } from './supplies-delivered.ts'
import { SUPPLIES_RECEIVED } from './supplies-received.ts'
import { SUPPLY_CONTRACTS } from './supply-contracts.ts'
import { TALKS } from './talks.ts'
import { TALKS_SPOKEN_OF } from './talks-spoken-of.ts'
import { VISITS } from './visits.ts'

/** Who has to do with what, beside stakes, deals and supplies. */
export const RELATIONS: readonly Pattern[] = [
  ...OPERATORS,
  ...OPERATORS_HERE,
  ...LEADERS,
  ...BUILDERS,
  ...CONTRACTORS,
  ...RELATIONS_TO_PROJECTS,
  ...RELATIONS_OF_ACTORS,
]

/** Every pattern that is matched against simplified sentences. */
export const ALL_PATTERNS: readonly Pattern[] = [
  ...STAKES_HELD,
  ...STAKES_OF_REST,
  ...STAKES_IN_WHICH,
  ...STAKES_OF_OPERATORS,
  ...STAKES_OWNED,
  ...STAKES_OF_OWNERS,
  ...STAKES_CHANGED,
  ...STAKES_BY_WORD,
  ...STAKES_OF_VENTURES,
  ...STAKES_UNREPORTED,
  ...STAKES_OF_WHOLE,
  ...STAKES_BOUGHT,
  ...STAKES_AGREED,
  ...STAKES_PAID,
  ...STAKES_SOLD,
  ...DEALS_BY_NOUN,
  ...DEALS_BY_VERB,
  ...DEALS_TO_SUPPLY,
  ...FINANCING,
  ...PERMITS,
  ...SANCTIONS,
  ...SANCTIONS_ON,
  ...SANCTIONS_ORDERED,
  ...SANCTIONS_LISTED,
  ...SANCTIONS_PAUSED,
  ...TALKS,
  ...NEGOTIATIONS,
  ...TALKS_SPOKEN_OF,
  ...VISITS,
  ...POSITIONS,
  ...POSITIONS_BY_VERB,
  ...SUPPLIES,
  ...SUPPLY_CONTRACTS,
  ...SUPPLIES_BY_NOUN,
  ...SUPPLIES_BY_SHARE,
  ...SUPPLIES_DELIVERED,
  ...SUPPLIES_RECEIVED,
  ...RELATIONS,
  ...CAPACITIES,
  ...SIZES,
  ...COSTS,
  ...OUTPUTS,
  ...PRODUCTION,
  ...STAGES,
  ...FIGURES_OF_ACTORS,
  ...FIGURES_RAISED,
  ...FIGURES_OF_TRADE,
  ...RANKS,
]

/** Whether a pattern takes an end from the deal, the sanction or the stake that was spoken of last, be it in its own sentence. */
export function takesUp({ facts }: Pattern): boolean {
  return facts.some(({ roles }) => Object.values(roles).some((said) => /@(?:other|parties|imposers|held)/.test(said)))
}

/** What is read of the words beside names, before sentences are simplified. */
export const PATTERNS_OF_DESCRIPTIONS: readonly Pattern[] = [...BESIDE_NAMES, ...RANKS_BESIDE]
