import { type Typed, typedText } from '../clauses/item.ts'
import type { Proposal } from './proposal.ts'

const SHARE = '<%\\d+>'
const PRECISION = 0.79

/** How a list of holders marks the one who operates: "A (operator) 30%", "A (30%, operator)", "A 30% (operator)", "operator A". */
function marks(holder: string): RegExp {
  return new RegExp(
    `(?<![^ ])(?:(?:the|its) )?(?:(?<!(?:grid|network|system|pipeline|transmission|storage|port|gas|power) )operator ${holder}(?! 's)|${holder} (?:\\( operator(?: [,;)]|$)|\\( ${SHARE} (?:, |and )?(?:the )?operator|(?:, )?${SHARE} (?:\\( operator|, operator|and operator|(?:, )?as (?:the )?operator)|, (?:the )?operator ,|(?:, )?as (?:the )?operator|\\( operator ,))`,
  )
}

/** Who operates what, for the holders that a list marks as the operator. */
export function operatorsIn(whole: Typed, found: readonly Proposal[]): readonly Proposal[] {
  const text = typedText(whole)
  return found.flatMap(({ kind, pattern, ends, status, place }): readonly Proposal[] => {
    const [holder, inside] = [ends.holder?.[0], ends.in?.[0]]
    if (kind !== 'STAKE' || !/^stake\.(?:in-|by-nearness)/.test(pattern) || !holder || !inside) return []
    const item = whole.find(({ start, mention }) => start === holder.start && mention)
    const of = whole.find(({ mention }) => mention?.referents[0] === inside.referent)
    if (!item || (of && /^<c/.test(of.text)) || !marks(item.text).test(text)) return []
    return [
      {
        kind: 'RELATION',
        pattern: 'relation.operator-in-list',
        confidence: PRECISION,
        status,
        ends: { from: [holder], to: [inside] },
        values: { relationType: 'operates' },
        dates: {},
        place,
      },
    ]
  })
}
