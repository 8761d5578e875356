import { Kind, type ValueNode } from 'graphql'
import { InvalidInput } from '../model/errors.ts'
import { isDay, spanOf } from '../model/partial-date.ts'
import { builder } from './builder.ts'

function scalar(name: 'PartialDate' | 'Date', description: string, isValid: (text: string) => boolean, expected: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new InvalidInput(`found ${JSON.stringify(value)}; expected ${expected}`)
  }
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : null),
  })
}

scalar(
  'PartialDate',
  'A date as a document gives it: 2018, 2018-09, 2018-09-11, 2017/2020 (between), /2018 (by), 2018/ (from); ~ behind it means about. As the argument asOf: at some time in it.',
  (text) => spanOf(text) !== null,
  'an existing date such as "2018", "2018-09", "2018-09-11", "2017/2020", "/2018" or "2018/"',
)
scalar('Date', 'A day: 2018-09-11.', isDay, 'an existing day such as "2018-09-11"')
