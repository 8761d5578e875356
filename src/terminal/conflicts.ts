import type { Command } from 'commander'
import { ALL_CONFLICT_KINDS } from '../model/conflicts/conflict.ts'
import { allConflicts } from '../questions/conflicts.ts'
import { toldConflicts } from '../questions/told-conflicts.ts'
import { knownDay } from './clock-options.ts'
import { conflictLines } from './conflict-lines.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'

type Options = { readonly json: boolean; readonly knownAt?: string }

/** As many as a terminal can take; JSON has the same. */
const MOST = 1000

export function conflictsCommand(program: Command, session: Session): void {
  program
    .command('conflicts')
    .description('where documents or speakers disagree, what is shown, and by which rule')
    .argument('[slug...]', 'only in facts about any of these entities')
    .option('--json', 'print JSON', false)
    .option('--known-at <day>', 'what was known then: 2018-09-11')
    .addHelpText('after', '\nExample:\n  dealgraph conflicts russia\n')
    .action((slugs: string[], { json, knownAt }: Options) =>
      withGraph(session, async (graph) => {
        const clock = { asOf: null, knownAt: knownDay(knownAt) }
        for (const slug of slugs) await refuseUnknown(graph, slug)
        const about = slugs.length > 0 ? slugs : null
        const { items } = await allConflicts(graph, { kinds: ALL_CONFLICT_KINDS, about, clock, first: MOST, after: null })
        const told = await toldConflicts(
          graph,
          items.map(({ slug }) => slug),
          clock,
        )
        if (json) return session.print(JSON.stringify(told, null, 2))
        if (told.length === 0) return session.print('no conflicts')
        session.print(told.map((conflict) => conflictLines(conflict).join('\n')).join('\n\n'))
      }),
    )
}
