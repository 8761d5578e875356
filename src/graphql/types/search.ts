import { InvalidInput } from '../../model/errors.ts'
import { MOST_PER_PAGE, someOf } from '../arguments.ts'
import { builder } from '../builder.ts'
import { EntityKindEnum } from '../enums.ts'
import { loadEntity } from '../loading.ts'
import { EntityRef, SearchHitRef } from '../refs.ts'

const HITS = 10
const LONGEST = 200

SearchHitRef.implement({
  description: 'An entity found.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'The entity.', resolve: ({ slug }, _, { ask }) => loadEntity(ask, slug) }),
    matched: t.exposeString('matched', { description: 'The name, alias or identifier that matched.' }),
    score: t.exposeFloat('score', { description: 'How well it matched, from 0 to 1, an exact name.' }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitRef],
    description: 'Entities by name: typos, aliases, identifiers, other scripts; exact before alias before near.',
    args: {
      text: t.arg.string({ required: true, description: `What to look for, at most ${LONGEST} characters.` }),
      kinds: t.arg({ type: [EntityKindEnum], description: 'Only these kinds; left out: all.' }),
      first: t.arg.int({ defaultValue: HITS, description: `How many at the most, 0 to ${MOST_PER_PAGE}.` }),
    },
    complexity: ({ first }) => ({ field: 500, multiplier: first ?? HITS }),
    resolve(_, { text, kinds, first }, { graph, search }) {
      const most = first ?? HITS
      if (most < 0 || most > MOST_PER_PAGE) throw new InvalidInput(`first: found ${most}; expected 0 to ${MOST_PER_PAGE}`)
      if (text.length > LONGEST) throw new InvalidInput(`text: found ${text.length} characters; expected at most ${LONGEST}`)
      return search(graph, text, someOf('kinds', kinds), most).then((hits) => [...hits])
    },
  }),
)
