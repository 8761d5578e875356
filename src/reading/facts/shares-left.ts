import { byText, type Item, itemsAt, placeOf, type Typed, typedText } from '../clauses/item.ts'
import { isPartOfWorld } from '../mentions/regions.ts'
import { argumentsOf } from './arguments.ts'
import { OF_TAKEN_UP, rounded } from './confidence.ts'
import { heldAlready, OF_A_TRAIN, PROGRESS, subjectOf } from './held-in.ts'
import { isHeldJointly } from './jointly.ts'
import { isShareRead, isStakeIn } from './known-stakes.ts'
import { FROM, WOULD_HAVE } from './out-of-place.ts'
import type { Argument, Proposal } from './proposal.ts'
import { hasFailed, isSold, statusForBuyer } from './sales.ts'
import { statusByNearness } from './status-by-nearness.ts'
import { words } from './status-of-fact.ts'
import { HELD, HOLDER_BEHIND, holderOf, WORD } from './whose-share.ts'

/** Behind a share: what it is of, where it says so. */
const OF_WHAT = new RegExp(
  `^(?:(?: [a-z-]+){0,3} (?!(?:stakes?|interests?|holdings?) of(?: the)? <[cbou])${WORD})?(?: (?:in|of|on))(?: (?:the|a|an|its|their|this|(?:first|second|third) phase of))*(?: <[mq]\\d+>(?: -)?)?(?: <[cbou]\\d+> -(?:led|operated|run|controlled|owned))?(?: (?!of |in |by |to |from |and |or |but |while )[a-z'-]+){0,3}? (?<what>${HELD})(?! -)(?! 's (?!(?:shares|stock|capital|equity|share|total|issued|outstanding|common|ordinary)(?![a-z])))`,
)
/** Behind a share, what makes it none of anything that can be held. */
const NO_STAKE =
  /^(?: [a-z-]+){0,2} (?:tariffs?|dut(?:y|ies)|lev(?:y|ies)|tax(?:es)?|rates?|market|output|production|capacity|imports|exports|supply|supplies|demand|volumes?|chances?|probability|odds|revenues?|sales|cost|costs|growth|rise|increase|drop|decline|fall|discount|premium|margin|higher|lower|more|less|fewer|cheaper|royalty|price|turnout|efficiency|offset|recycled)(?![a-z])|^ (?:of|in)(?: (?:the|its|all|total|a|an|their|this|that|global|world|world's))* (?:<[anuxc]\d+> (?:'s )?)?(?:[a-z-]+ ){0,2}?(?:output|production|capacity|imports|exports|supply|supplies|demand|volumes?|revenues?|sales|costs?|market|gas|oil|crude|lng|electricity|power|trade|energy|cargoes|total|coal|consumption|needs|purchases|shipments|generation|price|value|amount|profits?|fuel|buyers|people|voters|households)(?![a-z])|^ of(?: the)? <[cbounjw]\d+> 's (?:[a-z]+ ){0,2}(?:stakes|interests|assets|holdings|shareholdings|expenditures?|expenses|costs?|spending|outlays?|capex|budget|bill|share of)(?![a-z])/
const NEVER_HELD = new RegExp(`${WOULD_HAVE.source}$`)
const NO_STAKE_BEFORE =
  /(?:^| )(?:(?:up|down|plunged|sank|soared|lower|higher|fell|rose|jumped|dropped|grew|tumbled|climbed|surged|slid|slipped|gained|lost|tariffs?|duty|levy|tax|rate|discount|premium|inflation|capacity)(?: (?:by|of|some|about|at|to))?|accounts? for|accounted for|accounting for|cover(?:s|ed)?|suppl(?:y|ied|ies))$/
/** What the words before or behind a share must have for it to be of something that is held. */
const SAID_BEFORE =
  /(?:^| )(?:holds?|held|holding|owns?|owned|owning|has|have|had|having|keeps?|kept|keeping|retains?|retained|retaining|controls?|controlled|controlling|takes?|took|taking|taken|acquires?|acquired|acquiring|buys?|bought|buying|gets?|got|getting|receives?|received|gives?|gave|given|giving|hands?|handed|handing|leav(?:e|es|ing)|left|with|at|on|from|to|(?:interests?|stakes?|(?:share)?holdings?|shares?) of|is|are|be|subscribed|contributes?|contributed|put in|earns?|earned|farms? into|'s|its|their|another|remaining|further|other|additional|up|down|possession of|partner|shareholder|stuck with)(?: (?:an?|the|direct|indirect|operated|non-operated|combined|equal|initial|its|their|own|entire|remaining|other|another|further|additional|just|only|last|final|mere|now|then|each|together|jointly|personally|authorised|small|new|as|operator|,|first))* ?$/
const SELLS =
  /(?:^| )(?:sell|sells|selling|sold|divest(?:s|ed|ing)?|transfer(?:s|red|ring)?|offload(?:s|ed|ing)?|farm(?:s|ed)? (?:out|down)|relinquish(?:es|ed)?|ced(?:e|es|ed|ing)|hand(?:s|ed)? over|dispos(?:e|es|ed) of|exit(?:s|ed|ing)?|sale of|surrender(?:s|ed)?|floats?)(?= |$)/
/** "raise the share of gas in its mix to 15%". */
const SHARE_OF =
  /(?:^| )(?:share|proportion|part) of (?!<[jwcubos]|the <)[^,;]* (?:to|at|from)$|(?:supplier|exporter|importer|buyer|seller|producer)(?: [^,;<]*)?(?: ,)? with(?: a)?(?: (?:share|market share))?(?: of)?$/
/** "Owns 90 percent of the operator": of something that is not said by name. */
const OF_UNNAMED =
  /^ (?:of|in) (?:the|an?|each|both|that|this|another|its|their)(?: (?!venture|project|scheme|development|company|firm|consortium|joint|shares?|stock|capital|equity|issued|outstanding|field|plant|terminal|pipeline|block|licen[cs]e|permit|asset|business|partnership|group|entity)[a-z-]+)+(?= |$)(?! (?:venture|project|scheme|development|company|consortium|shares?|stock|capital|equity|field|plant|terminal|pipeline|block|licen[cs]e|permit|partnership)(?= |$)| <)/
/** A person holds what words say that he does. */
const OWNS_SELF = /(?:^| )(?:owns?|owned|holds?|held|has|controls?|belongs? to)(?: |$)/
/** "A, a nominee of B, which holds": what a relative clause says is of the name before it only; and buyers are still looked for. */
const isOfAnother = (does: string) =>
  / (?:loans?(?: agreement)?|lend(?:s|ing)?|lent|financing) | (?:buyers? for|bid for|search|without|authori[sz]ed|approved|cleared|allowed|permitted|ordered|whose company) | 's (?:[a-z-]+ )?(?:unit|subsidiary|affiliate|arm) with $|^(?! (?:, )?(?:which|who|that) ).* (?:which|who|that) (?!it |they |he )/.test(
    `${does} `,
  )
/** "sold 40%, keeping 60%": what comes last is of the same one. */
const KEEPS =
  /(?:^| )(?:keeping|retaining|retains|keeps|retained|kept|will keep|will retain|now holds|now owns|still holds|still owns|remains with)(?: .*|$)/
const LONGEST = 110
const PRECISION = 0.7

/**
 * The shares of a sentence that no pattern has read: whose each is by what stands nearest, "held by A" behind it, "A's"
 * or "gives A" before it, else the subject of its clause; and of what it is by the words behind it, else by those of the
 * sentence or of the one before.
 */
export function sharesLeftIn(items: Typed, whole: Typed, earlier: Item | null, known: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  const told: Proposal[] = []
  for (const item of items) {
    const shares = item.members?.every(({ share }) => share !== undefined) ? item.members : item.share === undefined ? [] : [item]
    if (shares.length === 0 || shares.some((share) => isShareRead(share, known))) continue
    const at = placeOf(text, item)
    const [before, behind] = [text.slice(Math.max(0, at - LONGEST), at).trim(), text.slice(at + item.text.length)]
    if (/^(?: [a-z]+)? by the government of /.test(behind) || NO_STAKE.test(behind) || NO_STAKE_BEFORE.test(before) || NEVER_HELD.test(before))
      continue
    // What it was before.
    if (/(?:^| )from$/.test(before) && (/<[%R]\d+> (?:, )?(?:up |down )?from$/.test(before) || /^ to <[%R]/.test(behind))) continue
    if ((isSold(before) && hasFailed(behind)) || OF_A_TRAIN.test(behind) || PROGRESS.test(text)) continue
    const ofWhat = OF_WHAT.exec(behind)
    const what = ofWhat?.groups?.what
    const isPassed = /(?:^| )(?:its|their|'s)$/.test(before) && HOLDER_BEHIND.test(behind)
    const isSaid =
      isPassed ||
      (what !== undefined && (/^<[jwc]/.test(what) || SAID_BEFORE.test(before))) ||
      new RegExp(`^(?: [a-z-]+){0,2} ${WORD}(?![a-z])`).test(behind)
    if (!isSaid && (!SAID_BEFORE.test(before) || SHARE_OF.test(before))) continue
    if (what === undefined && OF_UNNAMED.test(behind)) continue
    const found = holderOf(before, behind, what)
    const who = found && byText(items, found.who)
    // A country's share that is called none is one of a market.
    if (!isSaid && /^<n/.test(who?.text ?? '') && !known.some(({ kind }) => kind === 'STAKE')) continue
    const does = KEEPS.exec(found?.does ?? '')?.[0] ?? found?.does ?? ''
    if (/^<g/.test(who?.text ?? '') && isPartOfWorld(who?.mention?.surface ?? '')) continue
    if (isHeldJointly(found?.does ?? '', behind.slice(ofWhat?.[0].length)) || isHeldJointly(/^[^<]*<[^>]+>/.exec(behind)?.[0] ?? '')) continue
    if (who && FROM.test(`${who.text}${found.does} `)) continue
    if (!who || SELLS.test(does) || isOfAnother(found.does) || (/^<[pP]/.test(who.text) && !OWNS_SELF.test(found.does))) continue
    const holders = argumentsOf(who, 'PARTY', 'as named', () => undefined)
    if (
      holders.length === 0 ||
      (shares.length > 1
        ? shares.length !== holders.length
        : holders.length > 1 && !/ (?:each|apiece)(?: |$)/.test(`${found.does} ${behind.slice(0, 30)}`))
    )
      continue
    const listed = new Set(holders.map(({ referent }) => referent))
    const named = what === undefined ? undefined : byText(items, what)
    const subject = named ? { item: named, isEarlier: false } : subjectOf(items, who, listed, null, heldAlready(whole, known), earlier)
    const [inside] = subject ? argumentsOf(subject.item, 'PARTY', 'as named', () => undefined) : []
    if (!subject || !inside || listed.has(inside.referent)) continue
    const [first, end] = itemsAt(items, at, at + item.text.length)
    if (holders.some(({ referent }) => isStakeIn(referent, inside.referent, known))) continue
    const start = Math.min(who.start, items[first]?.start ?? who.start, subject.isEarlier ? who.start : subject.item.start)
    const stop = Math.max(who.end, items[end - 1]?.end ?? who.end, subject.isEarlier ? 0 : subject.item.end)
    const status =
      isSold(before) && item.start < who.start
        ? statusForBuyer(behind)
        : statusByNearness(found.does, found.ahead, words(behind.slice(ofWhat?.[0].length)))
    holders.forEach((holder: Argument, each) => {
      told.push({
        kind: 'STAKE',
        pattern: 'stake.by-nearness',
        confidence: rounded(PRECISION * (subject.isEarlier ? OF_TAKEN_UP : 1)),
        status,
        ends: { holder: [holder], in: [subject.isEarlier ? { ...inside, isTakenUp: true } : inside] },
        values: { share: atLeast((shares[each] ?? shares[0])?.share, before) },
        dates: {},
        place: { start, end: stop },
      })
    })
  }
  return told
}

/** "The purchase of a further 11%": with what it had before that is the least. */
const atLeast = (share: Item['share'], before: string) =>
  typeof share === 'number' &&
  /(?:another|further|additional|extra)$/.test(before) &&
  !/(?:^|(?:^| )(?:[,;]|and|while) )(?:another|a further)$|(?:holds?|owns?|controls?|has|have) (?:another|an? (?:further|additional|extra))$/.test(
    before,
  )
    ? { min: share }
    : share
