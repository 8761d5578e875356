import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openGrafeo } from '../../src/graph/grafeo.ts'
import { createGraph } from '../../src/graph/graph.ts'
import { counts } from '../../src/questions/dataset.ts'
import { allDocuments } from '../../src/questions/document-lists.ts'
import { ended, start } from '../support/command.ts'
import { documentYaml, ENTITIES } from '../support/dossiers.ts'
import { emptyFolder } from '../support/folder.ts'

const KILLS = 20
const DOSSIERS = 30
const FACTS = 20

/** A dossier of positions, so that a torn load shows in counts. */
function dossier(index: number): string {
  const facts = Array.from(
    { length: FACTS },
    (_, at) =>
      `  - { deal: deal-${index}-${at}, dealType: mou, parties: [nordkraft, kaito-gas], status: agreed, claims: [{ at: [[0, 1]], summary: A claim. }] }`,
  )
  return `${documentYaml(`doc-${String(index).padStart(2, '0')}`, '2031')}\n${ENTITIES}\nfacts:\n${facts.join('\n')}\n`
}

describe('a load that is killed', () => {
  it(`keeps what it acknowledged and tears nothing, ${KILLS} times`, { timeout: 180_000 }, async () => {
    const [root, DATA_DIR] = [await emptyFolder(), await emptyFolder()]
    const folder = join(root, 'dossiers')
    await mkdir(folder)
    for (let index = 0; index < DOSSIERS; index++) await writeFile(join(folder, `${index}.yaml`), dossier(index))
    for (let kill = 0; kill < KILLS; kill++) {
      const child = start(['load', folder], { DATA_DIR })
      const acknowledged: string[] = []
      child.stderr?.on('data', (chunk: Buffer) =>
        acknowledged.push(...[...chunk.toString().matchAll(/"document":"(doc-\d+)"/g)].map(([, slug = '']) => slug)),
      )
      if (child.stderr) await once(child.stderr, 'data')
      await new Promise((resolve) => setTimeout(resolve, kill * 7))
      child.kill('SIGKILL')
      await ended(child)
      const graph = createGraph(openGrafeo(DATA_DIR), { deadline: 10_000 })
      const { documents, facts, claims } = await counts(graph)
      const held = await allDocuments(graph, { publisher: null, first: 100, after: null })
      await graph.close()
      expect(held.items.map(({ slug }) => slug)).toEqual(expect.arrayContaining(acknowledged))
      expect([facts, claims]).toEqual([documents * FACTS, documents * FACTS])
    }
  })
})
