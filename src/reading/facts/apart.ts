import { FACT_SPECS } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { Item } from '../clauses/item.ts'
import type { Argument } from './proposal.ts'

type Ends = Readonly<Record<string, readonly Argument[]>>

/** The facts that one match tells, each with its ends; `behind` is what follows it, `others` the list of whom a deal or talks are with. */
export function apart(kind: FactKind, matched: string, behind: string, ends: Ends, others: Item | undefined): readonly Ends[] {
  const deals =
    kind === 'DEAL' && EACH.test(matched)
      ? dealsOfEach(ends, others)
      : kind === 'DEAL' && SEVERAL.test(matched)
        ? dealsApart(ends, others, /^(?: ,)? respectively(?= |$)/.test(behind))
        : kind === 'TALKS' && ONE_BY_ONE.test(matched)
          ? dealsApart(ends, others, false)
          : null
  return (deals ?? [ends]).flatMap((each) => spread(kind, each))
}

/** "Agreements with A and B": one with each. */
const SEVERAL = /(?<![\w-])(?:agreements|contracts|deals|spas|mous|memoranda|memorandums|accords|pacts)(?: [^ ]+){0,6}? with(?: the)? <L\d+>/

/** "Spoke by phone with A and B", "held separate meetings with A and B": with each. */
const ONE_BY_ONE = /(?<![\w-])(?:separate|separately|telephone|phone)(?![\w-])/

/** "A and B have each signed a letter with C", "A and B, which have long-term contracts with C". */
const EACH =
  /(?<![\w-])(?:have|hold)(?: (?:long-term|binding|firm|existing|supply|lng|offtake|multi-year))* (?:contracts|agreements) with(?![\w-])|(?<![\w-])each (?:signed|concluded|sealed|struck|reached|inked|entered into|executed)(?![\w-])/

function dealsOfEach(ends: Ends, other: Item | undefined): readonly Ends[] | null {
  // Not with each other.
  if (!other) return []
  const isOther = ({ start }: Argument) => start === other?.start
  const [parties, others] = [(ends.parties ?? []).filter((party) => !isOther(party)), (ends.parties ?? []).filter(isOther)]
  return parties.length > 1 && others.length === 1 ? parties.map((party) => ({ ...ends, parties: [party, ...others] })) : null
}

/** "A and B signed contracts with C and D, respectively": two deals. */
function dealsApart(ends: Ends, others: Item | undefined, isRespective: boolean): readonly Ends[] | null {
  const places = (others?.members ?? []).map(({ start }) => start)
  const parties = ends.parties ?? []
  const [withEach, rest] = [parties.filter(({ start }) => places.includes(start)), parties.filter(({ start }) => !places.includes(start))]
  if (isRespective && withEach.length > 1 && rest.length === withEach.length)
    return withEach.map((party, at) => ({ ...ends, parties: [rest[at] as Argument, party] }))
  return withEach.length > 1 && rest.length > 0 ? withEach.map((party) => ({ ...ends, parties: [...rest, party] })) : null
}

/** One fact for each combination at ends that take one entity. */
function spread(kind: FactKind, ends: Ends): readonly Ends[] {
  const takesOne = (end: string) => FACT_SPECS[kind].ends.some(({ key, takes }) => key === end && (takes === 'one' || takes === 'at most one'))
  return Object.entries(ends).reduce<readonly Ends[]>(
    (all, [key, list]) => {
      if (list.length === 0) return all
      return takesOne(key) ? list.flatMap((one) => all.map((each) => ({ ...each, [key]: [one] }))) : all.map((each) => ({ ...each, [key]: list }))
    },
    [{}],
  )
}

/** Whether two ends are the same entity: nobody deals with itself. */
export function isSelf(ends: Ends): boolean {
  const all = Object.entries(ends).flatMap(([key, list]) => (key === 'parties' || key === 'concerns' ? [] : list.map(({ referent }) => referent)))
  const parties = new Set((ends.parties ?? []).map(({ referent }) => referent))
  return new Set(all).size < all.length || (ends.concerns ?? []).some(({ referent }) => parties.has(referent))
}
