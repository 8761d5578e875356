import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { checkCommand } from './check.ts'
import { conflictsCommand } from './conflicts.ts'
import { exportCommand } from './export.ts'
import { factCommand } from './fact.ts'
import { holdersCommand } from './holders.ts'
import { loadCommand } from './load.ts'
import { holdingsCommand, ownersCommand } from './ownership.ts'
import { pathCommand } from './path.ts'
import { readCommand } from './read.ts'
import { reviewCommand } from './review.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import type { Session } from './session.ts'
import { timelineCommand } from './timeline.ts'
import { unloadCommand } from './unload.ts'
import { verifyCommand } from './verify.ts'

/** The command dealgraph. */
export function createProgram(session: Session): Command {
  const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<string, string>
  const program = new Command('dealgraph').description(description ?? '').version(version ?? '')
  program.exitOverride().configureHelp({ showGlobalOptions: true }).showHelpAfterError('(dealgraph --help, or dealgraph <command> --help, shows how)')
  for (const add of [
    serveCommand,
    readCommand,
    reviewCommand,
    loadCommand,
    unloadCommand,
    checkCommand,
    verifyCommand,
    holdersCommand,
    ownersCommand,
    holdingsCommand,
    timelineCommand,
    pathCommand,
    searchCommand,
    factCommand,
    conflictsCommand,
    exportCommand,
  ])
    add(program, session)
  for (const command of program.commands) command.exitOverride()
  return program.addHelpText('after', '\nExit codes: 0 done, 1 bad input, 2 wrong usage or setting, 3 database out of reach.')
}
