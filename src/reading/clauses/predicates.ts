import { itemsAt, type Typed, typedText } from './item.ts'

/** Verbs that open a second predicate; none that is as often a noun. */
const FINITE =
  '(?:has|had|is|are|was|were|will|would|can|could|may|might|must|accounted|acquired|agreed|aims|added|appointed|asked|banned|barred|began|bought|called|carries|connects|controls|covered|discussed|employs|expects|exported|handles|held|holds|froze|imported|imposed|includes|intends|leads|met|named|operates|owns|plans|placed|posted|put|processes|produced|produces|provided|remains|replaced|runs|sanctioned|seeks|serves|signed|sold|started|succeeds|supplied|supplies|took|visited|won)'
/** Behind "will", "may" or "to" only, which they share with the verb before them. */
const BARE =
  '(?:meet|visit|act|continue|discuss|sign|sell|acquire|become|begin|build|buy|carry|connect|cooperate|cost|cover|develop|explore|export|have|hold|impose|invest|join|keep|operate|own|process|produce|provide|receive|remain|run|start|study|supply|take)'
/** ", imposing …": behind a comma, what the same one does with it. */
const PARTICIPLE =
  '(?:having|announcing|imposing|slapping|adding|designating|blacklisting|freezing|banning|barring|targeting|acquiring|becoming|joining|replacing|succeeding|accounting)'
const SECOND = new RegExp(`(?<![^ ])(?:(?:, )?(?:and|but)(?: also)? (?=(?<verb>${FINITE}|${BARE}) )|, (?=${PARTICIPLE} ))`, 'g')
const MODAL = /^(?: (?!(?:and|or)(?= ))[^<,; ]+)*? (?:will|would|may|might|could|can|should|must|shall|to)(?= )/
const ACTOR = '<[cbounsgLjJwpP]\\d+>'
const SAYING = `(?: (?:said|says|denied|denies|announced|confirmed|reported|added|stated|believes|expects)(?: that)?(?: the)?(?= ${ACTOR}))`
const SUBJECT = new RegExp(
  `(?<!(?<![a-z])(?:of|in|to|for|from|by|with|on|at|under|after|since|against|into|near|via|between) (?:the )?)${ACTOR}(?! 's)(?!${SAYING})`,
)
const CLAUSE = /(?:;|, (?:while|but|and|as)(?= (?:the )?<)) (?!.*(?:;|, (?:while|but|and|as)(?= (?:the )?<)))/

/** "B of A, which does this and does that": who "which" stands for, where no comma has closed its clause. */
function ofOpenRelative(clause: string, joint: string): RegExpExecArray | null {
  const relative = new RegExp(`(${ACTOR})(?=(?: ,)? (?:which|who) [^,;]*$)`).exec(clause)
  return joint.startsWith(',') ? null : relative
}

/** "A did this and will do that": once more as "A will do that", for each further predicate, with all that stands before A. */
export function laterPredicates(items: Typed): readonly Typed[] {
  const text = typedText(items)
  const seconds = [...text.matchAll(SECOND)]
  return seconds.flatMap((match, number) => {
    const before = text.slice(0, match.index)
    const from = CLAUSE.exec(before)
    const clause = from ? from.index + from[0].length : 0
    const subject = ofOpenRelative(before.slice(clause), match[0]) ?? SUBJECT.exec(before.slice(clause))
    if (!subject) return []
    const behind = clause + subject.index + subject[0].length
    const modal = new RegExp(`^${BARE}$`).test(match.groups?.verb ?? '') ? MODAL.exec(before.slice(behind)) : { 0: '' }
    if (!modal) return []
    const [, kept] = itemsAt(items, 0, behind + modal[0].length)
    const [first] = itemsAt(items, match.index + match[0].length, match.index + match[0].length + 1)
    const next = seconds[number + 1]?.index
    const end = next === undefined ? items.length : itemsAt(items, next, next + 1)[0]
    return [[...items.slice(0, kept), ...items.slice(first, end)]]
  })
}
