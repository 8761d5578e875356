import { NOW } from '../../model/clock.ts'
import { countFactsIn, factsIn } from '../../questions/document-lists.ts'
import { entities } from '../../questions/entities.ts'
import { countEntitiesIn, entitiesIn } from '../../questions/entity-lists.ts'
import { facts } from '../../questions/facts.ts'
import { kindsArg, kindsOf, pageArgs, pageCost, pageRequest } from '../arguments.ts'
import { connection } from '../connection.ts'
import { EntityConnection, FactConnection } from '../connections.ts'
import { DocumentRef, NodeRef } from '../refs.ts'

DocumentRef.implement({
  description: 'An article or release. Its text stays with whoever owns it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its own short name in this graph.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it, where the text says so.' }),
    author: t.exposeString('author', { nullable: true, description: 'Who wrote it, where the text says so.' }),
    published: t.field({ type: 'PartialDate', description: 'When it was published, as far as is known.', resolve: ({ published }) => published }),
    publishedBasis: t.exposeString('publishedBasis', { description: 'How that is known: stated, or inferred from the text.' }),
    language: t.exposeString('language', { description: 'ISO 639-1.' }),
    length: t.exposeInt('length', { description: 'The length of its text in Unicode code points.' }),
    sha256: t.exposeString('sha256', { description: "Of the text's UTF-8 bytes, lower-case hexadecimal: says which text the spans are of." }),
    textAvailable: t.boolean({
      description: 'Whether this server has the text, so that spans show their quotes.',
      resolve: (document, _, { texts }) => texts.of(document) !== null,
    }),
    facts: t.field({
      type: FactConnection,
      description: 'The facts it reports; newest first, undated last.',
      args: { kinds: kindsArg(t.arg), ...pageArgs(t.arg) },
      complexity: pageCost,
      async resolve({ slug }, args, { ask }) {
        const kinds = kindsOf(args.kinds)
        const page = await ask(factsIn, slug, { kinds, ...pageRequest(args) })
        return connection(
          page,
          (fact) => ask(facts, fact, { clock: NOW, statuses: null }),
          () => ask(countFactsIn, slug, { kinds }),
        )
      },
    }),
    entities: t.field({
      type: EntityConnection,
      description: 'The entities it names, by name.',
      args: pageArgs(t.arg),
      complexity: pageCost,
      async resolve({ slug }, args, { ask }) {
        const page = await ask(entitiesIn, slug, pageRequest(args))
        return connection(
          page,
          (entity) => ask(entities, entity, null),
          () => ask(countEntitiesIn, slug, null),
        )
      },
    }),
  }),
})
