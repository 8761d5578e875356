import { documents } from '../../questions/documents.ts'
import { entities } from '../../questions/entities.ts'
import { facts } from '../../questions/facts.ts'
import { clockArgs, clockOf } from '../arguments.ts'
import { builder } from '../builder.ts'
import { ActorRef, DocumentRef, ENTITY_REFS, EntityRef, FactRef } from '../refs.ts'

builder.queryFields((t) => {
  const slug = t.arg.string({ required: true, description: 'Its slug; search finds it by name.' })
  return {
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The entity of this slug.',
      args: { slug },
      resolve: (_, { slug }, { ask }) => ask(entities, slug, null),
    }),
    actor: t.field({
      type: ActorRef,
      nullable: true,
      description: 'The actor of this slug; null for a project.',
      args: { slug },
      async resolve(_, { slug }, { ask }) {
        const entity = await ask(entities, slug, null)
        return entity?.kind === 'PROJECT' ? null : entity
      },
    }),
    project: t.field({
      type: ENTITY_REFS.PROJECT,
      nullable: true,
      description: 'The project of this slug.',
      args: { slug },
      async resolve(_, { slug }, { ask }) {
        const entity = await ask(entities, slug, null)
        return entity?.kind === 'PROJECT' ? entity : null
      },
    }),
    fact: t.field({
      type: FactRef,
      nullable: true,
      description: 'The fact of this slug, in the state that the clocks choose; null where it has none then.',
      args: { slug, ...clockArgs(t.arg) },
      resolve: (_, { slug, ...args }, { ask }) => ask(facts, slug, { clock: clockOf(args), statuses: null }),
    }),
    document: t.field({
      type: DocumentRef,
      nullable: true,
      description: 'The document of this slug.',
      args: { slug },
      resolve: (_, { slug }, { ask }) => ask(documents, slug, null),
    }),
  }
})
