import type { FactStatus } from '../../model/status.ts'

const SALE_OF =
  /(?<=^| )(?<!(?:complet(?:ed|ing|es)|clos(?:ed|ing|es)|finali[sz](?:ed|ing)|concluded) (?:the|its) )(?:sale|transfer|divestment|disposal|purchase|acquisition) of(?: (?:an?|the|its|their|his))*$/
const COMPLETED =
  /(?<![\w-])(?:was|were|has been|have been|is|now)(?: (?:now|already|finally|since))? (?:completed|closed|concluded|finali[sz]ed|done|complete)(?![\w-])/
const FAILED =
  /(?<![\w-])(?:never|not (?:been )?(?:completed|closed|concluded)|fell through|collapsed|failed|fallen through|withdrawn|(?:was|were|been) (?:cancell?ed|scrapped|called off|abandoned))(?![\w-])/

/** Whether the words before a share tell of its sale: "the sale of a", "the purchase of"; not "completing the purchase of". */
export function isSold(before: string): boolean {
  return SALE_OF.test(before)
}

/** "The sale of 12% was cancelled", "fell through": who holds it then is not said. */
export function hasFailed(behind: string): boolean {
  return FAILED.test(behind)
}

/** What the buyer has by a sale, by the words behind it: planned until they say that it is completed. */
export function statusForBuyer(behind: string): FactStatus {
  return COMPLETED.test(behind) ? 'IN_EFFECT' : 'PLANNED'
}
