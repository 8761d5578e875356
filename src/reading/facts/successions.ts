import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import { statusOf } from '../clauses/status.ts'
import type { Proposal } from './proposal.ts'
import { words } from './status-of-fact.ts'

const DEPARTS =
  /(?<departed><[pu]\d+>)(?: ,)?(?: who)? (?:has been|was|is being) (?:relieved of (?:his|her) duties|dismissed|sacked|removed|fired|ousted)(?= |$)/
const SUCCEEDS =
  /(?<incoming><[pu]\d+>)(?: ,)?(?: who)?(?: (?:will|would|is to|is set to|was|has))? (?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|takes? over(?: permanently)? from|took over from|taking over from)(?: (?:outgoing|long-time|the))* (?<outgoing><[pu]\d+>)(?<behind>[^;]*)/
/** "… named A chief executive, succeeding B", "… ending a search for a successor to B". */
const IN_PLACE_OF =
  /(?<incoming><[pu]\d+>)(?!.*<p\d+>.* (?:succeeding|replacing) )(?: , [^,;<]{3,90})?(?: (?:as|would|will|has|is|to|,|become|been|appointed|named|president|chairman|chairwoman|chair|and|chief|executive|officer|director|head|ceo|managing|general|secretary|minister|be|of|the|its|next|new|<[cbo]\d+>))*(?: ,)? (?:in place of|replacing|succeeding|to replace|to succeed|ending (?:[a-z-]+ ){1,5}for a successor to)(?: (?:outgoing|long-time|the))* (?<outgoing><[pu]\d+>)(?<behind>[^;]*)/
/** "A will step down and be replaced by B". */
const SUCCEEDED =
  /(?<outgoing><[pu]\d+>)(?<!.*; )[^;]{0,60}? (?:be|is being|is to be|was|has been) (?:replaced|succeeded) by(?: the)? (?<incoming><[pu]\d+>)/
/** "…, who will retire": still in office. */
const STAYS = /^(?: ,)? who (?:will|is to|has decided|plans|intends|is|has announced|has led|retires|leaves|steps)(?= )/
const ASSUMES =
  /(?<incoming><[pu]\d+>)(?: ,)?(?: who)?(?: (?<ahead>will|is to)| has)? (?:assume|assumes|assumed|take on|takes on|taken on|take over|takes over|taken over|fill|fills|filled) (?:(?:the|this|that) (?:role|post|position|office|job)|with immediate effect|immediately|today)(?= |$)/
const PRECISION = 0.79
/** Patterns by which somebody comes into office. */
const NEW = /^position\.appoint/

/**
 * Who else is or was in an office that the text has spoken of: "She succeeds Erik Lund", after it said what she will be,
 * and "Wanda Kolb has assumed the role". `positions` are those found so far, in the order of the text.
 */
export function successionsIn(items: Typed, positions: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  const replaced = SUCCEEDED.exec(text)
  if (replaced) return isDoubted(text.slice(0, replaced.index)) ? [] : succeededBy(replaced, items, positions)
  const match = DEPARTS.exec(text) ?? SUCCEEDS.exec(text) ?? IN_PLACE_OF.exec(text) ?? ASSUMES.exec(text)
  if (!match || isDoubted(text.slice(0, match.index))) return []
  const { departed, incoming, outgoing, behind, ahead } = match.groups ?? {}
  const itemOf = (place: string | undefined) => byText(items, place ?? '')
  if (departed) return departure(itemOf(departed), positions)
  const [successor, predecessor] = [itemOf(incoming), itemOf(outgoing)]
  // Whom somebody replaces had the office that is new to him, not the one that he has now.
  const ofSuccessor = positions.filter((position) => personOf(position) === referentOf(successor))
  const office = predecessor
    ? (ofSuccessor.findLast(({ pattern, status }) => NEW.test(pattern) || status === 'PLANNED') ??
      ofSuccessor.findLast(({ status }) => status !== 'ENDED'))
    : positions.at(-1)
  const inOffice = predecessor ?? successor
  const referent = referentOf(inOffice)
  if (!successor || !office || !inOffice || referent === undefined || referent === personOf(office)) return []
  const isLeaving = predecessor && !STAYS.test(behind ?? '') && !/ (?:will|would|is to|is set to) (?:succeed|replace)/.test(match[0])
  return [
    {
      kind: 'POSITION',
      pattern: 'position.succession',
      confidence: PRECISION,
      status: isLeaving ? 'ENDED' : ahead ? 'PLANNED' : 'IN_EFFECT',
      ends: {
        person: [{ start: inOffice.start, end: inOffice.end, referent }],
        // The office is named where the text spoke of it, with its title.
        office: (office.ends.office ?? []).map((body) => ({ ...body, ...office.place, isTakenUp: true })),
      },
      values: { title: office.values.title },
      dates: {},
      place: { start: successor.start, end: inOffice.end },
    },
  ]
}

/** "Chukwuma Adeyinka, chief executive of …, has been relieved of his duties": he is not any more. */
function departure(who: Item | undefined, positions: readonly Proposal[]): readonly Proposal[] {
  const office = who && positions.findLast((position) => personOf(position) === referentOf(who))
  if (!who || !office) return []
  const place = { start: office.place.start, end: Math.max(office.place.end, who.end) }
  return [{ ...office, pattern: 'position.departed', confidence: PRECISION, status: 'ENDED', place }]
}

/** Who is said to replace somebody in an office that the text has spoken of. */
function succeededBy({ 0: said, groups }: RegExpExecArray, items: Typed, positions: readonly Proposal[]): readonly Proposal[] {
  const [who, before] = [byText(items, groups?.incoming ?? ''), byText(items, groups?.outgoing ?? '')]
  const office = before && positions.findLast((position) => personOf(position) === referentOf(before))
  const referent = referentOf(who)
  if (!who || !office || referent === undefined) return []
  return [
    {
      ...office,
      pattern: 'position.succession',
      confidence: PRECISION,
      status: / (?:was|has been) (?:replaced|succeeded) /.test(said) ? 'IN_EFFECT' : 'PLANNED',
      ends: {
        person: [{ start: who.start, end: who.end, referent }],
        office: (office.ends.office ?? []).map((body) => ({ ...body, ...office.place, isTakenUp: true })),
      },
      dates: {},
      place: { start: before?.start ?? who.start, end: who.end },
    },
  ]
}

/** What is denied, or only possible, is no succession. */
const isDoubted = (before: string) => ['REJECTED', 'POSSIBLE'].includes(statusOf('IN_EFFECT', '', words(before).trim(), 'state'))

const personOf = ({ ends }: Proposal) => ends.person?.[0]?.referent
const referentOf = (item: Item | undefined) => item?.mention?.referents[0]
