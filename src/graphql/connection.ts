import type { OutputRef } from '@pothos/core'
import type { Page, PageItem } from '../model/page.ts'
import { builder } from './builder.ts'

/** One page of a list; its nodes and its total are asked for only where they are selected. */
export type Connection<Node> = {
  readonly page: Page
  readonly node: (slug: string) => Promise<Node | null>
  readonly total: () => Promise<number>
}

export function connection<Node>(page: Page, node: Connection<Node>['node'], total: Connection<Node>['total']): Connection<Node> {
  return { page, node, total }
}

const PageInfo = builder.objectRef<Page>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follow.', resolve: (page) => page.hasNextPage }),
    hasPreviousPage: t.boolean({
      description: 'Whether the page was asked for with a cursor, so that others come before it.',
      resolve: (page) => page.hasPreviousPage,
    }),
    startCursor: t.string({ nullable: true, description: 'The cursor of the first item.', resolve: (page) => page.items[0]?.cursor ?? null }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last item: give it as after.',
      resolve: (page) => page.items.at(-1)?.cursor ?? null,
    }),
  }),
})

/** The connection of a node type, one for all fields that list it. `Extra` is what its further fields resolve from. */
export function connectionType<Node, Extra extends object = object>(name: string, node: OutputRef<Node>, nodeName = name) {
  type Edge = { readonly item: PageItem; readonly node: Node }
  const EdgeRef = builder.objectRef<Edge>(`${name}Edge`).implement({
    description: `One ${nodeName} in a list.`,
    fields: (t) => ({
      cursor: t.string({ description: 'Stands for this place in the list.', resolve: ({ item }) => item.cursor }),
      node: t.field({ type: node, description: `The ${nodeName} itself.`, resolve: (edge) => edge.node as never }),
    }),
  })
  return builder.objectRef<Connection<Node> & Extra>(`${name}Connection`).implement({
    description: `One page of a list: ${nodeName}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        description: 'The items of this page.',
        complexity: { field: 0, multiplier: 1 },
        async resolve({ page, node }) {
          const nodes = await Promise.all(page.items.map(({ slug }) => node(slug)))
          // What a load took out since the page was listed is left out.
          return page.items.flatMap((item, at): Edge[] => {
            const loaded = nodes[at]
            return loaded === null || loaded === undefined ? [] : [{ item, node: loaded }]
          })
        },
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page stands.', resolve: ({ page }) => page }),
      totalCount: t.int({
        complexity: 3,
        description: 'How many there are on all pages. Counted only when asked for.',
        resolve: ({ total }) => total(),
      }),
    }),
  })
}
