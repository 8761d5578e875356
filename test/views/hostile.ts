import { readDossier } from '../../src/dossier/read.ts'
import { openGrafeo } from '../../src/graph/grafeo.ts'
import { createGraph, type Graph } from '../../src/graph/graph.ts'
import { loadDossier } from '../../src/graph/load/load.ts'
import { documentYaml } from '../support/dossiers.ts'
import { HOSTILE_NAMES } from './names.ts'

/** A hub, and companies of hostile names that hold stakes in it: slugs name-0, name-1, … in the order of HOSTILE_NAMES. */
export async function hostileGraph(): Promise<Graph> {
  const names = Object.values(HOSTILE_NAMES)
  const entities = names.map((name, at) => `  - { slug: name-${at}, kind: company, name: ${JSON.stringify(name)} }`)
  const stakes = names.map(
    (_, at) =>
      `  - { stake: stake-${at}, holder: name-${at}, in: hub, share: ${at + 1}, status: in_effect, claims: [{ at: [[0, 9]], summary: "A <b>claim</b> & more." }] }`,
  )
  const yaml = `${documentYaml('gazette', '2030')}\nentities:\n  - { slug: hub, kind: project, name: Hub }\n${entities.join('\n')}\nfacts:\n${stakes.join('\n')}\n`
  const graph = createGraph(openGrafeo(), { deadline: 10_000 })
  await graph.prepare()
  await loadDossier(graph, readDossier('gazette.yaml', yaml))
  return graph
}
