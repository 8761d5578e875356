import type { FactStatus } from '../../model/status.ts'

/** "Kaito vetoed Norvania's sanctions on …". */
const VETOED = /(?<![\w-])(?:vetoed|blocked|rejected|thwarted)(?: [^ ,;]+){0,4}$/
/** "A court annulled Norvania's sanctions on …". */
const ANNULLED = /(?<![\w-])(?:annulled|overturned|struck down|revoked)(?: [^ ,;]+){0,4}$/
const NEVER = /^(?: [^ ,.;]+){0,4}? (?:(?:was|were) never|never (?:came|took|entered))(?= )/
const YET_TO_BE = /^(?: that| which)?(?: [^ ,.;]+){0,3}? (?:has|have|are|is) yet to be(?= )/
/** "… were lifted", "… expired", "… but removed the measures". */
const LIFTED =
  /^(?: [^ .;]+){0,6}? (?:(?:was|were|has been|have been)(?: since| later)? (?:lifted|removed|delisted|dropped|revoked|annulled|waived)|expired|lapsed|but(?: has| have)?(?: later| since)? (?:removed|lifted|dropped|waived))(?= |$)/

/** What the words around a sanction say has become of it; null where they say nothing. */
export function sanctionBeside(before: string, behind: string): FactStatus | null {
  if (VETOED.test(before) || NEVER.test(behind)) return 'REJECTED'
  if (ANNULLED.test(before) || LIFTED.test(behind)) return 'ENDED'
  return YET_TO_BE.test(behind) ? 'PLANNED' : null
}
