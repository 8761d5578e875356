import type { EntityKind } from '../../model/entity.ts'

/** What stands behind a name in the text. Kind null: by its form alone it may be a company, a project or a place. */
export type RawMention = {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: EntityKind | null
  /** How it is named: by name; "Russian"; "Moscow" for the government or the place; "the company". */
  readonly way: 'name' | 'adjective' | 'capital' | 'nominal'
  /** The name with the nouns behind it: "Druva gas pipeline". */
  readonly inFull?: string
  /** A project by the word LNG alone: it may be a company. */
  readonly isWeak?: true
  /** The office before or behind a person's name: "Energy Minister". */
  readonly title?: string
}

/** A mention, and whom it means, by the numbers of the article's referents: several for "the two companies". */
export type Mention = RawMention & {
  readonly referents: readonly number[]
  /** Behind a preposition: no subject. */
  readonly isGoverned?: true
  /** In a list, behind another. */
  readonly isListed?: true
  /** With "'s" behind. */
  readonly isPossessive?: true
}

/** Somebody or something the article speaks of, under all its names. */
export type Referent = {
  readonly id: number
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** The entity of the graph that it is; null: a new one. */
  readonly slug: string | null
  /** Entities of the graph that it might be: a person decides. */
  readonly ambiguous: readonly string[]
  readonly place: boolean
  /** By its name alone it may be of another kind: what it does in facts tells. */
  readonly isUnsure: boolean
}

/** A referent while it is being gathered. */
export type Gathered = {
  readonly id: number
  kind: EntityKind | null
  name: string
  readonly aliases: Set<string>
  located: number
  uses: number
  isFirm: boolean
  /** Countries that the words beside its names say it is of. */
  readonly nations: Set<string>
  /** The rows of nouns that its names have with them: a pipeline is no field. */
  readonly rows: Set<number>
  /** How often it was named as what somebody has a part of. */
  held: number
}

/** What is named at a place, and the token to go on with. */
export type Step = { readonly mentions: readonly RawMention[]; readonly next: number }
