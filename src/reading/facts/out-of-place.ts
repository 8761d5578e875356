/** "Would have been left with half": it is not, and never was. */
export const WOULD_HAVE = / would have (?:been left with|held|owned|had|kept|retained)(?= |$)/

/** A country, or a place, and what somebody from there is. */
export const FROM =
  /^<[nux]\d+> (?:(?:oil|gas|energy|power|state|mining|shipping) (?:and gas )?)?(?:independent|major|supermajor|explorer|producer|company|firm|group|giant|utility|trader|miner|developer|player|minnow|conglomerate|refiner|investor|fund)(?= )/

/** A relative clause that has not ended yet. */
const RELATIVE_OPEN = /(?:, (?:(?:the|an?) (?:[a-z-]+ ){1,3})?(?:which|who|that)|<[cous]\d+> that) [^,]*$/

/** Whether what stands before a match says that its first name is not what the pattern takes it for; `cue` is the pattern's. */
export function isOutOfPlace(cue: string, before: string, matched: string): boolean {
  if (WOULD_HAVE.test(matched)) return true
  if (cue.startsWith('(?<who><[pu') && /(?: 's| of(?: the)?) $/.test(before)) return true
  // "The plant in Kitimat is led by": not the town.
  if (/^\{[TJ]:/.test(cue) && /^<[ux]/.test(matched) && /(?:^| )(?:in|at|near|off|from|(?<!belongs )to|into)(?: the)? $/.test(before)) return true
  if (/^\{J:of\}/.test(cue) && / by(?: the)? $/.test(before)) return true
  // "Alba Energi, which owns Fjord LNG, is 75% owned by A": the relative clause ends with what is not spoken of.
  if (/^\{[TJ]:/.test(cue) && RELATIVE_OPEN.test(before) && /^<[^>]+> , (?:is|are|was|were|will be) /.test(matched)) return true
  return /^\{(?:[AOYH]:|Z:from|Z:whom)/.test(cue) && isGoverned(before, matched)
}

/** "in talks with A to buy B", "in Norvania and holds": what a preposition governs is no subject, but in "with A holding", "to A, which holds". */
function isGoverned(before: string, matched: string): boolean {
  // "Into the Nordkraft-led venture": it leads, whatever is done to the venture.
  if (/^<[^>]+> -/.test(matched)) return false
  if (/(?:^| )by(?: the)? $/.test(before) && /^<[^>]+> , (?!(?:which|who|whose|the|an?|its|operator|developer|owner)(?= ))/.test(matched)) return true
  // "Holm, Norvania's minister for cooperation with Oststaat, is due": what describes her.
  if (/(?:^| )<[pP]\d+> $/.test(before)) return true
  // "Kaito Gas of Norvania is the operator": the company is.
  if (/^<n/.test(matched) && /<[cbou]\d+> of(?: the)? $/.test(before)) return true
  // "Several companies, among them A, together own": it is theirs.
  if (/(?:^| )(?:among them|including|such as)(?: the)? $/.test(before)) return true
  // "B, which blacklisted A, is considering": what the relative clause ends with is not its subject.
  if (/, (?:which|who) [^,]*$/.test(before) && /^<[^>]+> , (?!(?:which|who|whose|in which|an?|the)(?= ))/.test(matched)) return true
  // "The power arm of A has signed": not A. "It is an arm of A, which owns": A.
  if (/(?:^| )(?:arm|unit|subsidiary|affiliate|division) of(?: the)?(?: [a-z]+){0,2} $/.test(before))
    return !(/^<[^>]+> , which /.test(matched) && /(?:^| )(?:is|remains) (?:an?|the|now an?)(?: [a-z-]+){0,3} of(?: the)? $/.test(before))
  // "Has exited the Falkland Islands, transferring its 60%": not the islands.
  if (/^<n/.test(matched) && /(?:^| )(?:exit(?:s|ed|ing)?|left|leav(?:es|ing)|quit(?:s|ting)?|enter(?:s|ed|ing)?)(?: the)? $/.test(before))
    return true
  // "The UK independent completed", "a Texas company with 80%": where somebody is from whom the words do not name.
  if (FROM.test(matched)) return true
  const [, preposition] =
    /(?:^| )(in|from|with|between|to|at|near|via|than|against|under|into|(?<!(?:the|an?|his|her|its|their|this|state|official|working) )visits?|visited|visiting)(?: the)? $/.exec(
      before,
    ) ?? []
  if (
    preposition === undefined ||
    /^<[^>]+>(?:(?: ,)? (?:(?:on|under|against|each of|both of) )?(?:which|who|whom|whose|that)| , (?:the|a|an|one|its|operator|developer|owner))(?= )/.test(
      matched,
    )
  )
    return false
  return !(preposition === 'with' && /^<[^>]+>(?: ,)?(?: [a-z]+)? [a-z]+ing(?= )/.test(matched))
}
