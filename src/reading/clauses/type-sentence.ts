import type { EntityKind } from '../../model/entity.ts'
import type { PartialDate } from '../../model/partial-date.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Token } from '../text/tokens.ts'
import { type QuantityAt, quantitiesIn } from '../values/amount-words.ts'
import { datesIn } from '../values/date-words.ts'
import { sharesIn } from '../values/share-words.ts'
import type { Item, Typed } from './item.ts'

/** The letter that stands for each kind in typed text; u: a company, project or place, by name alone; w: a project by "LNG" alone; x: a place; a: "Russian". */
const LETTERS: Readonly<Record<EntityKind, string>> = {
  COMPANY: 'c',
  PUBLIC_BODY: 'b',
  ORGANIZATION: 'o',
  COUNTRY: 'n',
  PERSON: 'p',
  CONSORTIUM: 's',
  GROUP: 'g',
  PROJECT: 'j',
}

type Piece = Omit<Item, 'text'> & { readonly letter: string }

/** A sentence with typed places for mentions, shares, amounts and dates, and all else in lower case. */
export function typeSentence(
  folded: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  kindOf: (mention: Mention) => EntityKind | 'PLACE' | 'WEAK' | null,
  published: PartialDate | null,
): Typed {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  const base = first.start
  const text = folded.slice(base, last.end).replaceAll('\n', ' ')
  const pieces: Piece[] = []
  const add = (piece: Piece) => {
    if (!pieces.some((other) => piece.start < other.end && other.start < piece.end)) pieces.push(piece)
  }
  // Money before names: "$3 billion US dollars", "A$48 million" name no country and no company.
  const quantities = quantitiesIn(text)
  const addQuantity = (found: QuantityAt) =>
    add({ start: base + found.start, end: base + found.end, letter: found.isMoney ? 'm' : 'q', quantity: found })
  for (const found of quantities) if (found.isMoney) addQuantity(found)
  for (const mention of mentions) {
    const kind = kindOf(mention)
    if (mention.way === 'nominal' && mention.referents.length > 1) add({ start: mention.start, end: mention.end, letter: 'L', mention })
    else if (kind === 'PLACE' || kind === 'WEAK') add({ start: mention.start, end: mention.end, letter: kind === 'PLACE' ? 'x' : 'w', mention })
    else add({ start: mention.start, end: mention.end, letter: mention.way === 'adjective' ? 'a' : kind === null ? 'u' : LETTERS[kind], mention })
  }
  for (const { start, end, share } of sharesIn(text)) add({ start: base + start, end: base + end, letter: '%', share })
  for (const found of quantities) if (!found.isMoney) addQuantity(found)
  for (const found of datesIn(text, published)) add({ start: base + found.start, end: base + found.end, letter: 'd', date: found })
  pieces.sort((one, other) => one.start - other.start)
  return withWords(tokens, pieces)
}

function withWords(tokens: readonly Token[], pieces: readonly Piece[]): Typed {
  const items: Item[] = []
  let next = 0
  for (const token of tokens) {
    for (let piece = pieces[next]; piece && piece.start < token.end; piece = pieces[next]) {
      const { letter, ...rest } = piece
      if (piece.start <= token.start || piece.end <= token.end) {
        items.push({ ...rest, text: `<${letter}${items.length}>` })
        if (piece.mention?.surface === 'its') items.push({ start: piece.start, end: piece.end, text: "'s" })
        next++
      } else break
    }
    const covered = pieces[next - 1]
    if (covered && token.start < covered.end) continue
    // "TotalEnergies' 45%".
    const isPossessive = token.text === "'" && items.at(-1)?.mention !== undefined && items.at(-1)?.end === token.start
    // "It's also in talks": it is.
    const isIs = token.text === "'s" && /^(?:it|he|she)$/.test(items.at(-1)?.mention?.surface ?? '') && items.at(-1)?.end === token.start
    const word = isPossessive ? "'s" : isIs ? 'is' : token.lower
    if (token.text !== '"') items.push({ start: token.start, end: token.end, text: word.replaceAll(/[<>]/g, '') || '-' })
  }
  return items
}
