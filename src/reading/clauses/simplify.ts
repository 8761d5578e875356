import {
  ACTING,
  AGE,
  APPOSITION,
  ATTRIBUTION,
  BETWEEN_DASHES,
  DESCRIBED_BEFORE_RELATIVE,
  IN_CARGOES,
  IN_RELATIVE,
  KNOWN_AS,
  OF_ITSELF,
  OPERATOR_NAMED_BEHIND,
  OR_CALLED,
  PARTNERS_IN_DASHES,
  RELATIVE,
  SEATED,
  THROUGH,
  VENTURE_BEHIND,
  VENTURE_OF_SEVERAL,
} from './asides.ts'
import { withoutDays } from './days.ts'
import {
  ADJECTIVES,
  COUNTRY_BEFORE,
  COUNTRY_BEFORE_PROJECT,
  DESCRIBED,
  DESCRIBED_BEHIND,
  DESCRIBED_BY_TRADE,
  DESCRIBED_PERSON,
  SEVERAL,
  STATE,
  UNIT_OF,
} from './descriptions.ts'
import { drop, replaceItems, type Typed } from './item.ts'
import { foldLists } from './lists.ts'
import { PLACED, PROJECT_BEFORE, PROJECT_NOUN } from './whereabouts.ts'

/** "The World Bank's board approved": it did. */
const ORGAN =
  /(?<=<[cbuno]\d+>) 's (?:supervisory |executive |national )?(?:board(?: of directors)?|management|cabinet|parliament|government|leadership|council of ministers)(?= (?:has|have|had|will|would|approved|approves|rejected|rejects|agreed|agrees|decided|said|says|backed|cleared|voted|plans|is|was|signed)(?= ))|(?<=<o\d+>) (?:foreign |energy |finance )?(?:ministers|ambassadors|envoys|leaders|countries|governments|states|member states|diplomats)(?= (?:have|will|would|on|approved|adopted|agreed|backed|decided|imposed|banned|are)(?= ))/
const ARTICLE = /(?<![^ ])(?:the|its|their|neighbou?ring|fellow) (?=<[cbounsgjwpL]\d+>)/
const ADVERBS =
  /(?<![^ ])(?:also|already|currently|presently|until now|now|recently|formally|officially|separately|still|only|just|finally|then|subsequently|reportedly|meanwhile|effectively|earlier|later|today|once again|again|in turn|in addition|in principle|on-off|successfully|initially|previously|ultimately|simultaneously|concurrently|likewise|similarly|alone|therefore|thus|however|for its part|for one|as expected|in return|at the time|at present|on the same day|the same day)(?= )/

/** The sentence with what appositions describe as what their words do: "Nordkraft that controls Fjord LNG"; null where none does. */
export function described(typed: Typed): Typed | null {
  const shorter = drop(drop(typed, DESCRIBED_PERSON), DESCRIBED_BEHIND)
  return shorter.length < typed.length ? simplify(shorter) : null
}

/** What patterns match against: without dates, brackets, appositions, descriptions and adverbs, and with lists as one. */
export function simplify(typed: Typed, appositions: 'dropped' | 'kept' = 'dropped'): Typed {
  let items = withoutBrackets(typed)
  items = drop(items, ATTRIBUTION)
  items = withoutDays(items)
  items = drop(items, AGE)
  items = drop(items, /(?<=<[pu]\d+> )(?:himself|herself)(?= )/)
  items = drop(items, BETWEEN_DASHES)
  items = replaceItems(items, PARTNERS_IN_DASHES, (found) => found.slice(found.findIndex(({ text }) => text === '-') + 1, -1))
  items = drop(items, /(?<=<[cu]\d+>) group(?= (?:will|would|has|have|holds?|owns?|is|was)(?= ))/)
  items = drop(items, ADVERBS)
  items = drop(items, PROJECT_NOUN)
  items = drop(items, PROJECT_BEFORE)
  items = drop(
    items,
    /(?<![^ ])(?:the )?<[jwu]\d+>(?: (?:pipeline|terminal|project|plant|field))? (?:operator|developer|owner) (?=<c\d+>(?= (?:to|from|for|by|with)(?= )))/,
  )
  items = drop(items, PLACED)
  items = drop(items, /(?<![^ ])(?:an? |the )?<[cbounw]\d+> -led(?: <a\d+>| [a-z-]+){0,3} (?=<s\d+>)/)
  items = drop(items, SEVERAL)
  items = drop(
    items,
    /(?<![^ ])(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) <g\d+> (?:, including|including|, such as|,|-) (?=<[cboujw]\d+>)/,
  )
  items = drop(items, VENTURE_BEHIND)
  if (appositions === 'dropped') items = drop(items, VENTURE_OF_SEVERAL)
  items = drop(
    items,
    /(?<=<[cboupL]\d+>) , (?:both|all)(?: of them)? (?:owned|controlled|led|managed|backed|run) by (?:the )?(?:<[anux]\d+> )?(?:'s )?(?:[a-z-]+ ){0,3}?<[cbounp]\d+> ,(?= )/,
  )
  items = drop(items, ACTING)
  items = drop(items, OF_ITSELF)
  items = drop(items, OPERATOR_NAMED_BEHIND)
  items = drop(items, OR_CALLED)
  items = drop(items, DESCRIBED_BY_TRADE)
  items = drop(items, ORGAN)
  items = drop(items, DESCRIBED_PERSON)
  items = drop(
    items,
    /(?<=(?:by|from|to|with) )(?:funds|entities|affiliates|vehicles|an affiliate)(?: (?:managed|advised|controlled|affiliated))? (?:by|with|of) (?=<[cou])/,
  )
  items = drop(items, /(?<=(?:by|with|and|,) )(?:(?:the|its) )?operator (?:, )?(?=<[cbou]\d+>(?! 's))/)
  if (appositions === 'dropped') items = drop(items, THROUGH)
  items = replaceItems(items, IN_CARGOES, (found) => found.filter(({ text }) => text === 'lng' || text.startsWith('<q')).reverse())
  items = replaceItems(items, KNOWN_AS, (found) => found.slice(-2, -1))
  items = drop(items, UNIT_OF)
  items = drop(items, DESCRIBED)
  items = drop(items, STATE)
  items = drop(items, ADJECTIVES)
  items = drop(items, COUNTRY_BEFORE)
  items = drop(items, COUNTRY_BEFORE_PROJECT)
  items = drop(items, ARTICLE)
  if (appositions === 'dropped')
    items = replaceItems(items, APPOSITION, (found, { input, index }) =>
      IN_RELATIVE.test(input.slice(0, index)) ? found.filter((_, at) => at === found.length - 1) : shareInBrackets(found),
    )
  if (appositions === 'dropped') items = drop(items, DESCRIBED_BEFORE_RELATIVE)
  items = drop(items, SEATED)
  // "To A and to B": as one list.
  items = drop(items, /(?<=(?:^| )(?:to|with|from) <[cboun]\d+>(?: ,)? and )(?:to|with|from) (?=<[cbou]\d+>)/)
  items = drop(items, /(?<=,) ,/)
  // "A and B, both of which receive gas": they do.
  return drop(foldLists(items), /(?<=<[LJ]\d+> , )(?:both|all) of (?=which (?!have ))/)
}

/** The sentence once more without its relative clauses, where it has any: what is said around them. */
export function withoutRelatives(items: Typed): Typed | null {
  const shorter = drop(items, RELATIVE)
  return shorter.length < items.length ? shorter : null
}

/** Brackets go, but for those that hold no more than a share. */
function withoutBrackets(items: Typed): Typed {
  return replaceItems(items, /(?<![^ ])\( [^()]*?\)/, (found) => (found.length <= 5 && found.some(({ share }) => share !== undefined) ? null : []))
}

/** "Nordkraft, an investor (71%), and": the share is no part of what describes it. */
function shareInBrackets(apposition: Typed): Typed {
  const at = apposition.findIndex(({ share }) => share !== undefined)
  const isOfAnother = apposition.slice(0, at).some(({ text }) => /^<[cboup]/.test(text))
  if (isOfAnother || apposition[at - 1]?.text !== '(') return []
  return apposition.slice(at - 1)
}
