import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { shareLabel } from '../model/values/share.ts'
import { entities } from '../questions/entities.ts'
import { holdings, type Ownership, owners } from '../questions/ownership.ts'
import { type AnswerOptions, clockOf, withAnswerOptions } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'
import { table } from './table.ts'

/** How deep and how wide the commands look. */
const CAPS = { maxDepth: 20, maxNodes: 2000 } as const

export function ownersCommand(program: Command, session: Session): void {
  add(program, session, owners, {
    name: 'owners',
    does: 'who stands behind an entity, through all chains of stakes',
    example: 'sakhalin-1',
    column: 'owner',
  })
}

export function holdingsCommand(program: Command, session: Session): void {
  add(program, session, holdings, {
    name: 'holdings',
    does: 'what an entity has, through all chains of stakes',
    example: 'rosneft',
    column: 'holding',
  })
}

type Words = { readonly name: string; readonly does: string; readonly example: string; readonly column: string }

function add(program: Command, session: Session, ask: typeof owners, { name, does, example, column }: Words): void {
  const command = program.command(name).description(does).argument('<slug>', 'the entity')
  withAnswerOptions(command)
    .addHelpText('after', `\nExample:\n  dealgraph ${name} ${example} --as-of 2016\n`)
    .action((slug: string, options: AnswerOptions) =>
      withGraph(session, async (graph) => {
        await refuseUnknown(graph, slug)
        const answer = await ask(graph, slug, { clock: clockOf(options), ...CAPS })
        if (answer) await show(session, graph, answer, options.json, column)
      }),
    )
}

async function show({ print }: Session, graph: Graph, answer: Ownership, json: boolean, column: string): Promise<void> {
  if (json) return print(JSON.stringify({ ...answer, effective: answer.effective.map((share) => ({ ...share, chains: share.chains(3) })) }, null, 2))
  const slugs = answer.effective.map(({ entity }) => entity)
  const names = new Map((await entities(graph, slugs, null)).flatMap((entity) => (entity ? [[entity.slug, entity.name] as const] : [])))
  if (slugs.length === 0) return print('no stakes reported')
  print(
    table(
      [column, 'share', 'as reported', 'ultimate', 'through'],
      answer.effective.map(({ entity, share, reported, ultimate, chains }) => [
        names.get(entity) ?? entity,
        shareLabel(share),
        shareLabel(reported),
        ultimate ? 'yes' : '',
        chains(2)
          .map(({ stakes }) => stakes.join(' → '))
          .join('; '),
      ]),
    ),
  )
  for (const { code, message, stakes } of answer.warnings) print(`${code}: ${message}${stakes.length > 0 ? ` (${stakes.join(', ')})` : ''}`)
  if (answer.stoppedReason !== 'COMPLETE') print(`stopped: ${answer.stoppedReason}`)
}
