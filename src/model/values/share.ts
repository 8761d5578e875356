import { z } from 'zod'
import { QUALIFIERS, type Qualifier } from './qualifier.ts'
import type { Columns, ValueType } from './value-type.ts'

/** A share in percent, as an interval: exact where both ends are equal; an end may be open ("over 50"). */
export type Share = {
  readonly min: number
  readonly max: number
  readonly openMin: boolean
  readonly openMax: boolean
  readonly qualifier: Qualifier
}

/** What is known of a share nobody reported. */
export const UNREPORTED: Share = { min: 0, max: 100, openMin: false, openMax: false, qualifier: 'EXACT' }

export function isUnreported({ min, max, openMin, openMax }: Share): boolean {
  return min === 0 && max === 100 && !openMin && !openMax
}

const interval = (min: number, max: number, qualifier: Qualifier = 'EXACT', openMin = false, openMax = false): Share => ({
  min,
  max,
  openMin,
  openMax,
  qualifier,
})

const percent = z
  .number({ error: 'expected a percentage from 0 to 100' })
  .min(0, 'expected a share of at least 0')
  .max(100, 'expected a share of at most 100')

const bounds = z
  .strictObject({ min: percent.optional(), max: percent.optional(), over: percent.optional(), under: percent.optional() })
  .refine((said) => Object.keys(said).length > 0, 'expected min, max, over, under or about')
  .refine((said) => said.min === undefined || said.over === undefined, 'expected either min or over')
  .refine((said) => said.max === undefined || said.under === undefined, 'expected either max or under')
  .refine(({ min, max, over, under }) => {
    const [low, high] = [min ?? over ?? 0, max ?? under ?? 100]
    return low < high || (low === high && over === undefined && under === undefined)
  }, 'expected the minimum not to exceed the maximum')
  .transform(({ min, max, over, under }) => {
    const qualifier =
      max === undefined && under === undefined
        ? over === undefined
          ? 'AT_LEAST'
          : 'OVER'
        : min === undefined && over === undefined
          ? under === undefined
            ? 'UP_TO'
            : 'UNDER'
          : 'EXACT'
    return interval(min ?? over ?? 0, max ?? under ?? 100, qualifier, over !== undefined, under !== undefined)
  })

const yaml = z.union(
  [
    percent.transform((share) => interval(share, share)),
    z.strictObject({ about: percent }).transform(({ about }) => interval(about, about, 'ABOUT')),
    bounds,
  ],
  { error: 'expected a percentage from 0 to 100, or { min, max }, { over }, { under }, { about } with a minimum not above the maximum' },
)

/** Stakes keep their share as minShare, maxShare, …; further shares under their own names. */
function columnNames(name: string) {
  return name === 'share'
    ? { min: 'minShare', max: 'maxShare', openMin: 'openMin', openMax: 'openMax', qualifier: 'shareQualifier' }
    : { min: `${name}Min`, max: `${name}Max`, openMin: `${name}OpenMin`, openMax: `${name}OpenMax`, qualifier: `${name}Qualifier` }
}

function write(name: string, share: Share): Columns {
  const at = columnNames(name)
  return { [at.min]: share.min, [at.max]: share.max, [at.openMin]: share.openMin, [at.openMax]: share.openMax, [at.qualifier]: share.qualifier }
}

function read(name: string, columns: Columns): Share | null {
  const at = columnNames(name)
  const [min, max, qualifier] = [columns[at.min], columns[at.max], columns[at.qualifier]]
  if (typeof min !== 'number' || typeof max !== 'number') return null
  const known = typeof qualifier === 'string' && Object.hasOwn(QUALIFIERS, qualifier) ? (qualifier as Qualifier) : 'EXACT'
  return interval(min, max, known, columns[at.openMin] === true, columns[at.openMax] === true)
}

/** The shares that both intervals allow; null where there are none. */
export function meetShares(one: Share, other: Share): Share | null {
  const min = Math.max(one.min, other.min)
  const max = Math.min(one.max, other.max)
  const openMin = (one.min === min && one.openMin) || (other.min === min && other.openMin)
  const openMax = (one.max === max && one.openMax) || (other.max === max && other.openMax)
  if (min > max || (min === max && (openMin || openMax))) return null
  const source = [one, other].find((share) => share.min === min && share.max === max && share.openMin === openMin && share.openMax === openMax)
  return source ?? interval(min, max, 'EXACT', openMin, openMax)
}

/** At most two decimals. */
const shown = (number: number) => String(Math.round(number * 100) / 100)

/** "30%", "over 50%", "10-25%", "about 36%", "unreported". */
export function shareLabel(share: Share): string {
  const { min, max, openMin, openMax, qualifier } = share
  if (isUnreported(share)) return 'unreported'
  if (min === max) return `${qualifier === 'ABOUT' ? 'about ' : ''}${shown(min)}%`
  if (max === 100 && !openMax) return `${openMin ? 'over' : 'at least'} ${shown(min)}%`
  if (min === 0 && !openMin) return `${openMax ? 'under' : 'up to'} ${shown(max)}%`
  return openMin || openMax
    ? `${openMin ? 'over' : 'at least'} ${shown(min)}% and ${openMax ? 'under' : 'at most'} ${shown(max)}%`
    : `${shown(min)}-${shown(max)}%`
}

export const share: ValueType<Share> = { yaml, write, read, meet: meetShares }
