import { deal } from '../facts/deal.ts'
import { type FactKind, readValues } from '../facts/fact-kind.ts'
import { position } from '../facts/position.ts'
import { sanction } from '../facts/sanction.ts'
import { stake } from '../facts/stake.ts'
import type { Between } from '../network/edges.ts'
import type { Standing } from '../states/choose.ts'
import { eventDate } from '../states/event-date.ts'
import type { State } from '../states/state.ts'
import { shareLabel, UNREPORTED } from '../values/share.ts'
import type { Columns } from '../values/value-type.ts'

type Labelled = {
  readonly kind: FactKind
  readonly identity: Columns
  readonly state: Pick<State, 'status' | 'values' | 'dates'>
  readonly standing: Standing | null
}

const PLURALS: Readonly<Record<FactKind, string>> = {
  STAKE: 'stakes',
  DEAL: 'deals',
  SANCTION: 'sanctions',
  TALKS: 'talks',
  POSITION: 'positions',
  SUPPLY: 'supplies',
  RELATION: 'relations',
  FIGURE: 'figures',
}

const LABELS: Readonly<Record<FactKind, (fact: Labelled) => string>> = {
  STAKE: ({ state }) => shareLabel(readValues(stake.values, state.values).share ?? UNREPORTED),
  DEAL: (fact) => `${dealWord(readValues(deal.values, fact.state.values).dealType ?? 'OTHER')}${dated(fact)}`,
  SANCTION: ({ state }) => readValues(sanction.values, state.values).measure ?? 'sanctions',
  TALKS: (fact) => `talks${dated(fact)}`,
  POSITION: ({ state }) => lower(readValues(position.values, state.values).title ?? 'officer'),
  SUPPLY: (fact) => `${word(fact.identity.commodity, 'supply')}${dated(fact)}`,
  RELATION: ({ identity }) => (identity.relationType === 'OTHER' ? 'related' : word(identity.relationType, 'related')),
  FIGURE: (fact) => `${word(fact.identity.metric, 'figure')}${dated(fact)}`,
}

/** A fact in a few words, for a line between its entities: "30%", "MOU 2018-09", "talks 2013", "energy minister". */
export function labelOf(fact: Labelled): string {
  return LABELS[fact.kind](fact)
}

/** Several facts of one kind as one: "3 deals". One is labelled by itself. What may not hold at the time asked for has a question mark. */
export function labelOfAll(facts: readonly Labelled[]): string {
  const [first] = facts
  if (!first) return ''
  const unclear = facts.every(({ standing }) => standing === 'UNCLEAR') ? '?' : ''
  return `${facts.length === 1 ? labelOf(first) : `${facts.length} ${PLURALS[first.kind]}`}${unclear}`
}

/** The same between two entities: "talks 2018-09 about" leads to what the talks only concern. */
export function labelBetween(facts: readonly Labelled[], between: Between): string {
  return `${labelOfAll(facts)}${between === 'ABOUT' ? ' about' : ''}`
}

/** A label has room for a year and a month. */
function dated({ state: { status, dates } }: Labelled): string {
  const date = eventDate(status, dates)
  return date === null ? '' : ` ${date.includes('/') ? date.replace('/', '–') : date.replace('~', '').slice(0, 7)}`
}

const word = (value: unknown, otherwise: string) => (typeof value === 'string' ? spaced(value) : otherwise)
/** Names of enums as words; words of documents as they are. */
const spaced = (value: string) => (/^[A-Z_]+_[A-Z_]+$|^[A-Z]{4,}$/.test(value) ? value.toLowerCase().replaceAll('_', ' ') : value)
const dealWord = (type: string) => (type === 'MOU' ? type : type === 'OTHER' ? 'deal' : type.toLowerCase().replaceAll('_', ' '))
/** A general office in the middle of a line is no name: "energy minister", but "CEO" and "Minister of Economy, Trade and Industry". */
const GENERAL = /^([A-Z][a-z]+ ){0,2}(Minister|President|Chairman|Chairwoman|Director|Secretary|Head|Governor)$/
const lower = (title: string) => (GENERAL.test(title) ? title.toLowerCase() : title)
