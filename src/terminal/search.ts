import type { Command } from 'commander'
import { entities } from '../questions/entities.ts'
import { createEntitySearch } from '../questions/search.ts'
import { type Session, withGraph } from './session.ts'
import { table } from './table.ts'

const HITS = 10

export function searchCommand(program: Command, session: Session): void {
  program
    .command('search')
    .description('entities by name: typos, aliases, identifiers, other scripts')
    .argument('<text...>', 'what to look for')
    .option('--json', 'print JSON', false)
    .addHelpText('after', '\nExample:\n  dealgraph search gazprm\n')
    .action((words: string[], { json }: { json: boolean }) =>
      withGraph(session, async (graph) => {
        const hits = await createEntitySearch()(graph, words.join(' '), null, HITS)
        const found = await entities(
          graph,
          hits.map(({ slug }) => slug),
          null,
        )
        const rows = hits.flatMap(({ slug, matched }, at) => {
          const entity = found[at]
          return entity ? [{ slug, name: entity.name, kind: entity.kind, matched }] : []
        })
        if (json) return session.print(JSON.stringify(rows, null, 2))
        if (rows.length === 0) return session.print('nothing found')
        session.print(
          table(
            ['slug', 'name', 'kind', 'matched'],
            rows.map(({ slug, name, kind, matched }) => [slug, name, kind.toLowerCase(), matched]),
          ),
        )
      }),
    )
}
