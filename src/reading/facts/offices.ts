import type { Item, Typed } from '../clauses/item.ts'
import type { OfficeAt } from '../clauses/offices.ts'
import type { Context } from './arguments.ts'
import { contextAt } from './context.ts'
import type { Proposal } from './proposal.ts'

const PRECISION = 0.93
const WITH_ADJECTIVE = 0.9
const FROM_CONTEXT = 0.66

/** Offices of states and of bodies, where the words do not say whose: those of the country or the body that the article names most. */
const STATE =
  /minister|chancellor|premier|emir|king|president$|secretary of state|(?:foreign|energy|treasury|commerce|trade|business|defen[cs]e) secretary/i
const OF_BODY = /ceo|chief|chair|director|head|manager|corporate secretary|company secretary/i
const OF_UNION = /commissioner/i

/**
 * Whose an office is where the words do not say so: of the country that the sentence begins with or the article names
 * above all, or of its main body.
 */
function ownerOf(title: string, sentence: Typed, { main, body }: Context): Item | null {
  if (OF_UNION.test(title)) return main.commission
  if (STATE.test(title)) return sentence[0]?.text.startsWith('<n') ? sentence[0] : main.country
  return OF_BODY.test(title) ? (main.body ?? body) : null
}

/** The positions that words beside names say: "Gazprom CEO Alexei Miller". */
export function positionsOf(offices: readonly OfficeAt[], sentence: Typed, before: Context): readonly Proposal[] {
  return offices.flatMap(({ person, title, at: said, start, end }): readonly Proposal[] => {
    const context = contextAt(sentence, start, before)
    const at = said ?? ownerOf(title, sentence, context)
    if (!at) return []
    const [who, where] = [person.mention?.referents[0], at.mention?.referents[0]]
    if (who === undefined || where === undefined || who === where || at.text.startsWith('<x')) return []
    const confidence = said === null ? FROM_CONTEXT : at.text.startsWith('<a') ? WITH_ADJECTIVE : PRECISION
    return [
      {
        kind: 'POSITION',
        pattern: 'position.beside-name',
        confidence: at.mention?.way === 'nominal' ? confidence - 0.08 : confidence,
        status: 'IN_EFFECT',
        ends: {
          person: [{ start: person.start, end: person.end, referent: who }],
          office: [{ start: at.start, end: at.end, referent: where, ...(said && said.mention?.way !== 'nominal' ? {} : { isTakenUp: true }) }],
        },
        values: { title },
        dates: {},
        place: { start, end },
      },
    ]
  })
}
