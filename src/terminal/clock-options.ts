import { type Command, Option } from 'commander'
import type { Clock } from '../model/clock.ts'
import { InvalidInput } from '../model/errors.ts'
import { type Day, isDay, spanOf } from '../model/partial-date.ts'

/** The options of every command that asks a question. */
export type AnswerOptions = { readonly json: boolean; readonly asOf?: string; readonly knownAt?: string }

export function withAnswerOptions(command: Command): Command {
  return command
    .option('--json', 'print JSON', false)
    .addOption(new Option('--as-of <date>', 'what was true then: 2018, 2018-09, 2018-09-11, 2017/2020'))
    .addOption(new Option('--known-at <day>', 'what was known then: 2018-09-11'))
}

export function clockOf({ asOf, knownAt }: AnswerOptions): Clock {
  if (asOf !== undefined && spanOf(asOf) === null)
    throw new InvalidInput(`--as-of: found ${asOf}; expected a date such as 2018, 2018-09 or 2018-09-11`)
  return { asOf: asOf ?? null, knownAt: knownDay(knownAt) }
}

/** The day of --known-at; null where it is left out. */
export function knownDay(day: string | undefined): Day | null {
  if (day !== undefined && !isDay(day)) throw new InvalidInput(`--known-at: found ${day}; expected a day such as 2018-09-11`)
  return day ?? null
}
