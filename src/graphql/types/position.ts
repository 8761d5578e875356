import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { position } from '../../model/facts/position.ts'
import { loadEntity } from '../loading.ts'
import { entityAs } from '../participants.ts'
import { ENTITY_REFS, EntityRef, FACT_REFS, FactRef, NodeRef } from '../refs.ts'

FACT_REFS.POSITION.implement({
  description: FACT_KINDS.POSITION,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    person: t.field({
      type: ENTITY_REFS.PERSON,
      description: 'Who serves.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'OFFICE_HOLDER')),
    }),
    title: t.string({ description: 'The title of the position.', resolve: ({ state }) => readValues(position.values, state.values).title ?? '' }),
    office: t.field({
      type: EntityRef,
      description: 'Where the position is.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'OFFICE')),
    }),
    sole: t.boolean({
      description: 'Whether one person at a time serves in it.',
      resolve: ({ state }) => readValues(position.values, state.values).sole ?? false,
    }),
  }),
})
