import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { supply } from '../../model/facts/supply.ts'
import { loadEntity } from '../loading.ts'
import { entityAs } from '../participants.ts'
import { ActorRef, EntityRef, FACT_REFS, FactRef, MoneyRef, NodeRef, QuantityRef, ShareRef } from '../refs.ts'

FACT_REFS.SUPPLY.implement({
  description: FACT_KINDS.SUPPLY,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    supplier: t.field({
      type: EntityRef,
      description: 'Who or what supplies.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'SUPPLIER')),
    }),
    buyer: t.field({ type: ActorRef, description: 'Who is supplied.', resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'BUYER')) }),
    commodity: t.string({ description: 'With what.', resolve: ({ identity }) => readValues(supply.identity, identity).commodity ?? '' }),
    quantity: t.field({
      type: QuantityRef,
      nullable: true,
      description: 'How much.',
      resolve: ({ state }) => readValues(supply.values, state.values).quantity ?? null,
    }),
    value: t.field({
      type: MoneyRef,
      nullable: true,
      description: 'For how much.',
      resolve: ({ state }) => readValues(supply.values, state.values).value ?? null,
    }),
    shareOfBuyer: t.field({
      type: ShareRef,
      nullable: true,
      description: 'Its share of all that the buyer takes of the commodity, in percent.',
      resolve: ({ state }) => readValues(supply.values, state.values).shareOfBuyer ?? null,
    }),
    shareOfSupplier: t.field({
      type: ShareRef,
      nullable: true,
      description: 'Its share of all that the supplier sells or makes of the commodity, in percent.',
      resolve: ({ state }) => readValues(supply.values, state.values).shareOfSupplier ?? null,
    }),
  }),
})
