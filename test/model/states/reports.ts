import fc from 'fast-check'
import { COMMON_VALUES } from '../../../src/model/facts/fact-kind.ts'
import { stake } from '../../../src/model/facts/stake.ts'
import type { Report } from '../../../src/model/states/report.ts'
import { FACT_STATUSES, isExpected } from '../../../src/model/status.ts'
import { share } from '../../../src/model/values/share.ts'

export const TYPES = { ...stake.values, ...COMMON_VALUES }

const NO_DATES = { since: null, until: null, on: null, period: null }

type Said = Partial<Omit<Report, 'dates'>> & { readonly dates?: Partial<Report['dates']>; readonly share?: number }

/** One document's claim of a stake, for a story; documents are named by when they were published. */
export function report(published: string, status: Report['status'], { share: percent, dates, ...rest }: Said = {}): Report {
  return {
    claim: `doc-${published}/stake/1`,
    document: `doc-${published}`,
    published,
    place: [0, 1],
    stance: false,
    speaker: null,
    status,
    values: percent === undefined ? {} : share.write('share', share.yaml.parse(percent)),
    ...rest,
    dates: { ...NO_DATES, ...dates },
  }
}

const year = fc.integer({ min: 2010, max: 2016 })
const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, '0'))
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month).map((parts) => `${parts.join('-')}-15`),
)

/** Documents of any kind of claim, dated inconsistently too: whatever people publish. */
export const reports: fc.Arbitrary<readonly Report[]> = fc
  .array(
    fc.record({
      published: date,
      status: fc.constantFrom(...FACT_STATUSES),
      share: fc.option(fc.constantFrom(10, 20, 30), { nil: undefined }),
      since: fc.option(date, { nil: null }),
      until: fc.option(date, { nil: null }),
      on: fc.option(date, { nil: null }),
      stance: fc.boolean(),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ published, status, share: percent, since, until, on, stance }, index): Report => {
      const plausible = (day: string | null) => (day !== null && (isExpected(status) || day.slice(0, 4) < published.slice(0, 4)) ? day : null)
      const [begin, end] = [plausible(since), plausible(until)]
      const ordered = begin === null || end === null || begin.slice(0, 4) < end.slice(0, 4)
      return report(published, status, {
        ...(percent === undefined ? {} : { share: percent }),
        dates: { since: begin, until: ordered ? end : null, on: plausible(on) },
        document: `doc-${index}`,
        claim: `doc-${index}/stake/1`,
        stance,
      })
    }),
  )
