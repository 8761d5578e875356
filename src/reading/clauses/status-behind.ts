import type { FactStatus } from '../../model/status.ts'

/** What a status is asked of: what happens once, what lasts, or talks. */
export type Asked = 'event' | 'state' | 'talks'

/** "The agreement between A and B fell through." */
const FAILED_BEHIND =
  /^(?: [^ ,.;]+){0,9}? (?:fell through|fell apart|collapsed|broke down|failed|(?:was|were) never (?:signed|concluded|completed|finali[sz]ed|adopted|approved|ratified)|remains? elusive|never materiali[sz]ed|came to nothing)(?= |$)/
/** "…, but the deal lapsed", "…'s acquisition of B was blocked by regulators". */
const UNDONE_BEHIND =
  /^(?:[^;.]*? ,? ?but (?:the|its|that) (?:deal|transaction|sale|purchase|agreement|contract|takeover|plan)(?: was| has been| were| has)?(?: later| since)? (?:lapsed|unwound|scrapped|cancell?ed|fell through|collapsed|blocked|terminated|reversed|abandoned)| (?:was|were|has been) (?:later )?(?:blocked|vetoed|rejected|scrapped|cancell?ed|called off|abandoned))(?= |$)/
/** "The meeting of A and B never took place." */
const NOT_HELD_BEHIND =
  /^(?: [^ ,.;]+){0,6}? (?:never took place|did not take place|(?:was|were|has been|have been) (?:cancell?ed|called off|scrapped))(?= |$)/
/** "A pipeline with a capacity of 30 bcm has been under discussion since 2010": there is none yet. */
const ONLY_DISCUSSED =
  /^(?: ,)?(?: [^ ,.;]+){0,6}? (?:(?:is|are|was|were|has been|have been|remains?)(?: still| long)? (?:under (?:discussion|consideration|study)|on the table|(?:being )?(?:discussed|considered|studied|mulled|contemplated|mooted))|exists? (?:only )?on paper|(?:is|was|remain(?:s|ed)) (?:the|an?) (?:preferred|alternative|possible) (?:route|option|candidate))(?= |$)/
/** "Nordkraft's 25% is subject to approval", "…, if approved,": it is not held yet. */
const YET_TO_BE_SO =
  /^(?: (?:in|of)(?: the)?(?: ·| [a-z-]+){1,4}?)?(?: (?:is|are|was|were|remains?)(?: still| now| also)? (?:(?:subject to|conditional|contingent|dependent|pending) (?!(?:an?|the) (?:dispute|lien))|on the table|under (?:negotiation|review by)|being (?:negotiated|examined|drafted)|(?:not|yet to be) )| has(?: still)? yet to be (?:approved|agreed|confirmed|finali[sz]ed|signed|ratified|transferred|completed)| (?:hinges|depends|rests) on| stands or falls| ,? ?(?:if|once) (?:[a-z]+ )?(?:approved|agreed|completed|confirmed|reali[sz]ed|finali[sz]ed|signed|built|exercised|ratified))/
/** "…, annulled", "… never materialised": it is none, or none any more. */
const NONE =
  /^(?: (?:in|of)(?: the)?(?: ·| [a-z-]+){1,4}?)?(?: , [^,]+ ,| ,)?(?: (?:which|that))?(?: ha(?:s|ve|d))? (?:never (?:material|happen|clos|complet|exist|beg[au]n)|(?:was|were|has been|have been)(?: later| since)? (?:annulled|withdrawn|revoked|rescinded|never)|(?:disappeared|dropped) from|does not exist|do not exist)/
const MAY_BEHIND = /^(?: [^ ,.;]+){0,4}? (?:could|may|might) (?:be|come|follow)(?= )/
const YET_BEHIND =
  /^(?: [^ ,.;]+){0,4}? (?:(?:has|have|is|are) yet to be|(?:will|would) be|(?:is|are) (?:expected|due|scheduled|set|to be)) (?!terminated|ended)/
/** "The contract between A and B expired". */
const OVER_BEHIND = /^(?: [^ ,.;]+){0,9}? (?:expired|lapsed|ran out|(?:was|were|has been) (?:terminated|cancelled|canceled|scrapped))(?= |$)/
/** "…, planned for June, has been put off". */
const PUT_OFF = /^(?: [^ .;]+){0,8}? (?:was|were|has been|have been) (?:postponed|put off|delayed|shelved)(?= |$)/
/** What is said of talks behind their parties. */
const STANDSTILL = /^(?: [^ ,.;]+){0,8}? (?:(?:has|have|had) )?(?:stalled|collapsed|broken down|broke down|broke off|deadlocked|suspended)(?= |$)/
const GOES_ON = /^(?: [^ ,.;]+){0,8}? (?:continue|continues|ongoing|under way|underway|resumed|go on)(?= |$)/
const AHEAD =
  /^(?: [^ ,.;]+){0,6}? (?:(?:will|would) (?:be|take|begin|start)|(?:is|are|was|were|has been|had been) (?:planned|scheduled|expected|due|set))(?= |$)/

/** "A call between A and B that officials suggested could come within days". */
const MAY_BE_HELD = /^(?: [^ ,.;]+){0,8}? (?:could|may|might) (?:come|follow|happen|take place|be held)(?= |$)/

/** What the words behind a fact say has become of it: "…, but the deal lapsed"; null where they say nothing. */
export function statusBehind(asked: Asked, base: FactStatus, after: string): FactStatus | null {
  if (asked === 'talks') {
    if (NOT_HELD_BEHIND.test(after)) return 'REJECTED'
    if (STANDSTILL.test(after) || PUT_OFF.test(after)) return 'STALLED'
    if (base !== 'DONE') return null
    if (MAY_BE_HELD.test(after)) return 'POSSIBLE'
    return GOES_ON.test(after) ? 'UNDER_WAY' : AHEAD.test(after) ? 'PLANNED' : null
  }
  if (UNDONE_BEHIND.test(after)) return 'REJECTED'
  if (NONE.test(after)) return 'REJECTED'
  if (ONLY_DISCUSSED.test(after)) return 'POSSIBLE'
  if (asked === 'state' && base === 'IN_EFFECT' && YET_TO_BE_SO.test(after)) return 'PLANNED'
  if (asked === 'state') return null
  if (base !== 'DONE' && FAILED_BEHIND.test(after)) return 'REJECTED'
  if (MAY_BEHIND.test(after)) return 'POSSIBLE'
  if (YET_BEHIND.test(after)) return 'PLANNED'
  return OVER_BEHIND.test(after) ? 'ENDED' : null
}
