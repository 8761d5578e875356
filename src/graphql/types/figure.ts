import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { figure } from '../../model/facts/figure.ts'
import { MetricEnum } from '../enums.ts'
import { loadEntity } from '../loading.ts'
import { entitiesAs, entityAs } from '../participants.ts'
import { EntityRef, FACT_REFS, FactRef, NodeRef, QuantityRef } from '../refs.ts'

FACT_REFS.FIGURE.implement({
  description: FACT_KINDS.FIGURE,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    of: t.field({
      type: EntityRef,
      description: 'What it is a figure of.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'DESCRIBED')),
    }),
    with: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Whom or what it is with, as in trade with somebody.',
      async resolve(fact, _, { ask }) {
        const [slug] = entitiesAs(fact, 'COUNTERPART')
        return slug === undefined ? null : loadEntity(ask, slug)
      },
    }),
    metric: t.field({
      type: MetricEnum,
      description: 'What it measures.',
      resolve: ({ identity }) => readValues(figure.identity, identity).metric ?? 'OTHER',
    }),
    quantity: t.field({
      type: QuantityRef,
      nullable: true,
      description: 'The number; null where it says a stage, or no number is given.',
      resolve: ({ state }) => readValues(figure.values, state.values).quantity ?? null,
    }),
    comparedWith: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'What a change is measured from.',
      resolve: ({ state }) => readValues(figure.values, state.values).comparedWith ?? null,
    }),
  }),
})
