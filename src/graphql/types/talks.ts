import { FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { partiesAs } from '../participants.ts'
import { FACT_REFS, FactRef, NodeRef, PartyRef } from '../refs.ts'

FACT_REFS.TALKS.implement({
  description: FACT_KINDS.TALKS,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    parties: t.field({ type: [PartyRef], description: 'Who talks, hosts or is present.', resolve: (fact) => partiesAs(fact, 'PARTICIPANT') }),
  }),
})
