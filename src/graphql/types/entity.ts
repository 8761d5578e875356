import { ALL_ENTITY_KINDS, ENTITY_KINDS } from '../../model/entity.ts'
import { capacities } from '../../questions/capacities.ts'
import { countDocumentsOf, documentsOf } from '../../questions/document-lists.ts'
import { documents } from '../../questions/documents.ts'
import { entities } from '../../questions/entities.ts'
import { pageArgs, pageCost, pageRequest } from '../arguments.ts'
import { builder } from '../builder.ts'
import { connection } from '../connection.ts'
import { DocumentConnection } from '../connections.ts'
import { EntityKindEnum, ProjectTypeEnum } from '../enums.ts'
import { typeNameOf } from '../identity.ts'
import { ActorRef, ENTITY_REFS, EntityRef, IdentifierRef, NodeRef, QuantityRef } from '../refs.ts'

EntityRef.implement({
  description: 'Anyone or anything a document speaks of.',
  interfaces: [NodeRef],
  resolveType: typeNameOf,
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its own short name in this graph, which does not change.' }),
    kind: t.field({ type: EntityKindEnum, description: 'What it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', { description: 'The name that most documents use.' }),
    aliases: t.stringList({ description: 'All its other names in documents.', resolve: ({ aliases }) => [...aliases] }),
    description: t.exposeString('description', { nullable: true, description: 'What it is, in a few words.' }),
    country: t.field({
      type: ENTITY_REFS.COUNTRY,
      nullable: true,
      description: 'The country a document gives it.',
      resolve: ({ country }, _, { ask }) => (country === null ? null : ask(entities, country, null)),
    }),
    place: t.exposeString('place', { nullable: true, description: 'The place a document gives it.' }),
    identifiers: t.field({ type: [IdentifierRef], description: 'Tickers and other identifiers.', resolve: ({ identifiers }) => [...identifiers] }),
    documents: t.field({
      type: DocumentConnection,
      description: 'The documents that name it, by slug.',
      args: pageArgs(t.arg),
      complexity: pageCost,
      async resolve({ slug }, args, { ask }) {
        const page = await ask(documentsOf, slug, pageRequest(args))
        return connection(
          page,
          (document) => ask(documents, document, null),
          () => ask(countDocumentsOf, slug, null),
        )
      },
    }),
  }),
})

ActorRef.implement({
  description: 'Every entity but a project: whoever can hold, deal, sanction or talk.',
  interfaces: [EntityRef, NodeRef],
  resolveType: typeNameOf,
})

for (const kind of ALL_ENTITY_KINDS) {
  const interfaces = kind === 'PROJECT' ? [EntityRef, NodeRef] : [ActorRef, EntityRef, NodeRef]
  ENTITY_REFS[kind].implement({ description: ENTITY_KINDS[kind].means, interfaces })
}

builder.objectFields(ENTITY_REFS.PROJECT, (t) => ({
  projectType: t.field({
    type: ProjectTypeEnum,
    nullable: true,
    description: 'What kind of project it is.',
    resolve: ({ projectType }) => projectType,
  }),
  capacity: t.field({
    type: QuantityRef,
    nullable: true,
    description: 'Its capacity as reported last, planned and possible ones included: figures tell its status, date and source.',
    resolve: ({ slug }, _, { ask }) => ask(capacities, slug, null),
  }),
}))
