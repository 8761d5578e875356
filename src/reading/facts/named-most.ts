import type { Item, Typed } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import { hasOffice } from '../words/offices-of-countries.ts'
import type { Main } from './arguments.ts'

type Counted = { readonly item: Item; readonly count: number }

const referentOf = (item: Item | null | undefined) => item?.mention?.referents[0] ?? -1
const total = (counted: readonly Counted[]) => counted.reduce((sum, { count }) => sum + count, 0)

/** The body, the country and the project that most places of the article name; the first of those named as often. `inOffice`: whose office each person is known to have. */
export function mainOf(sentences: readonly Typed[], offices: readonly OfficeAt[], inOffice: ReadonlyMap<number, number | null>): Main {
  const named = namedIn(sentences)
  const of = (letters: string) => [...named.values()].filter(({ item }) => letters.includes(item.text[1] ?? ''))
  const most = (letters: string) => of(letters).reduce<Counted | null>((best, one) => (best && best.count >= one.count ? best : one), null)
  const [body, project, countries] = [most('cbou'), most('jw'), of('na')]
  return {
    body: body?.item ?? null,
    country(leftOut = new Set(), sentence = []) {
      const left = countries.filter(({ item }) => !leftOut.has(referentOf(item)))
      const all = total(left)
      const isHere = (item: Item) => sentence.some((other) => referentOf(other) === referentOf(item))
      return left.find(({ item, count }) => (count > 1 || isHere(item)) && 2 * count > all)?.item ?? null
    },
    pair: pairOf(countries),
    countryWith(title, leftOut) {
      const left = countries.filter(
        ({ item }) => item.mention?.kind === 'COUNTRY' && !leftOut.has(referentOf(item)) && hasOffice(item.mention.surface, title),
      )
      return (left.find(({ count }) => count > 0) ?? left[0])?.item ?? null
    },
    countryAmong(names) {
      const [one, ...others] = countries.filter(({ item }) => names.includes(item.mention?.surface ?? ''))
      return one && others.length === 0 ? one.item : null
    },
    knownOwner: (person) => named.get(inOffice.get(person) ?? -1)?.item ?? null,
    isKnownElsewhere: (person) => inOffice.get(person) === null,
    ...ownersOf(offices),
    isOfBody: (body?.count ?? 0) > total(countries),
    bodyNamed: (name) => of('bo').find(({ item }) => name.test(item.mention?.surface ?? ''))?.item ?? null,
    project: project && project.count > 1 ? project.item : null,
    commodity: commodityOf(sentences),
    isPassing: (item) => (named.get(referentOf(item))?.count ?? 0) < 2,
  }
}

/** Gas that is liquefied is LNG: an article that speaks of LNG at all speaks of gas by that. What companies are called tells nothing. */
function commodityOf(sentences: readonly Typed[]): string | null {
  const words = sentences.flatMap((sentence) =>
    sentence.flatMap(({ text, mention }) => (!mention ? [text] : /^<[jw]/.test(text) ? mention.surface.toLowerCase().split(' ') : [])),
  )
  const count = (of: RegExp) => words.filter((word) => of.test(word)).length
  const [lng, gas, oil] = [count(/^(?:lng|liquefied|liquefaction|super-chilled)$/), count(/^gas$/), count(/^(?:oil|crude)$/)]
  if (lng + gas + oil === 0) return null
  return lng > 0 && lng + gas >= oil ? 'LNG' : gas >= oil ? 'gas' : 'oil'
}

function pairOf(countries: readonly Counted[]): readonly [Item, Item] | null {
  const [one, other, third] = countries.toSorted((a, b) => b.count - a.count)
  return one && other && (third?.count ?? 0) < other.count ? [one.item, other.item] : null
}

/** "Malaysian state oil company Petronas", "Japan's Mitsui": it says where a company is from, not what the article is about. */
function isOfCompany(sentence: Typed, at: number): boolean {
  if (!/^<[an]/.test(sentence[at]?.text ?? '')) return false
  const behind = sentence.slice(at + 1, at + 8)
  const next = behind.findIndex(({ mention }) => mention)
  const words = behind.slice(0, Math.max(next, 0)).map(({ text }) => text)
  return (
    next >= 0 &&
    /^<[cu]/.test(behind[next]?.text ?? '') &&
    (sentence[at]?.text.startsWith('<a') || words[0] === "'s") &&
    words.every((word) => /^(?:'s|[a-z-]+)$/.test(word) && !/^(?:and|of|in|to|for|from|with|said|by|on|as|at|has|have|will|is|are)$/.test(word))
  )
}

/** Everybody named, with the first place and the number of places that are about them. */
function namedIn(sentences: readonly Typed[]): ReadonlyMap<number, Counted> {
  const named = new Map<number, Counted>()
  for (const sentence of sentences)
    for (const [at, item] of sentence.entries()) {
      if (item.mention === undefined) continue
      const known = named.get(referentOf(item))
      named.set(referentOf(item), { item: known?.item ?? item, count: (known?.count ?? 0) + (isOfCompany(sentence, at) ? 0 : 1) })
    }
  return named
}

/** Who has an office of each title, by the owner that the words give; and who has one of which they give none. */
function ownersOf(offices: readonly OfficeAt[]): Pick<Main, 'servedBy' | 'taken' | 'isShared'> {
  const byTitle = new Map<string, { readonly owners: Map<number, number>; readonly unowned: Set<number> }>()
  for (const { title, person, at } of offices) {
    const same = byTitle.get(title) ?? { owners: new Map(), unowned: new Set() }
    byTitle.set(title, same)
    if (at === null) same.unowned.add(referentOf(person))
    else same.owners.set(referentOf(person), referentOf(at))
  }
  const served = new Map<number, number>()
  for (const { person, at } of offices) if (at && !served.has(referentOf(person))) served.set(referentOf(person), referentOf(at))
  return {
    servedBy: (sentence, person) =>
      sentence.flatMap((item) => {
        const owner = /^<p/.test(item.text) && referentOf(item) !== person ? served.get(referentOf(item)) : undefined
        return owner === undefined ? [] : [owner]
      }),
    taken: (title, person) => new Set([...(byTitle.get(title)?.owners ?? [])].flatMap(([other, owner]) => (other === person ? [] : [owner]))),
    isShared(title, person) {
      const { owners, unowned } = byTitle.get(title) ?? {}
      return [...(unowned ?? [])].some((other) => other !== person && !owners?.has(other))
    },
  }
}
