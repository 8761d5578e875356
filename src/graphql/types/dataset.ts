import { counts, datasetState } from '../../questions/dataset.ts'
import { builder } from '../builder.ts'
import { DatasetRef } from '../refs.ts'

DatasetRef.implement({
  description: 'What this graph holds.',
  fields: (t) => ({
    version: t.string({
      description: 'Another one after every load: what was cached under an older one is stale.',
      resolve: ({ version }) => String(version),
    }),
    engine: t.exposeString('engine', { description: 'The database behind it: grafeo (embedded) or neo4j.' }),
    documents: t.exposeInt('documents', { description: 'How many documents there are.' }),
    entities: t.exposeInt('entities', { description: 'How many entities there are.' }),
    facts: t.exposeInt('facts', { description: 'How many facts there are.' }),
    claims: t.exposeInt('claims', { description: 'How many claims there are.' }),
  }),
})

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    description: 'What this graph holds.',
    async resolve(_, __, { graph }) {
      const [state, howMany] = await Promise.all([datasetState(graph), counts(graph)])
      return { ...howMany, version: state?.version ?? 0, engine: graph.engine }
    },
  }),
)
