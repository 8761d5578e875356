import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { sanction } from '../../model/facts/sanction.ts'
import { loadEntities } from '../loading.ts'
import { entitiesAs } from '../participants.ts'
import { ActorRef, EntityRef, FACT_REFS, FactRef, NodeRef } from '../refs.ts'

FACT_REFS.SANCTION.implement({
  description: FACT_KINDS.SANCTION,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    imposers: t.field({
      type: [ActorRef],
      description: 'Who imposes it.',
      resolve: (fact, _, { ask }) => loadEntities(ask, entitiesAs(fact, 'IMPOSER')),
    }),
    targets: t.field({
      type: [EntityRef],
      description: 'Whom or what it targets.',
      resolve: (fact, _, { ask }) => loadEntities(ask, entitiesAs(fact, 'TARGET')),
    }),
    measure: t.string({
      nullable: true,
      description: 'What the measure is, such as a 25% tariff.',
      resolve: ({ state }) => readValues(sanction.values, state.values).measure ?? null,
    }),
  }),
})
