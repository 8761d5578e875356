import { readDossier } from '../src/dossier/read.ts'
import { ALL_FACT_KINDS } from '../src/model/facts/fact-kind.ts'
import { draftOf } from '../src/reading/draft/draft.ts'
import { draftText } from '../src/reading/draft/draft-text.ts'
import { readText } from '../src/reading/read-article.ts'
import { knownNames } from '../src/reading/resolution/known-names.ts'
import { entitiesInOffice } from '../src/reading/resolution/known-offices.ts'
import { machine } from './engines.ts'
import { overlap, sameDates, sameSpeaker } from './reading/beside.ts'
import { dossiersIn, pairsIn } from './reading/gold.ts'
import { compare, type Judged } from './reading/score.ts'

// How well articles are read, beside dossiers made by hand: npm run bench:reading -- <folder of texts> [<folder of dossiers>].
// Without folders: the bundled dossiers, with the texts that DOCUMENTS_DIR has.

const BUNDLED = new URL('../data', import.meta.url).pathname
const [texts = process.env.DOCUMENTS_DIR, gold = BUNDLED] = process.argv.slice(2)
if (texts === undefined) {
  console.error('give a folder of texts and one of dossiers, or DOCUMENTS_DIR with the texts of the bundled dossiers')
  process.exit(2)
}

const known = knownNames(entitiesInOffice(dossiersIn(BUNDLED)))
const pairs = pairsIn(texts, gold)
const compared = pairs.map(({ article, gold: byHand, name }) => {
  const { published, slug } = byHand.document
  const draftIn = () => draftOf(article, readText(article, { published, known, deadline: 60_000 }), { slug, published, publishedBasis: 'stated' })
  const start = performance.now()
  const draft = draftIn()
  const first = performance.now()
  // The expressions are compiled in the first reading of the first article: what a server or a folder of articles takes is the second.
  draftIn()
  const [time, again] = [first - start, performance.now() - first]
  const dossier = readDossier(`${name}.yaml`, draftText(draft, 'draft.yaml'))
  const confidences = new Map(dossier.facts.map(({ slug: fact, pending }) => [fact, pending?.confidence ?? 0]))
  if (process.env.BENCH_SHOW) show(name, compare(dossier, byHand, confidences))
  return { ...compare(dossier, byHand, confidences), time, again, bytes: article.text.length, draft: dossier, byHand }
})

const judged = compared.flatMap((one) => one.judged)
const missed = compared.flatMap((one) => one.missed)
const ratio = (part: number, whole: number) => (whole === 0 ? '   -' : (part / whole).toFixed(2).padStart(4))
const right = (list: readonly Judged[]) => list.filter(({ gold: found }) => found !== null)

console.log(`${pairs.length} articles; ${machine()}`)
console.log('kind       proposed  right  missed  precision  recall   F1')
for (const kind of [...ALL_FACT_KINDS, null]) {
  const mine = judged.filter((one) => kind === null || one.kind === kind)
  const out = missed.filter((one) => kind === null || one.kind === kind).length
  const [proposed, hit] = [mine.length, right(mine).length]
  const f1 = ratio(2 * hit, proposed + hit + out)
  console.log(
    `${(kind ?? 'all').toLowerCase().padEnd(12)}${String(proposed).padStart(6)}${String(hit).padStart(7)}${String(out).padStart(8)}${ratio(hit, proposed).padStart(11)}${ratio(hit, hit + out).padStart(8)}${f1.padStart(5)}`,
  )
}
console.log('\nconfidence  proposed  right  precision')
for (const [from, to] of [
  [0.9, 1.01],
  [0.8, 0.9],
  [0.7, 0.8],
  [0.6, 0.7],
  [0, 0.6],
] as const) {
  const band = judged.filter(({ confidence }) => confidence >= from && confidence < to)
  console.log(
    `${from.toFixed(1)}${String(band.length).padStart(17)}${String(right(band).length).padStart(7)}${ratio(right(band).length, band.length).padStart(11)}`,
  )
}
const matches = compared.flatMap(({ judged: list, draft, byHand }) => right(list).map((one) => ({ ...one, draft, byHand })))
const status = (fact: Judged['proposed'] | null) => fact?.claims[0]?.status
const same = matches.filter(({ proposed, gold: found }) => status(proposed) === status(found)).length
const bold = matches.filter(({ proposed, gold: found }) => status(found) === 'POSSIBLE' && status(proposed) === 'IN_EFFECT')
const wrongShares = judged.filter(({ isShareWrong, confidence }) => isShareWrong && confidence >= 0.8)
console.log(
  `\nstatus right: ${same} of ${matches.length} (${ratio(same, matches.length).trim()}); possible drafted as in effect: ${bold.length}; wrong shares at 0.8 and above: ${wrongShares.length}`,
)
console.log(
  `dates right: ${matches.filter(({ proposed, gold: found }) => found && sameDates(proposed, found)).length}; speaker right: ${matches.filter(({ proposed, draft, gold: found, byHand }) => found && sameSpeaker(proposed, draft, found, byHand)).length}; spans overlap: ${matches.filter(({ proposed, gold: found }) => found && overlap(proposed, found)).length}, of ${matches.length}`,
)
const size = compared.reduce((sum, one) => sum + one.bytes, 0)
const per5000 = (times: readonly number[]) => `${((5000 * times.reduce((sum, one) => sum + one, 0)) / size).toFixed(0)} ms`
console.log(`for 5,000 characters: ${per5000(compared.map(({ time }) => time))} at first, ${per5000(compared.map(({ again }) => again))} again`)

function show(name: string, { judged: list, missed: out }: ReturnType<typeof compare>): void {
  console.log(`\n# ${name}`)
  for (const { proposed, gold: found, confidence } of list)
    console.log(
      found ? '  =' : '  +',
      proposed.slug,
      proposed.pending?.pattern,
      confidence,
      proposed.claims[0]?.status,
      found ? (found.claims[0]?.status === proposed.claims[0]?.status ? '' : `(${found.claims[0]?.status})`) : '',
      JSON.stringify(proposed.claims[0]?.spans[0]),
    )
  for (const { slug, kind, claims } of out) console.log('  -', kind.toLowerCase(), slug, claims[0]?.status, JSON.stringify(claims[0]?.spans[0]))
}
