import type { Command } from 'commander'
import { unloadDocument } from '../graph/load/load.ts'
import { type Session, withGraph } from './session.ts'

export function unloadCommand(program: Command, session: Session): void {
  program
    .command('unload')
    .description('take documents out of the graph, with all that only they state')
    .argument('<slug...>', 'documents, by slug')
    .addHelpText('after', '\nExample:\n  dealgraph unload harbour-gazette-2031-05\n')
    .action((slugs: string[]) =>
      withGraph(session, async (graph) => {
        for (const slug of slugs) {
          await unloadDocument(graph, slug)
          session.print(`unloaded ${slug}`)
        }
      }),
    )
}
