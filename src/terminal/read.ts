import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import { dossierFiles } from '../dossier/files.ts'
import { documentSchema } from '../dossier/schema.ts'
import type { Graph } from '../graph/graph.ts'
import type { Document } from '../model/document.ts'
import { InvalidInput } from '../model/errors.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { documentOfText, documents } from '../questions/documents.ts'
import { knownEntities } from '../questions/known-entities.ts'
import { LEAST_CONFIDENCE } from '../reading/draft/doubtful.ts'
import { type Draft, draftOf } from '../reading/draft/draft.ts'
import { draftText } from '../reading/draft/draft-text.ts'
import { slugOf } from '../reading/draft/slugs.ts'
import { readText } from '../reading/read-article.ts'
import { type KnownEntity, knownNames } from '../reading/resolution/known-names.ts'
import { entitiesInOffice, withOffices } from '../reading/resolution/known-offices.ts'
import { type Article, MOST_ARTICLE_BYTES, readArticle } from '../reading/text/article.ts'
import { BUNDLED } from './bundled.ts'
import { readAll } from './load.ts'
import { askModel } from './model.ts'
import { type Session, withGraph } from './session.ts'

/** The longest that the rules may take for a document, in milliseconds; what is left then is said. */
const DEADLINE = 20_000

type Options = {
  readonly published?: string
  readonly publisher?: string
  readonly author?: string
  readonly slug?: string
  readonly out?: string
  readonly force: boolean
  readonly against?: readonly string[]
  readonly leastConfidence: string
  readonly modelUrl?: string
  readonly model: string
}

export function readCommand(program: Command, session: Session): void {
  program
    .command('read')
    .description('read an article: propose a dossier, everything pending, for a person to confirm with review')
    .argument('<article>', 'a file with the plain text of one article, in UTF-8')
    .option('--published <date>', 'when it was published, such as 2018-09: what "last year" and "Wednesday" are counted from')
    .option('--publisher <name>', 'who published it')
    .option('--author <name>', 'who wrote it')
    .option('--slug <slug>', "the document's slug; left out: from the file's name")
    .option('--out <file>', 'where the draft goes; left out: it is printed')
    .option('--force', 'write over an existing file', false)
    .option('--against <path...>', 'dossiers whose entities names are resolved to, instead of those in the graph')
    .option('--least-confidence <number>', 'from 0 to 1: what is less sure is not proposed, its place is among the unread', String(LEAST_CONFIDENCE))
    .option('--model-url <url>', 'ask this OpenAI-compatible server too; the text leaves this machine paragraph by paragraph')
    .option('--model <name>', 'which of its models', 'default')
    .addHelpText('after', '\nExample:\n  dealgraph read article.txt --published 2018-09 --out draft.yaml\n  dealgraph review draft.yaml\n')
    .action((path: string, options: Options) => read(session, path, options))
}

async function read(session: Session, path: string, options: Options): Promise<void> {
  checkOptions(options)
  if (options.out !== undefined) await checkOut(options.out, options.force)
  const article = readArticle(path, await bytesOf(path))
  const wish = slugOf(basename(path).replace(/\.[^.]*$/, ''))
  const { entities, document, taken } = await known(session, options.against, article, wish)
  const published = options.published ?? document?.published ?? null
  const names = knownNames(entities)
  const byRules = readText(article, { published, known: names, deadline: DEADLINE })
  const result = options.modelUrl === undefined ? byRules : await askModel(session, article, byRules, { url: options.modelUrl, model: options.model })
  const draft = draftOf(
    article,
    result,
    {
      slug: options.slug ?? document?.slug ?? (taken ? `${wish}-${article.sha256.slice(0, 6)}` : wish),
      published: published ?? unknownPublication(),
      publishedBasis: options.published === undefined ? (document?.publishedBasis ?? 'inferred') : 'stated',
      ...((options.publisher ?? document?.publisher) ? { publisher: options.publisher ?? document?.publisher ?? '' } : {}),
      ...((options.author ?? document?.author) ? { author: options.author ?? document?.author ?? '' } : {}),
    },
    Number(options.leastConfidence),
  )
  const text = draftText(draft, options.out ?? 'draft.yaml')
  if (options.out === undefined) return session.print(text.trimEnd())
  await writeFile(options.out, text)
  for (const line of report(options.out, draft, published, byRules.stoppedAt, article)) session.print(line)
}

/** What the dossier could not hold is refused before anything is read. */
function checkOptions({ published, slug, publisher, author, leastConfidence }: Options): void {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(leastConfidence))
    throw new InvalidInput(
      `--least-confidence ${leastConfidence}: expected a number from 0 to 1; 0 proposes everything, ${LEAST_CONFIDENCE} is the default`,
    )
  const given = { slug, published, publisher, author }
  for (const key of ['slug', 'published', 'publisher', 'author'] as const) {
    if (given[key] === undefined) continue
    const parsed = documentSchema.shape[key].safeParse(given[key])
    if (!parsed.success) throw new InvalidInput(`--${key} ${given[key]}: ${parsed.error.issues[0]?.message ?? 'not what a dossier takes'}`)
  }
}

async function checkOut(out: string, force: boolean): Promise<void> {
  const [info, folder] = [await stat(out).catch(() => null), await stat(dirname(out)).catch(() => null)]
  if (out === '' || !folder?.isDirectory()) throw new InvalidInput(`--out ${out}: no such folder; give the name of a file in a folder that is there`)
  if (info && !info.isFile()) throw new InvalidInput(`--out ${out}: no regular file`)
  if (info && !force) throw new InvalidInput(`${out} exists; take another name for the draft, or --force to write over it`)
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const info = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new InvalidInput(`${path}: cannot be read (${error.code ?? error.message})`)
  })
  if (!info.isFile()) throw new InvalidInput(`${path}: no regular file; give the file of one article`)
  if (info.size > MOST_ARTICLE_BYTES)
    throw new InvalidInput(`${path}: ${info.size} bytes; an article has at most ${MOST_ARTICLE_BYTES}: cut the file into its articles`)
  return readFile(path)
}

/** `taken`: another document has the slug that the file's name gives. */
type Known = { readonly entities: readonly KnownEntity[]; readonly document: Document | null; readonly taken: boolean }

/** The entities of the graph, or of the dossiers given; of the bundled ones where the graph is still empty. */
async function known(session: Session, against: readonly string[] | undefined, article: Article, wish: string): Promise<Known> {
  const ofDossiers = async (paths: readonly string[]): Promise<Known> => {
    const dossiers = await readAll(await dossierFiles(paths))
    return {
      entities: entitiesInOffice(dossiers),
      document: dossiers.find(({ document }) => document.sha256 === article.sha256)?.document ?? null,
      taken: dossiers.some(({ document }) => document.slug === wish),
    }
  }
  if (against !== undefined) return ofDossiers(against)
  const found = await withGraph(session, async (graph) => ({
    entities: await ofGraph(graph),
    document: await documentOfText(graph, article.sha256),
    taken: (await documents(graph, [wish], null))[0] !== null,
  }))
  return found.entities.length > 0 ? found : ofDossiers([BUNDLED])
}

async function ofGraph(graph: Graph): Promise<readonly KnownEntity[]> {
  const { entities, inOffice } = await knownEntities(graph)
  return withOffices(entities, inOffice)
}

/** Some day up to today: a dossier needs a publication with a first and a last day. */
function unknownPublication(): PartialDate {
  return `1900/${new Date().toISOString().slice(0, 10)}`
}

function report(
  out: string,
  { facts, entities, refused, unread }: Draft,
  published: PartialDate | null,
  stoppedAt: number | null,
  article: Article,
): readonly string[] {
  const newOnes = entities.filter(({ mayBe }) => mayBe !== undefined).length
  return [
    `${out}: ${facts.length} facts of ${entities.length} entities, all pending; ${refused.length} refused, ${unread.length} sentences to look at`,
    ...(newOnes > 0 ? [`${newOnes} names may each be one of several entities: review asks`] : []),
    ...(published === null ? ['no publication date: "last year" and the like stay without a date; give --published'] : []),
    ...(stoppedAt === null
      ? []
      : [`stopped after ${DEADLINE / 1000} s at code point ${article.pointAt(stoppedAt)} of ${article.length}; cut the text into smaller files`]),
    `next: dealgraph review ${out}`,
  ]
}
