import { moneyLabel } from '../../model/values/money.ts'
import { quantityLabel } from '../../model/values/quantity.ts'
import { shareLabel } from '../../model/values/share.ts'
import { QualifierEnum } from '../enums.ts'
import { IdentifierRef, MoneyRef, QuantityRef, ShareRef } from '../refs.ts'

const qualified = 'How the number was said.'

IdentifierRef.implement({
  description: "A name of an entity in somebody's scheme.",
  fields: (t) => ({
    scheme: t.exposeString('scheme', { description: 'The scheme, such as ticker.' }),
    value: t.exposeString('value', { description: 'The identifier in it, such as GAZP.RS.' }),
  }),
})

ShareRef.implement({
  description: 'A share in percent, as an interval. An unreported share is [0, 100].',
  fields: (t) => ({
    exact: t.float({
      nullable: true,
      description: 'The share in percent, where both ends are equal.',
      resolve: ({ min, max }) => (min === max ? min : null),
    }),
    minimum: t.exposeFloat('min', { description: 'The least it can be, in percent.' }),
    maximum: t.exposeFloat('max', { description: 'The most it can be, in percent.' }),
    openMinimum: t.exposeBoolean('openMin', { description: 'Whether it is more than the minimum, as in "over 50%".' }),
    openMaximum: t.exposeBoolean('openMax', { description: 'Whether it is less than the maximum, as in "under 25%".' }),
    qualifier: t.field({ type: QualifierEnum, description: qualified, resolve: ({ qualifier }) => qualifier }),
    label: t.string({ description: '30%, over 50%, 10-25%, about 36%, unreported.', resolve: shareLabel }),
  }),
})

QuantityRef.implement({
  description: 'A number of something.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The number; the lower end of a range.' }),
    maximum: t.exposeFloat('maximum', { nullable: true, description: 'The upper end of a range.' }),
    unit: t.exposeString('unit', { description: 'The unit, such as Mt/year, %, or a currency code.' }),
    qualifier: t.field({ type: QualifierEnum, description: qualified, resolve: ({ qualifier }) => qualifier }),
    outOf: t.exposeFloat('outOf', { nullable: true, description: 'The whole it is taken from: 40 of 90.' }),
    label: t.string({ description: '10 Mt/year; up to 5 Mt/year; nearly 40 of 90 projects.', resolve: quantityLabel }),
  }),
})

MoneyRef.implement({
  description: 'An amount of money, in the currency of the document.',
  fields: (t) => ({
    amount: t.exposeFloat('value', { description: 'The amount, in whole units of the currency; the lower end of a range.' }),
    maximum: t.exposeFloat('maximum', { nullable: true, description: 'The upper end of a range.' }),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
    qualifier: t.field({ type: QualifierEnum, description: qualified, resolve: ({ qualifier }) => qualifier }),
    convertedAmount: t.float({
      nullable: true,
      description: 'The amount as the document converts it.',
      resolve: ({ converted }) => converted?.amount ?? null,
    }),
    convertedCurrency: t.string({
      nullable: true,
      description: 'The currency it converts to.',
      resolve: ({ converted }) => converted?.currency ?? null,
    }),
    label: t.string({ description: 'JPY 542.6 billion (USD 3.8 billion).', resolve: moneyLabel }),
  }),
})
