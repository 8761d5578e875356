import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import type { Proposal } from './proposal.ts'

const SUBJECT = /^<[jw]\d+>/
/** What a list of holders is of: given by the sentence, or by those before it. */
export type Subject = { readonly item: Item; readonly isEarlier: boolean }

const HELD_IN =
  /(?:(?:parties(?= to)|members(?= of)|ownership|owned|shareholders?|owners|partners|(?<!(?:its|their) )partner|participants|investors|stakeholders|co-owners|shares|remainder|rest)(?: (?!<|belongs? |goes |went |those |(?:is |are )?(?:held|owned|with))[^ ]+){0,3}? (?:of|in|(?<=parties )to)(?! the hands)|(?:stakes?|interests?|shareholding|holding)(?: (?!<)[^ ]+){0,3}? in|(?:stakes?|interests?|shareholding|holding) of(?= the <[jw])|a combined <%\d+> in)(?: (?!<|,|it )[^ ]+){0,3}? (<[jwucos]\d+>)(?! 's)(?! -led)/
/** "The consortium, Nordkraft Operating, comprises A and B". */
const COMPRISES = /(<[cousj]\d+>)(?: \( [^)]* \))?(?: ,)? (?:comprises|consists of|groups|brings together|is made up of)(?: the)? <[cbounsgL]\d+>/
const IN_WHICH =
  /(<[jw]\d+>)(?: ,)? which <[a-z]\d+> (?:operates|runs|leads) and (?:in|of) which|(<[jwucos]\d+>)(?! -)(?:(?: ,)? (?:operated|run|led|developed|managed|built) by (?:the )?<[cbou]\d+>)?(?: ,)?(?: (?!<|(?:operates|runs|leads|holds|owns) )[^ ]+){0,5}? (?:in|of) which/
export const VENTURE_OF =
  /(<[cousj]\d+>)(?: ,| is(?: itself)?)? (?:a|an|the) (?:[a-z-]+ ){0,3}?(?:consortium|joint venture|venture|partnership|company|vehicle|entity|firm) (?:of|between|among|(?:owned|held|established|set up|created|formed|incorporated|founded)(?: in <[xu]\d+>)? by|made up of|comprising)(?: the)? <[cbounsg]\d+> \(/
const OWNED_BY =
  /(?<!(?:from|near|off|at|in|to) )(<[jwucos]\d+>)(?: ,)?(?:(?: which)? is an?(?: [a-z]+)? (?:venture|company|partnership))?(?: (?!<[^%])[^ ]+){0,3}? (?:owned|held)(?: <%\d+>)? by/
/** "Kaito Energy itself is a joint venture set up in 2015 by A and B, each with 50%". */
const SET_UP_BY =
  /(<[cousj]\d+>)(?: itself)?(?: ,)? (?:was |(?:is |was )?an? (?:[a-z0-9-]+ ){0,3}?(?:venture|company|partnership|consortium|vehicle|utility|firm) (?:[a-z]+ ){0,2}?)(?:set up|formed|established|created|founded|launched)(?: [a-z]+){0,2} by(?: the)? <[cbounsgL]\d+>/
/** "Its main shareholders are": what it stands for. The partners of a company are those it holds something with. */
const WHOSE =
  /(?<! (?:is|as) )(<[jwucos]\d+>) 's (?:[a-z-]+ ){0,3}?(?:shareholders?|owners?|shareholding|ownership|(?:share )?capital|equity|register)(?= )|(<[jw]\d+>) 's (?:[a-z-]+ ){0,3}?partners(?= )/

/** "65% in Fjord LNG, whose other partners are": of that, whatever the sentence spoke of before. */
const WHOSE_OTHERS = /(<[jwucos]\d+>)(?: ,)? whose other (?:partners|shareholders|owners|participants|investors)(?= )/

/** "Southern Fjord, the consortium behind the plant, took a decision": what the next sentence shares out. */
const VENTURE = /^(<[cousj]\d+>) , (?:the|an?) (?:[a-z-]+ ){0,3}?(?:consortium|joint venture|venture|partnership)(?= )/

/** "The Kaitan major, together with A and B, has 16% of Fjord Operating": whose that is cannot be said, but what it is of. */
const SHARED =
  /(?:has|have|had|holds?|held|owns?|owned|controls?|controlled) <%\d+>(?: (?:stake|interest|share|holding))? (?:of|in) (?:the )?(<[jwuc]\d+>)(?! 's)/

/** What a sentence that gives no stake shares out, or a venture of several that it is about and the next may; null where it tells of neither. */
export function sharedIn(whole: Typed): Item | null {
  const text = typedText(whole)
  return byText(whole, (/<[%R]\d/.test(text) ? SHARED : VENTURE).exec(text)?.[1] ?? '') ?? null
}

/** How far something is built, which nobody holds: "is 80% complete". */
export const PROGRESS = /<%\d+> (?:complete|completed|finished|built|done)(?![a-z])/
/** "A pipeline, run by a company in which A holds 51%": the company is not named. "Kaito LNG is a company in which": it is. */
export const IN_UNNAMED =
  /(?<!<[cousj]\d+>(?: ,)?(?: (?:is|was|remains))?)(?:^| )(?:an?|another) (?:[a-z-]+ ){0,3}?(?:company|firm|venture|vehicle|consortium|entity|group|joint venture) (?:in|of) which /

/** "5% in one train of Fjord LNG": no such part of Fjord LNG. */
export const OF_A_TRAIN =
  /^(?: [a-z-]+){0,3} (?:of|in) (?:one|a|a single|each|another|the (?:first|second|third|fourth|fifth)) (?:train|unit)(?![a-z])/

/** What the sentence says that somebody has a part of; null where it says it of nothing by name. */
export function heldIn(items: Typed): Item | null {
  const text = typedText(items)
  const [, ...places] =
    WHOSE_OTHERS.exec(text) ??
    VENTURE_OF.exec(text) ??
    SET_UP_BY.exec(text) ??
    COMPRISES.exec(text) ??
    IN_WHICH.exec(text) ??
    HELD_IN.exec(text) ??
    WHOSE.exec(text) ??
    OWNED_BY.exec(text) ??
    []
  const place = places.find((each) => each !== undefined)
  return (place === undefined ? undefined : byText(items, place)) ?? null
}

/** "Alba Energi, which develops Fjord LNG, is owned by A (60%) and B (40%)": what they own stands around the relative clause. */
export const OWNED_AROUND =
  /^(?:the )?<[cous]\d+> , (?:which|(?:the|an?) (?:[a-z-]+ ){1,3}(?:that|which)) [^,;]*<[jw]\d+>[^,;]* , (?:is|are)(?: [a-z]+)?(?: <%\d+>)? (?:owned|held) by(?= )/

/** A stake that the sentence is about: not one that an apposition tells of one of its names. */
export function isOwnStake({ kind, pattern }: Proposal): boolean {
  return kind === 'STAKE' && !/venture|subsidiary|equally|wholly|owned-each/.test(pattern)
}

/** "Skarvik Energy, 34% owned by Norvania": what stands right before the share. */
export function ownedBeside(items: Typed, share: Item, said: string): Item | null {
  if (!/^<%\d+>(?: [a-z]+)? (?:owned|held|controlled) by |^(?:owned|held|controlled) <%\d+> by /.test(said)) return null
  const before = items.slice(0, items.indexOf(share)).findLast(({ text }) => !/^(?:,|is|owned|held|controlled)$/.test(text))
  return before && /^<[jwucos]/.test(before.text) ? before : null
}

/** What a stake that the sentence has told already is in: the rest of the list is of it too. */
export function heldAlready(whole: Typed, known: readonly Proposal[]): Item | null {
  const subject = known.findLast(isOwnStake)?.ends.in?.[0]
  return (subject && whole.find(({ mention }) => mention?.referents[0] === subject.referent)) ?? null
}

/** What the sentence names as held, or a stake in it is in, and no holder of the list; else the project named last before the holder, or the only one named; else what was spoken of before. */
export function subjectOf(
  items: Typed,
  who: Item,
  holders: ReadonlySet<number>,
  before: Item | null,
  already: Item | null,
  earlier: Item | null,
): Subject | null {
  const isOther = (item: Item | null): item is Item => item !== null && !(item.mention?.referents ?? []).some((referent) => holders.has(referent))
  const held = heldIn(items)
  if (isOther(before)) return { item: before, isEarlier: false }
  if (isOther(held)) return { item: held, isEarlier: false }
  if (isOther(already)) return { item: already, isEarlier: false }
  const places = items.filter((item, at) => SUBJECT.test(item.text) && isOther(item) && !isGovernedAt(items, at))
  const project = places.filter((item) => items.indexOf(item) < items.indexOf(who)).at(-1)
  if (project) return { item: project, isEarlier: false }
  if (places[0] && places.length === 1 && !isHolderOf(items, places[0])) return { item: places[0], isEarlier: false }
  return isOther(earlier) ? { item: earlier, isEarlier: true } : null
}

/** "A with 29%, B with 19% and Fjord Corridor with 16%": one of those who hold. */
const isHolderOf = (items: Typed, place: Item) => /^(?:with |at |on |\( )?<%/.test(typedText(items.slice(items.indexOf(place) + 1)))

/** "30 km off Skarvik", "the rest belongs to Fjord Venture": what such words govern is not what is held. */
function isGovernedAt(items: Typed, at: number): boolean {
  const [verb, word] = [items[at - 2]?.text ?? '', items[at - 1]?.text ?? '']
  return (
    /^(?:from|near|off)$/.test(word) ||
    (word === 'to' && /^(?:belongs?|goes|went|passed)$/.test(verb)) ||
    (word === 'by' && /^(?:held|owned)$/.test(verb)) ||
    (word === 'of' && verb === 'hands') ||
    /(?:^| )through (?:(?:an?|the|its|their) )?(?:[a-z-]+ ){0,3}(?:, )?$/.test(`${typedText(items.slice(Math.max(0, at - 6), at))} `)
  )
}
