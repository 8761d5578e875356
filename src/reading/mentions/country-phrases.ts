import type { Token } from '../text/tokens.ts'
import { COMPANY_NOUNS, DESCRIBING_WORDS } from '../words/name-words.ts'
import { type CountryAt, isUnion } from './country-names.ts'
import type { RawMention } from './mention.ts'

const GROUP_NOUNS =
  /^(?:utilities|companies|buyers|firms|refiners|banks|businessmen|investors|traders|importers|producers|consumers|customers|shipyards|lenders|corporations|majors|shipbuilders|partners|exporters|insurers|industries|households)$/
const GOVERNMENT = /^(?:government|authorities|administration|regime|countries|leaders|lawmakers|governments|ambassadors|envoys)$/

/** A country, its government or a group of its companies: "Russian", "the Japanese government", "Japanese utilities". */
export function countryPhrase(tokens: readonly Token[], at: number, named: CountryAt): { readonly mention: RawMention; readonly next: number } {
  const [first, last] = [tokens[at], tokens[at + named.tokens - 1]]
  const start = first?.start ?? 0
  const plain: RawMention = {
    start,
    end: last?.end ?? start,
    surface: named.country,
    kind: isUnion(named.country) ? 'ORGANIZATION' : 'COUNTRY',
    way: named.way,
  }
  const next = at + named.tokens
  const owner = tokens[next]?.text === "'s" ? next + 1 : next
  const behind = /^(?:federal|central|national)$/.test(tokens[owner]?.lower ?? '') && tokens[owner + 1]?.lower === 'government' ? owner + 1 : owner
  if (GOVERNMENT.test(tokens[behind]?.lower ?? '') && named.way !== 'capital')
    return { mention: { ...plain, end: tokens[behind]?.end ?? plain.end, way: 'name' }, next: behind + 1 }
  // "The President of the French Republic".
  if (named.way === 'adjective' && /^(?:Republic|Federation|Kingdom)$/.test(tokens[next]?.text ?? ''))
    return { mention: { ...plain, end: tokens[next]?.end ?? plain.end, way: 'name' }, next: next + 1 }
  const ministry = /^(?:foreign|energy|oil|petroleum|economy|trade|industry|finance|external|commerce|gas|power)$/.test(tokens[behind]?.lower ?? '')
    ? behind + (tokens[behind + 1]?.lower === 'affairs' ? 2 : 1)
    : behind
  if (/^(?:ministry|treasury)$/.test(tokens[ministry]?.text ?? '') && named.way !== 'capital')
    return { mention: { ...plain, end: tokens[ministry]?.end ?? plain.end, way: 'name' }, next: ministry + 1 }
  if (
    tokens[next]?.lower === 'state' &&
    /^(?:owns?|holds?|has|had|controls?|keeps?|kept|retains?|retained|hangs|still|sold|gave|agreed|wants|may|could|would|intends|is|remains|will|plans|and|with|[,.);])$/.test(
      tokens[next + 1]?.lower ?? '.',
    )
  )
    return { mention: { ...plain, end: tokens[next]?.end ?? plain.end, way: 'name' }, next: next + 1 }
  const describes = named.way === 'adjective' || isShortAdjective(tokens, at, next)
  if (describes || owner > next)
    for (let noun = owner; noun < Math.min(tokens.length, behind + 4); noun++) {
      const token = tokens[noun]
      if (!token || token.isCapital) break
      if (GROUP_NOUNS.test(token.lower)) {
        const adjective = tokens
          .slice(at, at + named.tokens)
          .map(({ text }) => text)
          .join(' ')
        const described = [describes ? adjective : `${adjective}'s`, ...tokens.slice(behind, noun + 1).map(({ text }) => text)]
        return { mention: { start, end: token.end, surface: described.join(' '), kind: 'GROUP', way: 'name' }, next: noun + 1 }
      }
      if (!DESCRIBING_WORDS.has(token.lower)) break
    }
  return { mention: describes ? { ...plain, way: 'adjective' } : plain, next }
}

/** "U.S. developer", "UK oil major": such letters before what a company is are an adjective. */
function isShortAdjective(tokens: readonly Token[], at: number, next: number): boolean {
  if (next > at + 1 || !/^(?:U\.S\.|US|UK|U\.K\.|UAE|U\.A\.E\.)$/.test(tokens[at]?.text ?? '')) return false
  let noun = next
  while (DESCRIBING_WORDS.has(tokens[noun]?.lower ?? '') && !COMPANY_NOUNS.has(tokens[noun]?.lower ?? '')) noun++
  const word = tokens[noun]
  return (
    word !== undefined &&
    !word.isCapital &&
    (COMPANY_NOUNS.has(word.lower) || GROUP_NOUNS.test(word.lower) || COMPANY_NOUNS.has(word.lower.replace(/s$/, '')))
  )
}
