import { readFileSync } from 'node:fs'
import type { z } from 'zod'

const CYPHER = new URL('../../cypher/', import.meta.url)

/** One file of cypher/, and the rows it gives. `_params` only carries the type of its parameters. */
export type Statement<Params extends object, Row> = {
  readonly name: string
  readonly text: string
  readonly row: z.ZodType<Row>
  readonly _params?: (params: Params) => void
}

/** Reads the statement `name`, a path below cypher/ without its ending. */
export function statement<Params extends object>() {
  return <Row>(name: string, row: z.ZodType<Row>): Statement<Params, Row> => ({ name, text: readStatement(name), row })
}

export function readStatement(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, CYPHER), 'utf8')
}
