import { namedIn, namesOf, sentenceOf } from '../model/sentence/sentence.ts'
import type { State } from '../model/states/state.ts'
import { entities } from '../questions/entities.ts'
import type { FactView } from '../questions/facts.ts'
import type { Ask } from './ask.ts'

/** The fact in one of its states, in words, with the names of its entities. */
export async function tell(ask: Ask, fact: FactView, state: State): Promise<string> {
  const named = await Promise.all(namedIn(fact, state).map((slug) => ask(entities, slug, null)))
  return sentenceOf(fact, state, namesOf(named))
}
