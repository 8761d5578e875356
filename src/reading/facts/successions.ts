import { byText, type Item, type Typed, typedText } from '../clauses/item.ts'
import type { Proposal } from './proposal.ts'

const SUCCEEDS =
  /(?<incoming><[pu]\d+>)(?: ,)?(?: who)?(?: (?:will|would|is to|is set to|was|has))? (?:succeed|succeeds|succeeded|succeeding|replace|replaces|replaced|replacing|takes? over from|took over from|taking over from)(?: (?:outgoing|long-time|the))* (?<outgoing><[pu]\d+>)(?<behind>[^;]*)/
/** "…, who will retire": still in office. */
const STAYS = /^(?: ,)? who (?:will|is to|has decided|plans|intends|is|has announced|has led)(?= )/
const ASSUMES =
  /(?<incoming><[pu]\d+>)(?: ,)?(?: who)?(?: (?:has|will|is to))? (?:assume|assumes|assumed|take on|takes on|taken on|take over|takes over|fill|fills|filled) (?:the|this|that) (?:role|post|position|office|job)(?= |$)/
const PRECISION = 0.82

/**
 * Who else is or was in an office that the text has spoken of: "She succeeds Erik Lund", after it said what she will be,
 * and "Wanda Kolb has assumed the role". `positions` are those found so far, in the order of the text.
 */
export function successionsIn(items: Typed, positions: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(items)
  const match = SUCCEEDS.exec(text) ?? ASSUMES.exec(text)
  const { incoming, outgoing, behind } = match?.groups ?? {}
  const [successor, predecessor] = [byText(items, incoming ?? ''), byText(items, outgoing ?? '')]
  const office = predecessor ? positions.findLast((position) => personOf(position) === referentOf(successor)) : positions.at(-1)
  const inOffice = predecessor ?? successor
  const referent = referentOf(inOffice)
  if (!match || !successor || !office || !inOffice || referent === undefined || referent === personOf(office)) return []
  return [
    {
      kind: 'POSITION',
      pattern: 'position.succession',
      confidence: PRECISION,
      status: predecessor && !STAYS.test(behind ?? '') ? 'ENDED' : 'IN_EFFECT',
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

const personOf = ({ ends }: Proposal) => ends.person?.[0]?.referent
const referentOf = (item: Item | undefined) => item?.mention?.referents[0]
