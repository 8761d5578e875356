import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/terminal/program.ts'
import type { Session } from '../../src/terminal/session.ts'
import { run } from '../support/command.ts'
import { documentYaml, ENTITIES, stake } from '../support/dossiers.ts'
import { emptyFolder } from '../support/folder.ts'
import { freePort } from '../support/ports.ts'

const dossierText = (slug: string, fields: string) => `${documentYaml(slug, '2031-05')}\n${ENTITIES}\nfacts:\n${stake(fields)}\n`

async function dossierFile(fields: string, slug = 'gazette'): Promise<string> {
  const path = join(await emptyFolder(), `${slug}.yaml`)
  await writeFile(path, dossierText(slug, fields))
  return path
}

describe('the command', () => {
  it.each(createProgram({} as Session).commands.map((command) => [command.name(), command] as const))(
    'explains %s, with an example',
    (name, command) => {
      let said = ''
      command.configureOutput({ writeOut: (text) => (said += text) }).outputHelp()
      expect(said).toContain(`Usage: dealgraph ${name}`)
      expect(said).toContain(`Example:\n  dealgraph ${name}`)
    },
  )

  it('explains itself, and ends with 2 on wrong usage', async () => {
    expect(await run(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes: 0 done') })
    expect((await run(['holders', '--nonsense'])).code).toBe(2)
    expect((await run(['nonsense'])).code).toBe(2)
  })

  it.each([
    [{ PORT: 'http' }, 'PORT: found http; expected a port from 0 to 65535\n'],
    [{ NEO4J_URI: 'localhost:7687' }, /^NEO4J_URI: found localhost:7687; expected an address/],
    [{ CORS_ORIGINS: 'example.com' }, /^CORS_ORIGINS: found example.com/],
  ])('says in one line what is wrong with a setting: %j', async (settings, message) => {
    const { code, err } = await run(['serve'], settings)
    expect(code).toBe(2)
    if (typeof message === 'string') expect(err).toBe(message)
    else expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('loads dossiers, says who holds what, and unloads them', async () => {
    const settings = { DATA_DIR: await emptyFolder() }
    const loaded = await run(['load', await dossierFile('share: 30, status: in_effect, since: 2029')], settings)
    expect(loaded).toMatchObject({ code: 0, out: 'loaded 1 documents with 1 facts and 1 claims\n' })
    const holders = await run(['holders', 'fjord-lng', '--as-of', '2030'], settings)
    expect(holders.out.split('\n')[2]).toMatch(/^Nordkraft +Fjord LNG +30% +certain +2029 +2031-05 +gazette$/)
    const json = await run(['holders', '--json'], settings)
    expect(JSON.parse(json.out)).toMatchObject([{ slug: 'nordkraft-fjord-lng', share: { label: '30%' }, documents: ['gazette'] }])
    expect(await run(['holders', '--known-at', '2031-05-30'], settings)).toMatchObject({ code: 0, out: 'no stakes reported\n' })
    expect(await run(['unload', 'gazette'], settings)).toMatchObject({ code: 0, out: 'unloaded gazette\n' })
    expect((await run(['unload', 'gazette'], settings)).code).toBe(1)
  })

  it('answers every question in the terminal, as text and as JSON', async () => {
    const settings = { DATA_DIR: await emptyFolder() }
    await run(['load', await dossierFile('share: 30, status: in_effect, since: 2029')], settings)
    const answers = {
      owners: await run(['owners', 'fjord-lng'], settings),
      holdings: await run(['holdings', 'nordkraft', '--json'], settings),
      timeline: await run(['timeline', 'nordkraft'], settings),
      path: await run(['path', 'nordkraft', 'fjord-lng'], settings),
      search: await run(['search', 'nordcraft'], settings),
      fact: await run(['fact', 'nordkraft-fjord-lng'], settings),
      conflicts: await run(['conflicts'], settings),
    }
    const sentence = 'Nordkraft holds 30% of Fjord LNG since 2029, as reported 2031-05'
    for (const { code } of Object.values(answers)) expect(code).toBe(0)
    expect(answers.owners.out).toMatch(/Nordkraft +30% +30% +yes +nordkraft-fjord-lng/)
    expect(JSON.parse(answers.holdings.out)).toMatchObject({
      stoppedReason: 'COMPLETE',
      effective: [{ entity: 'fjord-lng', share: { min: 30, max: 30 } }],
    })
    expect(answers.timeline.out).toContain(`2029  in effect  ${sentence}`)
    expect(answers.path.out).toBe(`nordkraft\n  → fjord-lng: ${sentence} (nordkraft-fjord-lng)\n`)
    expect(answers.search.out).toMatch(/nordkraft +Nordkraft +company +Nordkraft/)
    expect(answers.fact.out).toContain(`${sentence}\n\nhistory\n  began 2029-01-01 to 2029-12-31, ended 2031-05-01 to …  ${sentence}`)
    expect(answers.fact.out).toContain('gazette (2031-05): in effect. A claim.\n    [0, 10]')
    expect(answers.conflicts.out).toBe('no conflicts\n')
    expect((await run(['fact', 'nothing'], settings)).code).toBe(1)
  })

  it('suggests the nearest slug for one that it does not have', async () => {
    const settings = { DATA_DIR: await emptyFolder() }
    await run(['load', await dossierFile('status: in_effect')], settings)
    expect(await run(['holders', 'fyord-lng'], settings)).toMatchObject({ code: 1, err: 'no entity fyord-lng; did you mean fjord-lng?\n' })
    expect((await run(['fact', 'nordkraft-fyord'], settings)).err).toBe('no fact nordkraft-fyord; did you mean nordkraft-fjord-lng?\n')
    expect((await run(['fact', 'nordkraft-fjord-lng', '--known-at', '2001-01-01'], settings)).err).toContain('nothing known of nordkraft-fjord-lng')
  })

  it('shows where speakers disagree, with the fact and on its own', async () => {
    const settings = { DATA_DIR: await emptyFolder() }
    const path = join(await emptyFolder(), 'gazette.yaml')
    const spoken = ' }, { at: [[20, 30]], summary: Another., status: rejected, by: kenji-ito'
    await writeFile(path, `${documentYaml('gazette', '2031-05')}\n${ENTITIES}\nfacts:\n${stake('status: in_effect', spoken)}\n`)
    await run(['load', path], settings)
    const lines = [
      'denied: nordkraft-fjord-lng',
      '  → in effect  (gazette/nordkraft-fjord-lng/1)',
      '  - refused or denied, according to Kenji Ito  (gazette/nordkraft-fjord-lng/2)',
    ]
    const [fact, conflicts] = [await run(['fact', 'nordkraft-fjord-lng'], settings), await run(['conflicts', 'nordkraft'], settings)]
    expect(fact.out).toContain(`\nconflicts\n${lines.map((line) => `  ${line}`).join('\n')}`)
    expect(conflicts.out).toContain(lines.join('\n'))
    expect(JSON.parse((await run(['conflicts', '--json', '--known-at', '2030-01-01'], settings)).out)).toEqual([])
  })

  it('checks dossiers, and names file, line and column of all that is wrong', async () => {
    expect(await run(['check', await dossierFile('share: 30, status: in_effect')])).toMatchObject({ code: 0 })
    const { code, err } = await run(['check', await dossierFile('share: 130, status: maybe')])
    expect(code).toBe(1)
    expect(err).toMatch(/gazette\.yaml:11:\d+: facts\[0\]\.share: found 130; expected a percentage/)
    expect(err).toMatch(/gazette\.yaml:11:\d+: facts\[0\]\.status: found "maybe"; expected one of possible/)
  })

  it('loads nothing where one of several dossiers is bad', async () => {
    const settings = { DATA_DIR: await emptyFolder() }
    const [good, bad] = [await dossierFile('status: in_effect', 'good'), await dossierFile('status: maybe', 'bad')]
    expect((await run(['load', good, bad], settings)).code).toBe(1)
    expect((await run(['holders'], settings)).out).toBe('no stakes reported\n')
  })

  it('proves a dossier against the text of its document, and shows the quotes', async () => {
    const folder = await emptyFolder()
    const text = `Nordkraft “𝒪” owns ${'x'.repeat(100)}`
    await writeFile(join(folder, 'any name.txt'), text)
    const sha = createHash('sha256').update(text).digest('hex')
    const dossier = join(folder, 'gazette.yaml')
    const described = (length: number) =>
      dossierText('gazette', 'status: in_effect')
        .replace('length: 1000', `length: ${length}`)
        .replace(/sha256: \w+/, `sha256: ${sha}`)
        .replace('[[0, 10]]', '[[10, 18]]')
    await writeFile(dossier, described([...text].length))
    const shown = await run(['verify', dossier, '--documents', folder, '--show'])
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('“𝒪” owns”')
    await writeFile(dossier, described([...text].length + 1))
    expect(await run(['verify', dossier, '--documents', folder])).toMatchObject({ code: 1, err: expect.stringContaining('no text with SHA-256') })
  })

  it('exports a network to standard output or to a file, in the format of its ending', async () => {
    const settings = { DATA_DIR: await emptyFolder(), LOG_LEVEL: 'silent' }
    expect((await run(['load', await dossierFile('status: in_effect, share: 30')], settings)).code).toBe(0)
    const { code, out } = await run(['export', 'fjord-lng', '--format', 'cyjs'], settings)
    expect([code, JSON.parse(out).elements.edges.map(({ data }: { data: { label: string } }) => data.label)]).toEqual([0, ['30%']])
    const file = join(await emptyFolder(), 'fjord.graphml')
    expect((await run(['export', 'fjord-lng', '--out', file], settings)).out).toBe(`${file}: 2 entities, 1 facts\n`)
    expect(await readFile(file, 'utf8')).toContain('<node id="nordkraft">')
    expect(await run(['export', 'fjord-ln', '--out', file], settings)).toMatchObject({
      code: 1,
      err: expect.stringContaining('did you mean fjord-lng'),
    })
    expect(await run(['export', 'fjord-lng', '--out', 'x.pdf'], settings)).toMatchObject({
      code: 1,
      err: expect.stringContaining('expected one of cyjs, gexf'),
    })
    expect((await run(['export', 'fjord-lng', '--depth', '99'], settings)).code).toBe(2)
  })

  it('ends with 3 in seconds where the database is out of reach', async () => {
    const { code, err } = await run(['holders'], { NEO4J_URI: `bolt://127.0.0.1:${await freePort()}` })
    expect(code).toBe(3)
    expect(err).toContain('NEO4J_URI')
  })
})
