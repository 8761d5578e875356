import { byText, type Item, itemsAt, type Typed, typedText } from '../clauses/item.ts'
import { statusOf } from '../clauses/status.ts'
import { isThoughtOf } from '../clauses/thought-of.ts'
import { isOfAnother } from './anothers.ts'
import { argumentsOf } from './arguments.ts'
import { OF_GROUP, OF_TAKEN_UP, rounded } from './confidence.ts'
import { heldAlready, IN_UNNAMED, OF_A_TRAIN, ownedBeside, PROGRESS, subjectOf, VENTURE_OF } from './held-in.ts'
import { ITS, NEXT_PAIR, OVER_TABLE, PAIRS, ROW, SAME, TABLE } from './holder-pairs.ts'
import { isHeldJointly } from './jointly.ts'
import { isShareRead, isStakeKnown } from './known-stakes.ts'
import { statusInList } from './list-status.ts'
import type { Argument, Proposal } from './proposal.ts'
import { ofKind, words } from './status-of-fact.ts'

const HEAD =
  /(?<![\w-])(?:shareholders?|licensees?|licen[cs]e holders|parties to|members of|owners?|partners?|stakeholders?|ownership|participants?|stakes?|interests?|shareholding|joint venture|owned by|held by|as follows|remainder|balance|rest is|consists of|comprises|made up of|holds?|owns?|retains?|keeps?|remaining|hangs? on to|hung on to|acquires?|acquired|buy|bought|take|equity|consortium|gives|gave|giving|left with|operator with|in for|slice|received|respectively|(?:has|have)(?: an?)?(?= <%))(?![\w-])/
/** Who makes up a holder holds nothing itself: "a consortium of A and B, with 10%". */
const MEMBERS = /(?:consortium|group|venture|partnership)(?: (?:of|between|led by))?(?: the)? $/
/** "It passes the gas on to A and B, which take 60% and 40%": of the gas. */
const OF_GOODS =
  /(?<![\w-])(?:gas|lng|oil|crude|output|volumes|cargoes|supplies|power|electricity|production)(?: [a-z]+){0,2} (?:to|among|between|with)(?: the)? <[^>]+>(?: ,)? (?:which|who) (?:take|takes|get|gets|receive|receives|buy|buys) /
/** A list of what is to be: "on completion the interests will be as follows: …". */
const AHEAD = /^[^:]* (?:will|would) be(?: [a-z]+){0,3} :|^(?:after|upon|following|on) [^:]* :/
/** "A 60% of Fjord LNG and B 20% of Kaito LNG": each has what its own words name. */
const OF_NAMED = /^(?: (?:stake|interest|share|working interest))? (?:of|in)(?: the)? (<[jw]\d+>)(?! 's)/
/** "…, with the remainder in the hands of A": one more that holds it. */
const WITH_REST =
  /(?:^| )(?:remainder|rest|balance)(?: (?!in )[a-z]+)*? (?:in the hands of|held by|owned by|belongs to|goes to|with)(?: the)? (<[cbounsg]\d+>)/
/** "A's unit owns 20%, and B 8%": whoever the first is, the second is like it. */
const UNNAMED_HAS = /(?:holds?|owns?|has|have|controls?) <%\d+> ,/
/** "Bought from A a 25% stake", "off the coast of A with a 25% stake": not A's. */
const NOT_ITS = /(?:^| )(?:(?:buy|bought|acquired?|purchased?|buying|acquiring) from|off|coast of|waters of|shores of)(?: the)? $/
const PRECISION = 0.91

/** "Partners are A (30%), B with 20% and C holding the remaining half": a stake for each pair, in the subject. */
export function shareholdersIn(items: Typed, whole: Typed, earlier: Item | null, known: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  // "The last is a venture of A (70%) and B (30%)": of the last one named, not of what they all hold.
  if (/^the (?:last|latter|former|first)(?: (?:of (?:them|these)|one))? (?:is|being|was) /.test(text)) return []
  if (IN_UNNAMED.test(text) || PROGRESS.test(text) || OF_GOODS.test(text)) return []
  const isTable = TABLE.test(text)
  if (!isTable && !HEAD.test(text) && !HEAD.test(typedText(whole)) && !known.some(({ kind }) => kind === 'STAKE')) return []
  const over = isTable ? byText(items, OVER_TABLE.exec(text)?.groups?.what ?? '') : undefined
  const full = (isTable ? [ROW] : [...PAIRS, SAME, ITS]).flatMap((pattern) => [...text.matchAll(pattern)])
  const pairs =
    full.length > 0 || UNNAMED_HAS.test(text) || known.some(({ kind }) => kind === 'STAKE') ? [...full, ...text.matchAll(NEXT_PAIR)] : full
  const taken = new Set<string>()
  const told: Proposal[] = []
  const isNew = ({ groups }: RegExpMatchArray) => {
    const share = byText(items, groups?.share ?? '')
    return share?.share === undefined || !known.some((stake) => stake.kind === 'STAKE' && isShareRead(share, [stake]))
  }
  const listed = new Set(
    [...pairs.filter(isNew).map(({ groups }) => groups?.who), WITH_REST.exec(text)?.[1]].flatMap((place) => referentsOf(byText(items, place ?? ''))),
  )
  return pairs.flatMap((match): readonly Proposal[] => {
    const [who, share] = [byText(items, match.groups?.who ?? ''), byText(items, match.groups?.share ?? '')]
    if (isOfAnother(match[0], text.slice(0, match.index))) return []
    if (match[0].startsWith(match.groups?.who ?? ' ') && NOT_ITS.test(text.slice(0, match.index))) return []
    const behind = text.slice(match.index + match[0].length)
    if (isHeldJointly(/^[^<]*<[^>]+>/.exec(behind)?.[0] ?? '', behind)) return []
    const isSame = / as (?:do|does|did|have|has) /.test(match[0])
    if (
      !who ||
      !share ||
      (taken.has(share.text) && !isSame) ||
      (MEMBERS.test(text.slice(0, match.index)) && !VENTURE_OF.test(text) && !/^<[^>]+> \( <%\d+> (?!each|apiece)/.test(match[0]))
    )
      return []
    const holders = argumentsOf(who, 'PARTY', 'as named', () => undefined)
    const shares = share.members ? share.members.map((member) => member.share) : holders.map(() => share.share)
    if (
      shares.length !== holders.length ||
      (holders.length > 1 &&
        !isSame &&
        !share.members &&
        !/ (?:each|apiece)(?: |$)/.test(` ${match[0]}${text.slice(match.index + match[0].length, match.index + match[0].length + 8)}`))
    )
      return []
    if (OF_A_TRAIN.test(text.slice(match.index + match[0].length))) return []
    // "A has 16.7% and is B's largest shareholder with 17.5%": two things, of which the one's stake is not in the other.
    const ofOthers = known.filter(
      ({ pattern, ends }) =>
        pattern !== 'stake.whose-owner-with' || !ends.holder?.some(({ referent }) => holders.some((holder) => holder.referent === referent)),
    )
    const named = byText(items, OF_NAMED.exec(text.slice(match.index + match[0].length))?.[1] ?? '')
    const toldHere = named ?? over
    const subject = toldHere
      ? { item: toldHere, isEarlier: false }
      : subjectOf(
          items,
          who,
          listed,
          ownedBeside(items, share, match[0]) ?? (/ by(?: the)? <[^>]+>$/.test(match[0]) ? heldAlready(whole, [...ofOthers, ...told]) : null),
          heldAlready(whole, ofOthers),
          earlier,
        )
    if (known.some(({ kind, ends }) => kind === 'STAKE' && holders.some(({ referent }) => ends.in?.[0]?.referent === referent))) return []
    if (subject?.isEarlier && holders.every(({ referent }) => isStakeKnown(referent, shares, known))) return []
    const [inside] = subject ? argumentsOf(subject.item, 'PARTY', 'as named', () => undefined) : []
    if (!subject || !inside) return []
    taken.add(share.text)
    const [first, end] = itemsAt(items, match.index, match.index + match[0].length)
    const [from, to] = [items[first], items[end - 1]]
    const place = {
      start: Math.min(from?.start ?? who.start, subject.isEarlier ? who.start : subject.item.start),
      end: Math.max(to?.end ?? share.end, subject.isEarlier ? 0 : subject.item.end),
    }
    const before = text.slice(Math.max(0, match.index - 100), match.index)
    const ahead = AHEAD.test(text.slice(0, match.index + match[0].length)) ? 'PLANNED' : 'IN_EFFECT'
    const said = statusOf(ahead, words(match[0]), words(before), 'state')
    const hedged = / (?:its|their) /.test(match[0])
      ? 'IN_EFFECT'
      : ofKind('STAKE', statusInList(said, match[0], text.slice(0, match.index), who.start, [...known, ...told]))
    // "The term sheet gives A 60%": the verb is of the match.
    const isOnPaper = isThoughtOf(words(before + match[0].slice(0, match[0].indexOf(who.text))))
    const status = hedged === 'IN_EFFECT' && isOnPaper ? 'POSSIBLE' : hedged
    const made = holders.flatMap((holder: Argument, at): readonly Proposal[] =>
      holder.referent === inside.referent
        ? []
        : [
            {
              kind: 'STAKE',
              pattern: 'stake.in-list',
              confidence: rounded(
                PRECISION *
                  (subject.isEarlier || inside.isTakenUp || holder.isTakenUp ? OF_TAKEN_UP : 1) *
                  (who.text.startsWith('<g') ? OF_GROUP : 1),
              ),
              status,
              ends: { holder: [holder], in: [subject.isEarlier ? { ...inside, isTakenUp: true } : inside] },
              values: { share: shares[at] },
              dates: {},
              place,
            },
          ],
    )
    told.push(...made)
    return made
  })
}

const referentsOf = (item: Item | undefined) => [item, ...(item?.members ?? [])].flatMap((one) => one?.mention?.referents ?? [])
