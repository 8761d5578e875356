import { writeFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Graph } from '../graph/graph.ts'
import { InvalidInput } from '../model/errors.ts'
import { ALL_FACT_KINDS } from '../model/facts/fact-kind.ts'
import { createNetworkSearch, NETWORK_DEFAULTS, NETWORK_LIMITS } from '../questions/network.ts'
import { createTieReader } from '../questions/ties.ts'
import { networkChart } from '../views/chart/network-chart.ts'
import { FORMATS, type FormatName, isFormat } from '../views/files/formats.ts'
import { networkFile } from '../views/files/network-file.ts'
import { clockOf } from './clock-options.ts'
import { refuseUnknown } from './known-slug.ts'
import { type Session, withGraph } from './session.ts'

type Options = {
  readonly format?: FormatName
  readonly out?: string
  readonly depth: number
  readonly maxNodes: number
  readonly asOf?: string
  readonly knownAt?: string
}

export function exportCommand(program: Command, session: Session): void {
  program
    .command('export')
    .description('the network around entities as a file for other tools')
    .argument('<slug...>', 'the entities')
    .addOption(new Option('--format <format>', 'what to write; left out: by the ending of --out').choices(Object.keys(FORMATS)))
    .option('--out <file>', 'where to write; left out: to standard output')
    .addOption(new Option('--depth <steps>', 'how many facts away at the most').default(NETWORK_DEFAULTS.depth).argParser(within('depth', 0)))
    .addOption(
      new Option('--max-nodes <number>', 'how many entities at the most').default(NETWORK_DEFAULTS.maxNodes).argParser(within('maxNodes', 1)),
    )
    .addOption(new Option('--as-of <date>', 'what was true then: 2018, 2018-09, 2018-09-11, 2017/2020'))
    .addOption(new Option('--known-at <day>', 'what was known then: 2018-09-11'))
    .addHelpText(
      'after',
      `\nFormats: ${Object.entries(FORMATS)
        .map(([name, { means }]) => `${name} (${means})`)
        .join(', ')}.\n\nExample:\n  dealgraph export japan --out japan.gexf\n`,
    )
    .action((slugs: string[], options: Options) => withGraph(session, (graph) => write(session, graph, slugs, options)))
}

const within = (name: 'depth' | 'maxNodes', least: number) => (given: string) => {
  if (!/^\d{1,4}$/.test(given) || Number(given) < least || Number(given) > NETWORK_LIMITS[name])
    throw new InvalidArgumentError(`expected a number from ${least} to ${NETWORK_LIMITS[name]}.`)
  return Number(given)
}

async function write({ print }: Session, graph: Graph, slugs: readonly string[], options: Options): Promise<void> {
  const format = options.format ?? formatOf(options.out)
  const around = [...new Set(slugs)]
  for (const slug of around) await refuseUnknown(graph, slug)
  const { depth, maxNodes } = options
  const request = { around, depth, maxNodes, kinds: ALL_FACT_KINDS, statuses: null, clock: clockOf({ ...options, json: false }) }
  const chart = await networkChart(graph, createNetworkSearch(createTieReader()), request)
  const written = FORMATS[format].write(networkFile(chart))
  if (options.out === undefined) process.stdout.write(written)
  else {
    await writeFile(options.out, written).catch((error: NodeJS.ErrnoException) => {
      throw new InvalidInput(`--out ${options.out}: cannot be written (${error.code ?? error.message})`)
    })
    print(`${options.out}: ${chart.entities.length} entities, ${chart.facts.length} facts`)
  }
}

function formatOf(out: string | undefined): FormatName {
  const ending = /\.(?:csv\.)?(\w+)$/.exec(out ?? '')?.[1] ?? ''
  if (ending === 'zip') return 'csv'
  if (isFormat(ending)) return ending
  throw new InvalidInput(`--format: left out, and ${out ?? 'standard output'} tells none; expected one of ${Object.keys(FORMATS).join(', ')}`)
}
