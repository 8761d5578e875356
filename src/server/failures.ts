import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Logger } from 'pino'
import { DealgraphError, Unavailable } from '../model/errors.ts'

/** The codes a client can see; docs and tests list them by this. */
export const CODES = ['BAD_USER_INPUT', 'QUERY_TOO_COSTLY', 'TIMEOUT', 'UNAVAILABLE', 'OVERLOADED', 'INTERNAL'] as const

/**
 * What a client sees of an error: ours with their code; what graphql-js raises for a wrong query or variable as
 * BAD_USER_INPUT; everything else masked, with an id under which the log has it.
 */
export function shownError(error: unknown, log: Logger): GraphQLError {
  const { original, graphql } = unwrapped(error)
  const at = placeOf(graphql)
  if (original instanceof Unavailable) {
    log.warn({ err: original }, 'database out of reach')
    return new GraphQLError('the database does not answer; ask again later', { ...at, extensions: { code: original.code } })
  }
  if (original instanceof DealgraphError && original.code !== 'INTERNAL')
    return new GraphQLError(prefixed(graphql?.message, original.message), { ...at, extensions: { code: original.code } })
  if (original instanceof RangeError && /call stack/.test(original.message))
    return new GraphQLError('this operation is nested too deeply; ask for fewer levels', { ...at, extensions: { code: 'QUERY_TOO_COSTLY' } })
  if (isTimeout(original)) return new GraphQLError('the answer took too long; ask for less at once', { ...at, extensions: { code: 'TIMEOUT' } })
  if (graphql && !original) {
    const http = graphql.extensions.http
    return new GraphQLError(unsuggesting(graphql.message), { ...at, extensions: { ...(http ? { http } : {}), code: codeOf(graphql) } })
  }
  const id = randomUUID()
  log.error({ err: original ?? error, requestId: id }, 'request failed')
  return new GraphQLError(`something went wrong here, not with the question; the log has it under ${id}`, {
    ...at,
    extensions: { code: 'INTERNAL', requestId: id },
  })
}

/** Where in the operation and the answer it is. */
function placeOf(error: GraphQLError | null): GraphQLErrorOptions {
  return error ? { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, path: error.path ?? null } : {}
}

/** A bad variable wraps the scalar's error: its message says which variable. */
function prefixed(wrapping: string | undefined, message: string): string {
  return wrapping?.includes(message) ? wrapping : message
}

function unwrapped(error: unknown): { readonly original: unknown; readonly graphql: GraphQLError | null } {
  if (!(error instanceof GraphQLError)) return { original: error, graphql: null }
  let original: unknown = error.originalError
  while (original instanceof GraphQLError) original = original.originalError
  return { original: original ?? null, graphql: error }
}

/** Whether the error has one of our codes already. */
export function isCoded({ extensions }: GraphQLError): boolean {
  return CODES.some((code) => code === extensions.code)
}

/** Suggestions would tell names of the schema to whoever guesses. */
function unsuggesting(message: string): string {
  return message === 'Validation aborted.'
    ? 'this operation has too many mistakes to list; ask for less at once'
    : message.replace(/ Did you mean .*\?$/, '')
}

const TOO_COSTLY = /^Syntax Error: (Document contains more than|Token limit)|(Aliases|Directives|Tokens) limit|^Validation aborted/i

function codeOf({ message }: GraphQLError): string {
  return TOO_COSTLY.test(message) ? 'QUERY_TOO_COSTLY' : 'BAD_USER_INPUT'
}

const isTimeout = (error: unknown) => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')
