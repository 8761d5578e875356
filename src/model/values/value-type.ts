import type { z } from 'zod'

export type Scalar = string | number | boolean
export type Columns = Record<string, Scalar | readonly Scalar[] | null | undefined>

/** How one kind of value is written in a dossier, stored on claims and states, and compared. */
export type ValueType<T> = {
  /** The YAML form. */
  readonly yaml: z.ZodType<T>
  /** The node properties that keep the value of the field `name`. */
  write(name: string, value: T): Columns
  /** The value of the field `name` from node properties; null where they hold none. */
  read(name: string, columns: Columns): T | null
  /** What two claims say together; null where they cannot both be true. */
  meet(one: T, other: T): T | null
}

export type ValueTypes = Readonly<Record<string, ValueType<unknown>>>

/** The values that a set of fields holds; a field that no claim states is absent. */
export type ValuesOf<Types> = { readonly [Name in keyof Types]?: Types[Name] extends ValueType<infer T> ? T : never }
