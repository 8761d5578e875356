import type { Command } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { readValues } from '../model/facts/fact-kind.ts'
import { stake } from '../model/facts/stake.ts'
import type { Page } from '../model/page.ts'
import { shareLabel, UNREPORTED } from '../model/values/share.ts'
import { allStakes, type StakesFilter } from '../questions/all-stakes.ts'
import { claims } from '../questions/claims.ts'
import { entities } from '../questions/entities.ts'
import { type FactView, facts } from '../questions/facts.ts'
import { type AnswerOptions, clockOf, withAnswerOptions } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'
import { table } from './table.ts'

export function holdersCommand(program: Command, session: Session): void {
  const command = program
    .command('holders')
    .description('who holds stakes in a project or company, or in all of them; stakes in effect only')
    .argument('[slug]', 'the project or company; left out: all')
  withAnswerOptions(command)
    .addHelpText('after', '\nExample:\n  dealgraph holders sakhalin-1 --as-of 2016\n')
    .action((slug: string | undefined, options: AnswerOptions) => withGraph(session, (graph) => holders(session, graph, slug ?? null, options)))
}

async function holders({ print }: Session, graph: Graph, subject: string | null, options: AnswerOptions): Promise<void> {
  if (subject !== null) await refuseUnknown(graph, subject)
  const filter = { clock: clockOf(options), statuses: ['IN_EFFECT'] as const }
  const slugs = await allSlugs(graph, { ...filter, holder: null, subject, minimumShare: null })
  const stakes = (await facts(graph, slugs, filter)).filter((view) => view !== null)
  const rows = await rowsOf(graph, stakes)
  if (options.json) return print(JSON.stringify(rows, null, 2))
  if (rows.length === 0) return print('no stakes reported')
  const certain = (row: (typeof rows)[number]) => (options.asOf === undefined ? [] : [row.standing?.toLowerCase() ?? ''])
  print(
    table(
      ['holder', 'in', 'share', ...(options.asOf === undefined ? [] : ['standing']), 'since', 'as reported', 'by'],
      rows.map((row) => [
        row.holder.name,
        row.subject.name,
        row.share.label,
        ...certain(row),
        row.since ?? '',
        row.lastReported,
        row.documents.join(', '),
      ]),
    ),
  )
}

/** The stakes on all pages of the list. */
async function allSlugs(graph: Graph, filter: StakesFilter): Promise<readonly string[]> {
  const slugs: string[] = []
  let after: string | null = null
  do {
    const page: Page = await allStakes(graph, { ...filter, first: 1000, after })
    slugs.push(...page.items.map(({ slug }) => slug))
    after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null
  } while (after !== null)
  return slugs
}

type Row = {
  readonly slug: string
  readonly holder: { readonly slug: string; readonly name: string }
  readonly subject: { readonly slug: string; readonly name: string }
  readonly share: { readonly minimum: number; readonly maximum: number; readonly label: string }
  readonly standing: FactView['standing']
  readonly since: string | null
  readonly lastReported: string
  readonly documents: readonly string[]
}

async function rowsOf(graph: Graph, stakes: readonly FactView[]): Promise<readonly Row[]> {
  const end = (view: FactView, role: 'HOLDER' | 'SUBJECT') => view.participants.find((part) => part.role === role)?.entity ?? ''
  const slugs = [...new Set(stakes.flatMap((view) => [end(view, 'HOLDER'), end(view, 'SUBJECT')]))]
  const names = new Map((await entities(graph, slugs, null)).flatMap((entity) => (entity ? [[entity.slug, entity.name] as const] : [])))
  const claimSlugs = [...new Set(stakes.flatMap((view) => view.state.claims))]
  const documents = new Map((await claims(graph, claimSlugs, null)).flatMap((claim) => (claim ? [[claim.slug, claim.document] as const] : [])))
  const named = (slug: string) => ({ slug, name: names.get(slug) ?? slug })
  return stakes.map((view) => {
    const { share = UNREPORTED } = readValues(stake.values, view.state.values)
    return {
      slug: view.slug,
      holder: named(end(view, 'HOLDER')),
      subject: named(end(view, 'SUBJECT')),
      share: { minimum: share.min, maximum: share.max, label: shareLabel(share) },
      standing: view.standing,
      since: view.state.dates.since,
      lastReported: view.state.lastReported,
      documents: [...new Set(view.state.claims.flatMap((claim) => documents.get(claim) ?? []))],
    }
  })
}
