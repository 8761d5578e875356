import { z } from 'zod'
import { AMOUNT_EXPECTED, type Amount, amountKeys, numberWords, readAmount } from './amount.ts'
import { lineSchema } from './plain.ts'
import { QUALIFIERS, type Qualifier, qualifierWords } from './qualifier.ts'
import type { Columns, ValueType } from './value-type.ts'

/** A number of something. `outOf` is the whole it is taken from: 25 of 30. */
export type Quantity = Amount & { readonly unit: string; readonly outOf: number | null }

const yaml = z
  .strictObject({ ...amountKeys, unit: lineSchema, outOf: z.number().positive('expected a positive number').optional() })
  .transform((said, context): Quantity => {
    const amount = readAmount(said)
    if (amount) return { ...amount, unit: said.unit, outOf: said.outOf ?? null }
    context.addIssue({ code: 'custom', message: AMOUNT_EXPECTED })
    return z.NEVER
  })

const CURRENCY = /^[A-Z]{3}$/

/** "10 Mt/year", "up to 5 Mt/year", "nearly 40 of 90 projects", "USD 6 billion". */
export function quantityLabel({ value, maximum, unit, qualifier, outOf }: Quantity): string {
  const number = `${numberWords(value)}${maximum === null ? '' : `-${numberWords(maximum)}`}${outOf === null ? '' : ` of ${numberWords(outOf)}`}`
  const measured = unit === '%' ? `${number}%` : CURRENCY.test(unit) ? `${unit} ${number}` : `${number} ${unit}`
  return qualifierWords(qualifier) + measured
}

export const quantity: ValueType<Quantity> = {
  yaml,
  write: (name, { value, maximum, unit, qualifier, outOf }) => ({
    [`${name}Value`]: value,
    [`${name}Maximum`]: maximum,
    [`${name}Unit`]: unit,
    [`${name}Qualifier`]: qualifier,
    [`${name}OutOf`]: outOf,
  }),
  read: (name, columns) => {
    const [value, unit] = [columns[`${name}Value`], columns[`${name}Unit`]]
    if (typeof value !== 'number' || typeof unit !== 'string') return null
    return {
      value,
      unit,
      maximum: numberAt(columns, `${name}Maximum`),
      qualifier: qualifierAt(columns, `${name}Qualifier`),
      outOf: numberAt(columns, `${name}OutOf`),
    }
  },
  meet: (one, other) => (quantityLabel(one) === quantityLabel(other) ? one : null),
}

export function numberAt(columns: Columns, name: string): number | null {
  const value = columns[name]
  return typeof value === 'number' ? value : null
}

export function qualifierAt(columns: Columns, name: string): Qualifier {
  const value = columns[name]
  return typeof value === 'string' && Object.hasOwn(QUALIFIERS, value) ? (value as Qualifier) : 'EXACT'
}
