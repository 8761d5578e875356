import { deal } from '../../model/facts/deal.ts'
import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { DealTypeEnum } from '../enums.ts'
import { partiesAs } from '../participants.ts'
import { FACT_REFS, FactRef, NodeRef, PartyRef } from '../refs.ts'

FACT_REFS.DEAL.implement({
  description: FACT_KINDS.DEAL,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    dealType: t.field({
      type: DealTypeEnum,
      description: 'What is agreed, or to be agreed.',
      resolve: ({ state }) => readValues(deal.values, state.values).dealType ?? 'OTHER',
    }),
    parties: t.field({ type: [PartyRef], description: 'Who makes it.', resolve: (fact) => partiesAs(fact, 'PARTY') }),
  }),
})
