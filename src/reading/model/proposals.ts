import type { EntityKind } from '../../model/entity.ts'
import { endsOf } from '../../model/facts/all.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'
import { statusOf } from '../clauses/status.ts'
import type { Argument, Place, Proposal } from '../facts/proposal.ts'
import { ofKind } from '../facts/status-of-fact.ts'
import type { Referent } from '../mentions/mention.ts'
import { bareName } from '../resolution/names.ts'
import type { AnsweredFact } from './answer.ts'

/** A fact as a model gives it is used as far as the text itself bears it out; `refused` says why not. */
export type Checked = { readonly proposal: Proposal } | { readonly refused: string; readonly place: Place }

/** Below everything that rules are sure of: nobody measured this model. */
const CONFIDENCE = 0.5
/** The weaker first. */
const STRENGTH: readonly FactStatus[] = ['REJECTED', 'STALLED', 'ENDED', 'POSSIBLE', 'PLANNED', 'UNDER_WAY', 'AGREED', 'DONE', 'IN_EFFECT']
const BASE: Readonly<Record<FactKind, FactStatus>> = {
  STAKE: 'IN_EFFECT',
  DEAL: 'AGREED',
  SANCTION: 'IN_EFFECT',
  TALKS: 'DONE',
  POSITION: 'IN_EFFECT',
  SUPPLY: 'IN_EFFECT',
  RELATION: 'IN_EFFECT',
  FIGURE: 'IN_EFFECT',
}
/** Words of a text that speak to whoever reads it by machine. */
const TO_THE_READER =
  /ignore (?:all |any |the )?(?:previous|above|prior|other)|disregard (?:all|any|the|previous)|(?:system|your) (?:prompt|instructions)|you (?:are|must|should) (?:an? )?(?:ai|assistant|model|output|answer|respond|report|list|add)|language model|(?:output|respond|answer) (?:only|with|that)/i
/** The ends between which a fact has a direction: who does it, and to whom. */
const DIRECTION: Readonly<Partial<Record<FactKind, readonly [string, string]>>> = {
  STAKE: ['holder', 'in'],
  SANCTION: ['imposers', 'targets'],
  SUPPLY: ['supplier', 'buyer'],
  RELATION: ['from', 'to'],
}

/** Holds a fact of a model against the folded text of its paragraph: quote, names, numbers, direction, status. */
export function checked(
  fact: AnsweredFact,
  folded: string,
  paragraph: Place,
  referents: readonly Referent[],
  foldQuote: (text: string) => string,
): Checked {
  const at = folded.slice(paragraph.start, paragraph.end).indexOf(foldQuote(fact.quote))
  if (at < 0) return { refused: 'its quote is not in the paragraph', place: paragraph }
  const place = { start: paragraph.start + at, end: paragraph.start + at + fact.quote.length }
  const quote = folded.slice(place.start, place.end)
  const refuse = (refused: string): Checked => ({ refused, place })
  const around = sentenceAround(folded, paragraph, place)
  if (TO_THE_READER.test(around)) return refuse('its sentence speaks to who reads it by machine')
  const kind = fact.kind.toUpperCase() as FactKind
  const ends: Record<string, Argument[]> = {}
  for (const { key, name } of fact.ends) {
    const end = endsOf(kind).find((each) => each.key === key)
    if (!end) return refuse(`${key} is no end of a ${fact.kind}`)
    const inQuote = quote.indexOf(foldQuote(name))
    if (inQuote < 0) return refuse(`${name} does not stand in its quote`)
    const referent = referents.find((each) => fits(each, name, end.kinds))
    if (!referent)
      return refuse(`${name} is nobody that the article names as ${end.kinds.length === 1 ? end.kinds[0]?.toLowerCase() : 'an actor or project'}`)
    ends[key] = [...(ends[key] ?? []), { start: place.start + inQuote, end: place.start + inQuote + name.length, referent: referent.id }]
  }
  const missing = endsOf(kind).find(({ key, takes }) => (takes === 'one' || takes === 'at least one') && !ends[key])
  if (missing) return refuse(`it has no ${missing.key}`)
  if (fact.share !== null && fact.share !== undefined && !numberStands(quote, fact.share)) return refuse(`${fact.share} does not stand in its quote`)
  const [agent, patient] = DIRECTION[kind] ?? []
  if (agent && patient && !isDirected(folded, ends[agent]?.[0], ends[patient]?.[0])) return refuse('its words do not show who does it and to whom')
  const ours = statusOf(
    BASE[kind],
    quote.toLowerCase(),
    around.slice(0, around.indexOf(quote)).toLowerCase().trim(),
    kind === 'TALKS' ? 'talks' : kind === 'DEAL' ? 'event' : 'state',
  )
  const theirs = fact.status.toUpperCase() as FactStatus
  const status = ofKind(kind, STRENGTH.indexOf(ours) < STRENGTH.indexOf(theirs) ? ours : theirs)
  const values = valuesOf(kind, fact)
  return values === null
    ? refuse('it leaves out what such a fact has to say')
    : { proposal: { kind, pattern: 'model', confidence: CONFIDENCE, status, ends, values, dates: {}, place } }
}

function fits({ name, aliases, kind, isUnsure, place }: Referent, said: string, kinds: readonly EntityKind[]): boolean {
  return !place && (kinds.includes(kind) || isUnsure) && [name, ...aliases].some((each) => bareName(each) === bareName(said))
}

/** As a number of its own: 30 does not stand in 130 or 30.5. */
function numberStands(quote: string, number: number): boolean {
  return new RegExp(`(?<![\\d.,])${String(number).replace('.', '[.,]')}(?:[.,]0+)?(?![\\d]|[.,]\\d)`).test(quote)
}

/** Who does it stands first, unless "by" or "from" stands before it; and never so before the one it is done to. */
function isDirected(folded: string, agent: Argument | undefined, patient: Argument | undefined): boolean {
  if (!agent || !patient) return false
  const isNamedBy = ({ start }: Argument) => /\b(?:by|from)(?: the)? $/.test(folded.slice(Math.max(0, start - 10), start))
  return agent.start < patient.start ? !isNamedBy(patient) : isNamedBy(agent)
}

function sentenceAround(folded: string, paragraph: Place, { start, end }: Place): string {
  const before = folded.slice(paragraph.start, start)
  const behind = folded.slice(end, paragraph.end)
  return before.slice(Math.max(0, before.search(/[.!?]\s[^.!?]*$/) + 1)) + folded.slice(start, end) + (/^[^.!?]*[.!?]?/.exec(behind)?.[0] ?? '')
}

function valuesOf(kind: FactKind, { share, title, dealType, commodity, relationType }: AnsweredFact): Record<string, unknown> | null {
  if (kind === 'STAKE') return share === null || share === undefined ? {} : { share }
  if (kind === 'DEAL') return { dealType: dealType?.toLowerCase() ?? 'other' }
  if (kind === 'POSITION') return title ? { title } : null
  if (kind === 'SUPPLY') return commodity ? { commodity } : null
  if (kind === 'RELATION') return relationType ? { relationType: relationType.toLowerCase() } : null
  return kind === 'FIGURE' ? null : {}
}
