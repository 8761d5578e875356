import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import { ADJECTIVES, CAPITAL, COMPANY_NOUN, NOUNS, PAIR, SIZED } from '../words/nominal-words.ts'
import { STATES } from '../words/states.ts'
import { countryAt, isPeople } from './country-names.ts'
import type { Step } from './mention.ts'
import { isTitleWord, step } from './nominal-step.ts'

/** "the company", "the project", "the two countries"; null for anything else. */
export function nominalAt(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at]
  if (!token) return null
  if (!/^(?:the|both|this|that)$/.test(token.lower) || isConjunction(tokens, at)) return null
  if (isPeople(tokens[at + 1]?.text ?? '') && !tokens[at + 2]?.isCapital) return step(tokens, at, at + 2, 'COMPANY')
  let noun = at + 1
  const isPair = token.lower === 'both' || /^(?:two|three)$/.test(tokens[noun]?.lower ?? '')
  if (/^(?:two|three)$/.test(tokens[noun]?.lower ?? '')) noun++
  if (isPair && /^(?:met|agreed|signed|discussed|held|are|have|will|also|would|plan|spoke|exchanged|had|were)$/.test(tokens[noun]?.lower ?? ''))
    return step(tokens, at, noun, 'GROUP')
  const based = tokens.slice(noun, noun + 4).findIndex(({ text }) => text === '-based')
  if (based > 0) {
    const ahead = tokens.slice(noun + based + 1, noun + based + 4).findIndex(({ lower, isCapital }) => isCapital || COMPANY_NOUN.test(lower))
    const company = noun + based + 1 + ahead
    if (ahead >= 0 && !tokens[company]?.isCapital) return step(tokens, at, company + 1, 'COMPANY')
  }
  const sized = sizedNoun(tokens, noun)
  if (sized > 0) return step(tokens, sized, sized + 1, 'PROJECT')
  if (tokens[noun]?.lower === 'partners' && /^(?:are|include|were|in|of)$/.test(tokens[noun + 1]?.lower ?? '')) return null
  if (isPair || PAIR.test(tokens[noun]?.lower ?? '')) return PAIR.test(tokens[noun]?.lower ?? '') ? step(tokens, at, noun + 1, 'GROUP') : null
  // "The project company" is a company, "the project" a project.
  const isNoun = (at: number) => NOUNS.some(([, nouns]) => nouns.test(tokens[at]?.lower ?? ''))
  const nation = countryAt(tokens, noun)
  if (nation && isNounOrAdjective(tokens[noun + nation.tokens])) noun += nation.tokens
  for (let skipped = 0; skipped < 3 && ADJECTIVES.test(tokens[noun]?.text ?? '') && (!isNoun(noun) || isNoun(noun + 1)); skipped++) noun++
  // "the planned Louisiana export plant": where it is, not what it is called.
  if (STATES.has(tokens[noun]?.text ?? '') && isNounOrAdjective(tokens[noun + 1])) noun++
  while (ADJECTIVES.test(tokens[noun]?.text ?? '') && !isNoun(noun)) noun++
  if (tokens[noun - 1]?.lower === 'state' && tokens[noun - 2]?.text === 'Gulf') noun--
  const word = tokens[noun]?.lower ?? ''
  const after = tokens[noun + 1]
  // "the giant gas block".
  if (
    /^(?:giant|major)$/.test(word) &&
    /^(?:gas|oil|lng|field|block|project|offshore|onshore|deepwater|deep-water|shale|terminal|plant|pipeline)$/.test(after?.lower ?? '')
  )
    return null
  const isGulfState = word === 'state' && tokens[noun - 1]?.text === 'Gulf'
  const [kind] = isGulfState ? (['COUNTRY'] as const) : (NOUNS.find(([, nouns]) => nouns.test(word)) ?? [])
  if (!kind || isNamedBehind(tokens, kind, noun) || isMoreThanNoun(tokens, kind, at, noun)) return null
  // "A fifth of the pipeline company", "74% of the project company": it goes by the name of its pipeline or project.
  const isOfLine =
    word === 'company' && /^(?:pipeline|project)$/.test(tokens[noun - 1]?.lower ?? '') && /^(?:in|of)$/.test(tokens[at - 1]?.lower ?? '')
  return step(tokens, at, noun + 1, isOfLine ? 'PROJECT' : kind)
}

/** Whether the noun is followed by the name of what it is. */
function isNamedBehind(tokens: readonly Token[], kind: EntityKind, noun: number): boolean {
  const after = tokens[noun + 1]
  return (
    // "The project company, Bayou Sable": it is named right there.
    ((after?.text === ',' &&
      (tokens[noun + 2]?.isCapital || (/^\d+$/.test(tokens[noun + 2]?.text ?? '') && tokens[noun + 3]?.isCapital)) &&
      /^(?:project|operating|holding|pipeline)$/.test(tokens[noun - 1]?.lower ?? '') &&
      !/^(?:said|says|told)$/.test(tokens[noun + 3]?.lower ?? '')) ||
      // "The Norvanian minister, Lena Holm": she is named right there.
      (kind === 'PERSON' && after?.text === ',' && tokens[noun + 2]?.isCapital && tokens[noun + 3]?.isCapital)) === true
  )
}

/** Whether the words around the noun make it part of a description or another name. */
function isMoreThanNoun(tokens: readonly Token[], kind: EntityKind, at: number, noun: number): boolean {
  const after = tokens[noun + 1]
  return (
    // "Petoro, the company that manages": what it is.
    ((kind !== 'PROJECT' && tokens[at - 1]?.text === ',' && after?.lower === 'that') ||
      (kind === 'COUNTRY' && noun > at + 1 && tokens[at + 1]?.text !== 'Gulf') ||
      // "The president and CEO of Alba Gas" is one office.
      (kind === 'PERSON' && after?.lower === 'and' && isTitleWord(tokens, noun + 2)) ||
      (kind === 'PERSON' &&
        (after?.lower === 'for' ||
          tokens
            .slice(at + 1, noun)
            .some(({ lower }) => !/^(?:new|same|deputy|prime|foreign|energy|oil|trade|finance)$/.test(lower) && !isNationAt(tokens, at + 1)))) ||
      (tokens[noun]?.isCapital && (after?.lower === 'for' || !CAPITAL.test(tokens[noun]?.text ?? ''))) ||
      // "The terminal at Zeebrugge" is another than the one spoken of.
      (kind === 'PROJECT' && after?.lower === 'at' && tokens[noun + 2]?.isCapital) ||
      (after &&
        (after.isCapital || /^(?:of|operator|owner|developer|company|companies|site|partners?|containing|covering|hosting)$/.test(after.lower)))) ===
    true
  )
}

/** "The minister said that companies": no one company; "in that company" is one. */
const isConjunction = (tokens: readonly Token[], at: number) =>
  tokens[at]?.lower === 'that' && !/^(?:in|of|by|from|for|with|to|at|on|over)$/.test(tokens[at - 1]?.lower ?? '')

const isNationAt = (tokens: readonly Token[], at: number) => countryAt(tokens, at) !== null

const isNounOrAdjective = (token: Token | undefined) =>
  token !== undefined && !token.isCapital && (ADJECTIVES.test(token.lower) || NOUNS.some(([, nouns]) => nouns.test(token.lower)))

/** "the 280-kilometre line", "the 10 million tonne a year plant", "the $20-billion scheme": where the noun behind the size stands; 0: no such words. */
function sizedNoun(tokens: readonly Token[], at: number): number {
  if (!/^(?:\d|[$€£]$)/.test(tokens[at]?.text ?? '')) return 0
  const noun = tokens.slice(at, at + 9).findIndex(({ lower }) => SIZED.test(lower))
  const between = tokens.slice(at, at + noun)
  return noun > 0 &&
    !tokens[at + noun + 1]?.isCapital &&
    between.every(({ isCapital, lower }) => !isCapital && /^(?:[$€£]|[\d.,-]*[a-z/-]*)$/.test(lower))
    ? at + noun
    : 0
}
