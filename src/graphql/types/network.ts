import { InvalidInput } from '../../model/errors.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'
import { type Edge, edgesOf } from '../../model/network/edges.ts'
import { strongest } from '../../model/network/strongest.ts'
import { labelBetween } from '../../model/sentence/label.ts'
import type { FactView } from '../../questions/facts.ts'
import { NETWORK_DEFAULTS, NETWORK_LIMITS, type Network, type NetworkNode, type NetworkRequest } from '../../questions/network.ts'
import { clockArgs, kindsArg, kindsOf, refuseUnknown, someOf, stateFilter, statusesArg } from '../arguments.ts'
import { builder } from '../builder.ts'
import { FactKindEnum, FactStatusEnum } from '../enums.ts'
import { loadEntity, loadFacts } from '../loading.ts'
import { EntityRef, FactRef } from '../refs.ts'

type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>
type Found = Network & { readonly request: NetworkRequest; readonly positions: () => Promise<Positions> }
type FoundNode = NetworkNode & { readonly found: Found }

/** A layout takes a thread some hundred milliseconds: an operation may ask for few. */
const LAYOUT_COST = 100

const NodeRef = builder.objectRef<FoundNode>('NetworkNode').implement({
  description: 'An entity of a network.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, description: 'The entity.', resolve: ({ entity }, _, { ask }) => loadEntity(ask, entity) }),
    x: t.float({
      nullable: true,
      description: 'Where its middle stands in the picture, in pixels from the left; laid out only when asked for.',
      complexity: LAYOUT_COST,
      resolve: async ({ entity, found }) => (await found.positions()).get(entity)?.x ?? null,
    }),
    y: t.float({
      nullable: true,
      description: 'Where its middle stands in the picture, in pixels from the top; laid out only when asked for.',
      complexity: LAYOUT_COST,
      resolve: async ({ entity, found }) => (await found.positions()).get(entity)?.y ?? null,
    }),
    degree: t.exposeInt('degree', { description: 'How many entities it shares such facts with, shown or not.' }),
    hidden: t.exposeInt('hidden', { description: 'How many of those are not in the network.' }),
  }),
})

const EdgeRef = builder.objectRef<Edge<FactView>>('NetworkEdge').implement({
  description:
    'The facts of one kind between two entities. A fact of more than two is on an edge for each two that it ties; two on the same side, such as two targets, are not tied.',
  fields: (t) => ({
    source: t.field({
      type: EntityRef,
      description: 'Who holds, does, imposes, serves or supplies; of the parties of deals and talks the first by slug.',
      resolve: ({ source }, _, { ask }) => loadEntity(ask, source),
    }),
    target: t.field({ type: EntityRef, description: 'The other end.', resolve: ({ target }, _, { ask }) => loadEntity(ask, target) }),
    kind: t.field({ type: FactKindEnum, description: 'The kind of its facts.', resolve: ({ kind }): FactKind => kind }),
    status: t.field({
      type: FactStatusEnum,
      description: 'How far the facts have come: the one that has come farthest.',
      resolve: ({ facts }) => strongest(facts.map(({ state }) => state.status)),
    }),
    label: t.string({
      description: '30%; unreported; MOU 2018-09; 3 deals; talks 2013 about, of what they only concern; with a question mark where unclear then.',
      resolve: ({ facts, between }) => labelBetween(facts, between),
    }),
    directed: t.boolean({
      description: 'Whether it leads from source to target; false between parties that face each other.',
      resolve: ({ between }) => between !== 'MUTUAL',
    }),
    facts: t.field({ type: [FactRef], description: 'The facts, by slug.', resolve: ({ facts }) => [...facts] }),
  }),
})

const LeftOutRef = builder.objectRef<Network['leftOut']>('LeftOut').implement({
  description: 'What had no room.',
  fields: (t) => ({
    nodes: t.exposeInt('nodes', { description: 'Entities near enough that are beyond maxNodes, as far as was looked.' }),
    edges: t.exposeInt('edges', { description: 'Facts that tie entities of the network to those, or are too many.' }),
  }),
})

const NetworkRef = builder.objectRef<Found>('Network').implement({
  description: 'What is around entities: further entities, and the facts that tie them.',
  fields: (t) => ({
    nodes: t.field({
      type: [NodeRef],
      description: 'The entities, by distance, then by slug.',
      resolve: (found) => found.nodes.map((node) => ({ ...node, found })),
    }),
    edges: t.field({
      type: [EdgeRef],
      description: 'The facts that tie two of the entities, by source, target and kind.',
      async resolve({ facts, nodes, request }, _, { ask }) {
        const loaded = await loadFacts(ask, facts, { clock: request.clock, statuses: request.statuses })
        return [...edgesOf(loaded, new Set(nodes.map(({ entity }) => entity)))]
      },
    }),
    leftOut: t.field({ type: LeftOutRef, description: 'What had no room.', resolve: ({ leftOut }) => leftOut }),
  }),
})

function within(name: 'depth' | 'maxNodes', least: number, given: number): number {
  const most = NETWORK_LIMITS[name]
  if (given < least || given > most) throw new InvalidInput(`${name}: found ${given}; expected ${least} to ${most}`)
  return given
}

builder.queryField('network', (t) =>
  t.field({
    type: NetworkRef,
    description:
      'What is around these entities, breadth first, up to depth facts away; where there are more than maxNodes, those with most facts first. /embed.svg draws it.',
    args: {
      around: t.arg.stringList({ required: true, description: `Entities, by slug, at most ${NETWORK_LIMITS.around}.` }),
      depth: t.arg.int({ defaultValue: NETWORK_DEFAULTS.depth, description: `How many facts away at the most, 0 to ${NETWORK_LIMITS.depth}.` }),
      kinds: kindsArg(t.arg),
      statuses: statusesArg(t.arg),
      ...clockArgs(t.arg),
      maxNodes: t.arg.int({
        defaultValue: NETWORK_DEFAULTS.maxNodes,
        description: `How many entities at the most, 1 to ${NETWORK_LIMITS.maxNodes}.`,
      }),
    },
    complexity: ({ maxNodes }) => ({ field: 500, multiplier: maxNodes ?? NETWORK_DEFAULTS.maxNodes }),
    async resolve(_, { around: given, depth, kinds, maxNodes, ...args }, { ask, graph, network, positions }) {
      const around = someOf('around', given) ?? []
      if (around.length < given.length) throw new InvalidInput('around: found an entity twice; expected each once')
      if (around.length > NETWORK_LIMITS.around)
        throw new InvalidInput(`around: found ${around.length} slugs; expected at most ${NETWORK_LIMITS.around}`)
      const request: NetworkRequest = {
        around,
        depth: within('depth', 0, depth ?? NETWORK_DEFAULTS.depth),
        kinds: kindsOf(kinds),
        maxNodes: within('maxNodes', 1, maxNodes ?? NETWORK_DEFAULTS.maxNodes),
        ...stateFilter(args),
      }
      if (around.length > request.maxNodes)
        throw new InvalidInput(`maxNodes: found ${request.maxNodes}; expected at least the ${around.length} entities around`)
      await refuseUnknown(ask, 'around', around)
      let laidOut: Promise<Positions> | null = null
      const place = () => {
        laidOut ??= positions(graph, request)
        return laidOut
      }
      return { ...(await network(graph, request)), request, positions: place }
    },
  }),
)
