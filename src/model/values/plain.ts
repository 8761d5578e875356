import { z } from 'zod'
import { meetDates, spanOf } from '../partial-date.ts'
import type { ValueType } from './value-type.ts'

/** Controls, lone surrogates, line ends, and what turns the direction of the text around it. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/** A line of text without control characters, spaces around it trimmed. */
export const lineSchema = z
  .string()
  .trim()
  .min(1, 'expected some text')
  .max(5000, 'expected at most 5000 characters')
  .refine((line) => !CONTROL.test(line), 'expected no control characters or line breaks')
  .refine((line) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(line), 'expected some visible text')

/** A partial date; YAML reads a bare year as a number. */
export const dateSchema = z
  .union([z.int().min(1).max(9999), z.string()], { error: 'expected a date such as 2018, 2018-09, 2018-09-11, 2017/2020, /2018 or 2018/' })
  .transform((date) => (typeof date === 'number' ? String(date).padStart(4, '0') : date.trim()))
  .refine((date) => spanOf(date) !== null, 'expected an existing date such as 2018, 2018-09, 2018-09-11, 2017/2020, /2018 or 2018/')

const same = <T>(one: T, other: T) => (one === other ? one : null)

/** Words, compared as written. */
export const text: ValueType<string> = {
  yaml: lineSchema,
  write: (name, value) => ({ [name]: value }),
  read: (name, columns) => (typeof columns[name] === 'string' ? columns[name] : null),
  meet: same,
}

/** A statement that is either made or left out. */
export const flag: ValueType<boolean> = {
  yaml: z.boolean({ error: 'expected true or false' }),
  write: (name, value) => ({ [name]: value }),
  read: (name, columns) => (typeof columns[name] === 'boolean' ? columns[name] : null),
  meet: same,
}

export const date: ValueType<string> = { ...text, yaml: dateSchema, meet: meetDates }

/** Words that add up: what each claim lists is kept, in alphabetical order. */
export const list: ValueType<readonly string[]> = {
  yaml: z.array(lineSchema).min(1, 'expected at least one entry'),
  write: (name, value) => ({ [name]: value }),
  read: (name, columns) => {
    const value = columns[name]
    return Array.isArray(value) ? value.map(String) : null
  },
  meet: (one, other) => [...new Set([...one, ...other])].sort(),
}

/** One of a closed list, written in lower case in a dossier. */
export function choice<Choice extends string>(choices: Readonly<Record<Choice, string>>): ValueType<Choice> {
  const isChoice = (value: unknown): value is Choice => typeof value === 'string' && Object.hasOwn(choices, value)
  return {
    yaml: choiceSchema(choices),
    write: (name, value) => ({ [name]: value }),
    read: (name, columns) => (isChoice(columns[name]) ? columns[name] : null),
    meet: same,
  }
}

export function choiceSchema<Choice extends string>(choices: Readonly<Record<Choice, unknown>>): z.ZodType<Choice> {
  const keys = Object.keys(choices) as Choice[]
  const words = keys.map((key) => key.toLowerCase())
  return z.enum(words, { error: `expected one of ${words.join(', ')}` }).transform((word) => keys[words.indexOf(word)] as Choice)
}
