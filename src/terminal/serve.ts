import type { Command } from 'commander'
import type { Session } from './session.ts'

export function serveCommand(program: Command, session: Session): void {
  program
    .command('serve')
    .description('serve the GraphQL API and GraphiQL over HTTP')
    .option('--seed', 'fill an empty Neo4j with the bundled dossiers', false)
    .option('--watch <dir...>', 'load dossiers as they are saved, unload those deleted')
    .addHelpText('after', '\nExample:\n  dealgraph serve --watch my-dossiers\n')
    .action(({ seed, watch }: { seed: boolean; watch?: string[] }) => session.serve({ seed, watch: watch ?? [] }))
}
