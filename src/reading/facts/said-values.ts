import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { Item } from '../clauses/item.ts'
import { titleAsWritten } from '../clauses/title-items.ts'
import type { FactOfPattern } from '../patterns/pattern.ts'
import type { SaidShare } from '../values/share-words.ts'
import { BY_UNIT, COMMODITIES } from '../words/commodities.ts'
import type { Argument } from './proposal.ts'
import { constantShare, EACH, shareOf } from './said-shares.ts'

type Values = Record<string, unknown>
type Groups = Readonly<Record<string, string | undefined>>
const RANKS: Readonly<Record<string, number>> = {
  largest: 1,
  biggest: 1,
  top: 1,
  'second-largest': 2,
  'second-biggest': 2,
  'third-largest': 3,
  'third-biggest': 3,
  'fourth-largest': 4,
  'fifth-largest': 5,
  'fourth-biggest': 4,
  'fifth-biggest': 5,
  leading: 1,
  'number one': 1,
  'most important': 1,
  sole: 1,
  main: 1,
}
const FALLING = /^(?:down|fell|fallen|falls|declined|dropped|slid|slipped|plunged|shrank|decreased|slumped)$/
const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/**
 * The values that a match says, as a dossier writes them; null where they tell too little for the fact to stand.
 * `spokenOf` is the commodity that the article is about: "its output" is of it.
 */
export function valuesOf(
  fact: FactOfPattern,
  groups: Groups,
  itemOf: (group: string) => Item | undefined,
  text: string,
  ends: Readonly<Record<string, readonly Argument[]>>,
  spokenOf: string | null,
): Values | null {
  const values: Values = { ...fact.says }
  if (typeof values.share === 'string') values.share = constantShare(values.share, ends.holder?.length ?? 1)
  if (typeof values.topics === 'string') values.topics = [values.topics]
  for (const [key, said] of Object.entries(fact.roles)) {
    const names = said.split(',')
    const item = names.map(itemOf).find((found) => found !== undefined)
    if (key === 'share') {
      const share = shareOf(item, text, ends.holder?.length ?? 1)
      if (share === null) return null
      values.share = share
    }
    if ((key === 'shareOfBuyer' || key === 'shareOfSupplier') && item?.share !== undefined) values[key] = item.share
    if (key === 'quantity' && item?.quantity) values.quantity = item.quantity.quantity
    if (key === 'value' && item?.quantity && 'value' in item.quantity.quantity)
      values.value = { amount: item.quantity.quantity.value, currency: item.quantity.quantity.unit }
    if (key === 'title' && groups.title) values.title = titleAsWritten(groups.title)
    if (key === 'commodity') {
      const commodity = names.map((name) => groups[name]).find((found) => found !== undefined)
      const quantity = (fact.roles.quantity ?? '')
        .split(',')
        .map(itemOf)
        .find((found) => found?.quantity)?.quantity
      const told = commodity ?? (quantity && !quantity.isMoney ? BY_UNIT.find(([unit]) => quantity.quantity.unit.startsWith(unit))?.[1] : undefined)
      const isLng =
        names.includes('@lng') &&
        (/(?<![a-z])(?:lng|liquef)/.test(text) || Object.keys(groups).some((group) => /\bLNG\b/.test(itemOf(group)?.mention?.surface ?? '')))
      const left = isLng ? 'LNG' : names.includes('@lng') ? spokenOf : null
      if (told === undefined && left === null) return null
      values.commodity = told === undefined ? left : (COMMODITIES[told] ?? told)
    }
    if (key === 'percent' && item?.share !== undefined && values.metric === 'other') {
      const value = typeof item.share === 'number' ? item.share : (item.share.about ?? item.share.max ?? item.share.min ?? 0)
      values.quantity = { value: FALLING.test(groups.changed ?? '') ? -value : value, unit: '%' }
      values.topics ??= [`change of ${groups.measured ?? 'amount'}`]
    }
    if (key === 'number')
      values.quantity = {
        value: NUMBERS.indexOf(groups.number ?? '') >= 0 ? NUMBERS.indexOf(groups.number ?? '') : Number(groups.number),
        unit: groups.unit ?? '',
      }
    if (key === 'rank') {
      const where = fact.roles.with === undefined ? itemOf('in')?.mention?.surface : undefined
      values.quantity = { value: RANKS[groups.rank ?? ''] ?? 1, unit: `among ${plural(groups.unit ?? '')}${where ? ` in ${where}` : ''}` }
    }
  }
  const unit = (values.quantity as { unit?: string } | undefined)?.unit
  if (values.metric === 'capacity' && (unit === 'km' || unit === 'miles')) values.metric = 'length'
  if (values.metric === 'length' && unit !== 'km' && unit !== 'miles') return null
  if (values.metric === 'share' && itemOf('share')?.share !== undefined) values.quantity = { ...amountOf(itemOf('share')?.share ?? 0), unit: '%' }
  if (fact.kind === 'FIGURE' && values.metric !== 'stage' && values.quantity === undefined) return null
  return EACH.test(text) ? values : ofOneAlone(fact.kind, values, ends)
}

/** An amount of several together is of none of them: their supply stands without it, and a figure not at all. */
function ofOneAlone(kind: FactKind, values: Values, ends: Readonly<Record<string, readonly Argument[]>>): Values | null {
  const isOfSeveral = [ends.of, ends.supplier, ends.buyer].some((list) => (list?.length ?? 0) > 1)
  if (!isOfSeveral || values.metric === 'stage') return values
  if (kind === 'FIGURE') return null
  const { quantity, value, shareOfBuyer, shareOfSupplier, ...rest } = values
  return kind === 'SUPPLY' ? rest : values
}

const AMOUNTS: Readonly<Record<string, string>> = { min: 'atLeast', max: 'upTo', over: 'over', under: 'under', about: 'about' }

/** A share of something that nobody holds: a number in percent. */
function amountOf(share: SaidShare): Record<string, number> {
  if (typeof share === 'number') return { value: share }
  const bounds = Object.entries(share)
  return Object.fromEntries(bounds.map(([bound, value]) => [bounds.length > 1 ? bound : (AMOUNTS[bound] ?? bound), value]))
}

const plural = (noun: string) => noun.replace(/y(?= of |$)|(?= of |$)/, (end) => (end === 'y' ? 'ies' : 's'))
