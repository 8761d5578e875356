import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { relation } from '../../model/facts/relation.ts'
import { RelationTypeEnum } from '../enums.ts'
import { loadEntity } from '../loading.ts'
import { entityAs } from '../participants.ts'
import { EntityRef, FACT_REFS, FactRef, NodeRef } from '../refs.ts'

FACT_REFS.RELATION.implement({
  description: FACT_KINDS.RELATION,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    from: t.field({
      type: EntityRef,
      description: 'The end it is told from; the first by slug where it goes both ways.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'FROM')),
    }),
    relationType: t.field({
      type: RelationTypeEnum,
      description: 'How the one relates to the other.',
      resolve: ({ identity }) => readValues(relation.identity, identity).relationType ?? 'OTHER',
    }),
    to: t.field({ type: EntityRef, description: 'The other end.', resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'TO')) }),
  }),
})
