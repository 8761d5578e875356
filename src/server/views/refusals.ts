import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { DealgraphError, InvalidInput, TimedOut, TooCostly, Unavailable } from '../../model/errors.ts'
import { UnknownEntity } from '../../views/chart/network-chart.ts'

/** What a page, picture or file says where it cannot be made. */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string }

/** Ours with their message; everything else masked, with an id under which the log has it. */
export function refusalOf(error: unknown, log: Logger): Refusal {
  if (error instanceof UnknownEntity) return { status: 404, code: error.code, message: error.message }
  if (error instanceof InvalidInput) return { status: 400, code: error.code, message: error.message }
  if (error instanceof TooCostly) return { status: 422, code: error.code, message: error.message }
  if (error instanceof TimedOut) return { status: 504, code: error.code, message: error.message }
  if (error instanceof Unavailable) {
    log.warn({ err: error }, 'database out of reach')
    return { status: 503, code: error.code, message: 'the database does not answer; ask again later' }
  }
  const id = randomUUID()
  log.error({ err: error, requestId: id }, 'request failed')
  const code = error instanceof DealgraphError ? error.code : 'INTERNAL'
  return { status: 500, code, message: `something went wrong here, not with the question; the log has it under ${id}` }
}
