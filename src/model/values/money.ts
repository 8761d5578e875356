import { z } from 'zod'
import { AMOUNT_EXPECTED, type Amount, amountKeys, numberWords, readAmount } from './amount.ts'
import { qualifierWords } from './qualifier.ts'
import { numberAt, qualifierAt } from './quantity.ts'
import type { ValueType } from './value-type.ts'

/** An amount of money; the conversion is the document's own. Currencies are ISO 4217. */
export type Money = Amount & { readonly currency: string; readonly converted: { readonly amount: number; readonly currency: string } | null }

const currency = z.string().regex(/^[A-Z]{3}$/, 'expected a currency code such as USD')

const { value: _, ...qualified } = amountKeys

const yaml = z
  .strictObject({ ...qualified, amount: amountKeys.value, currency, converted: z.strictObject({ amount: z.number(), currency }).optional() })
  .transform((said, context): Money => {
    const amount = readAmount(said)
    if (amount) return { ...amount, currency: said.currency, converted: said.converted ?? null }
    context.addIssue({ code: 'custom', message: AMOUNT_EXPECTED.replace('value', 'amount') })
    return z.NEVER
  })

/** "JPY 542.6 billion (USD 3.8 billion)". */
export function moneyLabel({ value, maximum, currency, qualifier, converted }: Money): string {
  const number = `${numberWords(value)}${maximum === null ? '' : `-${numberWords(maximum)}`}`
  const inOther = converted ? ` (${converted.currency} ${numberWords(converted.amount)})` : ''
  return `${qualifierWords(qualifier)}${currency} ${number}${inOther}`
}

export const money: ValueType<Money> = {
  yaml,
  write: (name, { value, maximum, currency, qualifier, converted }) => ({
    [`${name}Amount`]: value,
    [`${name}Maximum`]: maximum,
    [`${name}Currency`]: currency,
    [`${name}Qualifier`]: qualifier,
    [`${name}ConvertedAmount`]: converted?.amount ?? null,
    [`${name}ConvertedCurrency`]: converted?.currency ?? null,
  }),
  read: (name, columns) => {
    const [value, currency] = [columns[`${name}Amount`], columns[`${name}Currency`]]
    if (typeof value !== 'number' || typeof currency !== 'string') return null
    const [amount, other] = [columns[`${name}ConvertedAmount`], columns[`${name}ConvertedCurrency`]]
    const converted = typeof amount === 'number' && typeof other === 'string' ? { amount, currency: other } : null
    return { value, currency, converted, maximum: numberAt(columns, `${name}Maximum`), qualifier: qualifierAt(columns, `${name}Qualifier`) }
  },
  meet: (one, other) => (moneyLabel(one) === moneyLabel(other) ? one : null),
}
