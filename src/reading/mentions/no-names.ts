import type { Token } from '../text/tokens.ts'
import { SECTORS } from '../words/sectors.ts'
import { isCapitalWord } from './capitals.ts'

/** Prices, which deal with nobody. */
const BENCHMARKS: ReadonlySet<string> = new Set(['Brent', 'TTF', 'JKM', 'NBP', 'WTI', 'Dubai/Oman', 'Urals'])

/** Capitals that are no name, wherever they stand: "On 30 July", "Oct. 18", "in May", a price, a letter. */
export function namesNobody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  const next = tokens[at + 1]
  if (/^(?:On|In|At|By|From|Since|During|For|Until|Of)$/.test(token.text) && /^\d/.test(next?.text ?? '')) return true
  // "The State may take 15%", "the President of the Republic": which one the words do not say.
  if (/^(?:State|Republic)$/.test(token.text) && tokens[at - 1]?.lower === 'the' && !next?.isCapital && next?.lower !== 'of') return true
  // "Upstream President of Alba Energi": what he presides over there.
  if (
    /^(?:Upstream|Downstream|Midstream)$/.test(token.text) &&
    /^(?:President|Director|Head|Chief|Vice|Executive|CEO|Manager)$/.test(next?.text ?? '')
  )
    return true
  // "Executive vice president for Exploration": no body.
  if (tokens[at - 1]?.lower === 'for' && SECTORS.has(token.lower) && !next?.isCapital) return true
  if (token.text === 'There' || (token.text === 'Henry' && next?.text === 'Hub') || (token.text === 'Hub' && tokens[at - 1]?.text === 'Henry'))
    return true
  if (
    /^(?:Specially|Designated|Nationals|Blocked)$/.test(token.text) &&
    /^(?:Designated|Nationals|List|list|and|Persons|,|\))$/.test(next?.text ?? '')
  )
    return true
  if (/^Entity$/.test(token.text) && /^Lists?$/.test(next?.text ?? '')) return true
  if (token.text === 'List' && tokens[at - 1]?.text === 'Entity') return true
  // "Washington, D.C."
  if (token.text === 'D.C.' && tokens[at - 1]?.text === ',' && tokens[at - 2]?.text === 'Washington') return true
  // "two VVER-1200 reactors": a type.
  if (/\d/.test(token.text) && /^(?:reactors?|turbines?|engines?|carriers?|aircraft|missiles?)$/.test(next?.lower ?? '')) return true
  if (isLicence(tokens, at) || isLicence(tokens, at - 1)) return true
  if (isOrder(tokens, at) || isOrder(tokens, at - 1)) return true
  if (/^\p{L}$/u.test(token.text) && !isCapitalWord(next ?? token)) return true
  if (/^(?:Jan|Mar|Apr|May|Jun|Jul)$/.test(token.text) && /^\d/.test((next?.text === '.' ? tokens[at + 2] : next)?.text ?? '')) return true
  // "The Ambassadors of Norvania and Oststaat".
  if (/^(?:Ambassadors|Ministers|Presidents|Secretaries|Commissioners)$/.test(token.text) && next?.lower === 'of') return true
  return BENCHMARKS.has(token.text) || (token.text === 'May' && isMonth(tokens, at))
}

/** "General License 88". */
const isLicence = (tokens: readonly Token[], at: number) => tokens[at]?.text === 'General' && /^Licen[cs]e$/.test(tokens[at + 1]?.text ?? '')

/** "Executive Order 14024". */
const isOrder = (tokens: readonly Token[], at: number) =>
  /^(?:Executive|Presidential)$/.test(tokens[at]?.text ?? '') && /^(?:Order|Decree)$/.test(tokens[at + 1]?.text ?? '')

const isMonth = (tokens: readonly Token[], at: number) =>
  /^(?:in|of|since|by|until|last|next|early|late|mid|from|before|after)$/.test(tokens[at - 1]?.lower ?? '')
