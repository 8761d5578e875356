import { InvalidInput } from '../../model/errors.ts'
import { ALL_FACT_KINDS } from '../../model/facts/fact-kind.ts'
import type { StateFilter } from '../../questions/clocked.ts'
import type { Path } from '../../questions/paths.ts'
import { clockArgs, kindsArg, refuseUnknown, someOf, stateFilter, statusesArg } from '../arguments.ts'
import { builder } from '../builder.ts'
import { loadEntities, loadFacts } from '../loading.ts'
import { EntityRef, FactRef } from '../refs.ts'
import { tell } from '../telling.ts'

type Found = Path & { readonly filter: StateFilter }

const PathRef = builder.objectRef<Found>('Path').implement({
  description: 'A chain of facts from one entity to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many facts it has.', resolve: (path) => path.facts.length }),
    entities: t.field({
      type: [EntityRef],
      description: 'The entities it passes, both ends included.',
      resolve: (path, _, { ask }) => loadEntities(ask, path.entities),
    }),
    facts: t.field({
      type: [FactRef],
      description: 'The facts, each tying two of the entities.',
      resolve: (path, _, { ask }) => loadFacts(ask, path.facts, path.filter),
    }),
    sentence: t.string({
      description: 'The chain in words.',
      async resolve(path, _, { ask }) {
        const told = await Promise.all((await loadFacts(ask, path.facts, path.filter)).map((fact) => tell(ask, fact, fact.state)))
        return told.join('; ')
      },
    }),
  }),
})

const MOST = { maxLength: 8, first: 50 } as const

function within(name: keyof typeof MOST, given: number): number {
  if (given < 1 || given > MOST[name]) throw new InvalidInput(`${name}: found ${given}; expected 1 to ${MOST[name]}`)
  return given
}

builder.queryField('paths', (t) =>
  t.field({
    type: [PathRef],
    description:
      'How two entities are connected: the shortest chains of facts first, then those with fewer facts that are not established or are unclear, then those through smaller hubs, then by slugs. Never through a document.',
    args: {
      from: t.arg.string({ required: true, description: 'The entity to start from, by slug.' }),
      to: t.arg.string({ required: true, description: 'The entity to arrive at, by slug.' }),
      kinds: kindsArg(t.arg),
      statuses: statusesArg(t.arg),
      ...clockArgs(t.arg),
      maxLength: t.arg.int({ defaultValue: 4, description: `The longest chain, in facts, 1 to ${MOST.maxLength}.` }),
      first: t.arg.int({ defaultValue: 5, description: `How many at the most, 1 to ${MOST.first}.` }),
    },
    complexity: ({ first, maxLength }) => ({ field: 500, multiplier: (first ?? 5) * (maxLength ?? 4) }),
    async resolve(_, { from, to, kinds, maxLength, first, ...args }, { ask, graph, paths }) {
      if (from === to) throw new InvalidInput(`to: found ${to}, where the path starts; expected another entity`)
      const filter = stateFilter(args)
      const request = {
        from,
        to,
        kinds: someOf('kinds', kinds) ?? ALL_FACT_KINDS,
        maxLength: within('maxLength', maxLength ?? 4),
        first: within('first', first ?? 5),
        ...filter,
      }
      await refuseUnknown(ask, 'from', [from])
      await refuseUnknown(ask, 'to', [to])
      return (await paths(graph, request)).map((path) => ({ ...path, filter }))
    },
  }),
)
