import { type Day, daysOf, FOREVER, type PartialDate, type Span } from './partial-date.ts'

/** The two clocks of a question: what was true then, and what was known then; null: the latest. */
export type Clock = { readonly asOf: PartialDate | null; readonly knownAt: Day | null }

export const NOW: Clock = { asOf: null, knownAt: null }

/** The days a clock asks about; null where it asks for the latest state. */
export function askedDays({ asOf }: Clock): Span | null {
  return asOf === null ? null : daysOf(asOf)
}

/** The day whose knowledge counts; past every real day where all documents count. */
export function knowledgeDay({ knownAt }: Clock): Day {
  return knownAt === null || knownAt > DAY_OF_ALL_KNOWLEDGE ? DAY_OF_ALL_KNOWLEDGE : knownAt
}

/** States known until further notice end on FOREVER, exclusive: the day before it sees them all. */
const DAY_OF_ALL_KNOWLEDGE: Day = '9999-12-30'
export const KNOWN_UNTIL_FURTHER_NOTICE: Day = FOREVER
