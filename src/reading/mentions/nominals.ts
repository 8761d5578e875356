import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import type { RawMention } from './mention.ts'

/** Nouns by which what was named is taken up again, with "the", and the kind they are of. */
const NOUNS: readonly (readonly [EntityKind, RegExp])[] = [
  ['COMPANY', /^(?:company|firm|utility|producer|trader|major|giant|corporation|conglomerate|refiner)$/],
  [
    'PROJECT',
    /^(?:project|plant|terminal|pipeline|field|facility|cable|venture|development|refinery|interconnector|unit|line|scheme|expansion|link)$/,
  ],
  ['CONSORTIUM', /^consortium$/],
  ['PUBLIC_BODY', /^(?:ministry|agency|department|regulator|commission|authority)$/],
  ['PERSON', /^(?:minister|president|chairman|chairwoman|premier|chancellor|ceo|executive)$/],
]
const PAIR = /^(?:companies|countries|sides|firms|governments|parties|nations|partners|ministers|leaders|presidents)$/
const ADJECTIVES =
  /^(?:lng|gas|oil|energy|power|liquefaction|export|import|undersea|japanese|russian|american|german|french|chinese|korean|british|italian|indian|australian|canadian|norwegian|spanish|state-run|state-owned|trading|same|new|proposed|planned|offshore|floating|regasification|norwegian|malaysian|qatari|u\.s\.|us|turkish|polish|dutch|giant)$/

type Step = { readonly mentions: readonly RawMention[]; readonly next: number }

/** "the company", "the project", "the two countries", and "It" at the beginning of a sentence; null for anything else. */
export function nominalAt(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at]
  if (!token) return null
  const isSubject = at === 0 || /^(?:,|and|but|that|which|while|"|;)$/.test(tokens[at - 1]?.lower ?? '')
  if (token.text === 'It' && at === 0) return step(tokens, at, at + 1, 'COMPANY')
  if (token.lower === 'its' && (at === 0 || (at < 5 && tokens[at - 1]?.text === ',') || isTitleWord(tokens, at + 1)))
    return step(tokens, at, at + 1, 'COMPANY')
  if (/^(?:he|she)$/.test(token.lower) && isSubject) return step(tokens, at, at + 1, 'PERSON')
  if (token.text === 'They' && at === 0) return step(tokens, at, at + 1, 'GROUP')
  if (!/^(?:the|both|this)$/.test(token.lower)) return null
  let noun = at + 1
  const isPair = token.lower === 'both' || /^(?:two|three)$/.test(tokens[noun]?.lower ?? '')
  if (/^(?:two|three)$/.test(tokens[noun]?.lower ?? '')) noun++
  if (isPair && /^(?:met|agreed|signed|discussed|held|are|have|will|also|would|plan|spoke|exchanged|had|were)$/.test(tokens[noun]?.lower ?? ''))
    return step(tokens, at, noun, 'GROUP')
  if (isPair || PAIR.test(tokens[noun]?.lower ?? '')) return PAIR.test(tokens[noun]?.lower ?? '') ? step(tokens, at, noun + 1, 'GROUP') : null
  for (let skipped = 0; skipped < 2 && ADJECTIVES.test(tokens[noun]?.lower ?? ''); skipped++) noun++
  const word = tokens[noun]?.lower ?? ''
  const after = tokens[noun + 1]
  const [kind] = NOUNS.find(([, nouns]) => nouns.test(word)) ?? []
  if (
    !kind ||
    tokens[noun]?.isCapital ||
    (after && (after.isCapital || /^(?:of|operator|owner|developer|company|companies|site|partners?)$/.test(after.lower)))
  )
    return null
  return step(tokens, at, noun + 1, kind)
}

/** "its chief executive", "its new managing director". */
function isTitleWord(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(({ lower }) => /^(?:chief|chairman|chairwoman|ceo|president|director|head|minister|secretary|spokesman|spokeswoman|cfo)$/.test(lower))
}

function step(tokens: readonly Token[], from: number, to: number, kind: EntityKind): Step {
  const [first, last] = [tokens[from], tokens[to - 1]]
  const surface = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
  return { mentions: [{ start: first?.start ?? 0, end: last?.end ?? 0, surface, kind, way: 'nominal' }], next: to }
}
