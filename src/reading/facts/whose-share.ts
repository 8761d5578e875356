// Whose a share is that no pattern has read: by the words on its sides.

const ACTOR = '<[cbounsgLpw]\\d+>'
/** What can be held: a project or a company. */
export const HELD = '<[jwucbosJ]\\d+>'
/** What a share is called. */
export const WORD =
  '(?:stakes?|interests?|shares?|shareholdings?|holdings?|equity|participations?|participating|working|ownership|slice|portion|position|package)'
/** Behind a share, who has it: "is held by A", "went to A". */
export const HOLDER_BEHIND = new RegExp(
  `^(?: ${WORD})?(?: (?:in|of)(?: (?:the|its|a))?(?: <[mq]\\d+>)?(?: [a-z-]+){0,2}? ${HELD})?(?: 's (?:shares|stock|capital|equity))?(?: ,)?(?: of which| which| that)?(?: (?:is|are|was|were|being|has|have|now|will|be|would|currently|owned|passed|gone))*? (?:held by|owned by|controlled by|taken by|acquired by|bought by|in the hands of|belongs?(?: directly)? to|belonged to|belonging to|rests? with|stays? with|remains? with|lies with|passed to|went to|goes to|go to|transferred to|sold to|assigned to|handed to|awarded to|offered to|by|to)(?: the)?(?: [a-z-]+){0,2}? (?<who>${ACTOR})(?! 's)`,
)
/** "A and B have 20% through a vehicle, V": it is the vehicle that holds it. */
const THROUGH = /^(?: (?:of|in) [^,;]{1,40}?)? through (?:an?|the|its|their) (?:[a-z-]+ ){1,4}(?:, )?(?<who><[cbouwj]\d+>)(?! 's)/
const GIVES =
  '(?:giv(?:e|es|ing)|gave|given|hand(?:s|ed|ing)?|leav(?:e|es|ing)|left|offer(?:s|ed)?|award(?:s|ed|ing)?|grant(?:s|ed|ing)?|allocat(?:e|es|ed)|assign(?:s|ed)?|allow(?:s|ed|ing)?|with)'
const GIVEN = new RegExp(
  `(?:^| )${GIVES}(?: the)? (?<who>${ACTOR})(?: (?:with|to hold|to take|to own|to buy))?(?: (?:an?|the|its|direct|operated|remaining|other))*$`,
)
const WHOSE = new RegExp(
  `(?:^| )(?<who>${ACTOR}) 's(?: (?!of |in |by |to |from |for |(?:has|have|had|holds?|owns?|already)(?![a-z]))[a-z-]+){0,5}(?: ,)?$`,
)
/** A name that no preposition governs, and what it does up to the share. */
const SUBJECT = new RegExp(
  `(?<![^ ])(?<who>${ACTOR})(?! (?:'s(?! (?:decision|plan|deal|agreement|move|intention|offer|bid) (?:in <?[a-z]+ )?to )|-))(?<does>[^;]*)$`,
)
/** Where a clause begins: at a mark, or behind a word that opens one. */
const OPENS =
  /(?:^|(?:^| )(?:[,;:"]|and|but|while|that|as|where|because|said|says|whereas|although|since|when|if|then|with|-)(?: (?:the|its|a|an|operator))?) ?$/
type Holder = { readonly who: string; readonly does: string; readonly ahead: string }

/**
 * Who has the share between two texts, by its place in them, what that does up to the share, and what stands ahead of it: the
 * vehicle that it is held through, the one behind it, the one it is given to or whose it is, else the subject of its clause; never `what`, which it is of.
 */
export function holderOf(before: string, behind: string, what: string | undefined): Holder | null {
  const vehicle = THROUGH.exec(behind)?.groups?.who
  if (vehicle && vehicle !== what) return { who: vehicle, does: '', ahead: before }
  const after = HOLDER_BEHIND.exec(behind)
  if (after?.groups?.who && after.groups.who !== what) return { who: after.groups.who, does: after[0], ahead: before }
  const given = (GIVEN.exec(before) ?? WHOSE.exec(before))?.groups?.who
  if (given) return { who: given, does: '', ahead: before }
  for (let from = before.length; from > 0; ) {
    const at = before.lastIndexOf('<', from - 1)
    if (at < 0) return null
    from = at
    const match = SUBJECT.exec(before.slice(at))
    if (match?.index !== 0 || !match.groups?.who) continue
    // "with A holding 30%", but not "a contract with A and took 5%".
    const isWith = /(?:^| )with(?: the)? ?$/.test(before.slice(0, at))
    if (isWith && !/^ (?:[a-z]+ )?(?:[a-z]+ing|on|at|each|in)(?: |$)/.test(match.groups.does ?? '')) continue
    const decides = /^ 's /.test(match.groups.does ?? '')
    if ((!decides && !OPENS.test(before.slice(0, at))) || match.groups.who === what) continue
    // "A, through its unit B, keeps 65%": it is the unit that holds it.
    const unit = /^ , (?:through|via) (?:the )?(<[cou]\d+>) , /.exec(match.groups.does ?? '')
    if (unit?.[1] && unit[1] !== what) return { who: unit[1], does: (match.groups.does ?? '').slice(unit[0].length - 1), ahead: before.slice(0, at) }
    return { who: match.groups.who, does: match.groups.does ?? '', ahead: before.slice(0, at) }
  }
  return null
}
