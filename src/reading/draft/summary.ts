import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { FactStatus } from '../../model/status.ts'

/** What a summary is made of: names by end, values and status. */
export type Told = {
  readonly kind: FactKind
  readonly status: FactStatus
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, unknown>>
}

/** The fact in words of our own, by kind: never the text's. */
export function summaryOf({ kind, status, names, values }: Told): string {
  const all = (key: string) => listed(names[key] ?? [])
  const about = (names.concerns ?? []).length > 0 ? ` about ${all('concerns')}` : ''
  const bodies: Readonly<Record<FactKind, () => string>> = {
    STAKE: () => `${all('holder')}: ${values.share === undefined ? 'a stake' : shareWords(values.share)} in ${all('in')}`,
    DEAL: () => `${values.dealType === 'mou' ? 'MOU' : String(values.dealType ?? 'deal').replaceAll('_', ' ')} of ${all('parties')}${about}`,
    SANCTION: () => `Sanction by ${all('imposers')} on ${all('targets')}`,
    TALKS: () => `Talks of ${all('parties')}${about}`,
    POSITION: () => `${all('person')}: ${String(values.title ?? 'office')} at ${all('office')}`,
    SUPPLY: () => `${String(values.commodity ?? 'supplies')} from ${all('supplier')} to ${all('buyer')}`,
    RELATION: () => `${all('from')} ${String(values.relationType ?? 'is related to').replaceAll('_', ' ')} ${all('to')}`,
    FIGURE: () => `${all('of')}: ${String(values.metric ?? 'figure').replaceAll('_', ' ')}${quantityWords(values)}`,
  }
  const text = bodies[kind]()
  return `${text[0]?.toUpperCase()}${text.slice(1)}; ${status.toLowerCase().replaceAll('_', ' ')}.`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

const BOUNDS: Readonly<Record<string, string>> = { min: 'at least ', max: 'at most ', over: 'over ', under: 'under ', about: 'about ' }

function shareWords(share: unknown): string {
  if (typeof share !== 'object' || share === null) return `${String(share)}%`
  return Object.entries(share)
    .map(([bound, value]) => `${BOUNDS[bound] ?? ''}${String(value)}%`)
    .join(', ')
}

function quantityWords({ quantity, topics }: Readonly<Record<string, unknown>>): string {
  if (Array.isArray(topics)) return ` (${topics.join(', ')})`
  if (typeof quantity !== 'object' || quantity === null) return ''
  const { unit, ...amount } = quantity as { unit?: string }
  return ` ${Object.values(amount).map(String).join('-')} ${unit ?? ''}`.trimEnd()
}
