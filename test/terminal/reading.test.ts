import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDossier } from '../../src/dossier/read.ts'
import { run, start } from '../support/command.ts'

const ARTICLE =
  'SKARVIK, May 12 - Nordkraft holds a 30% stake in Fjord LNG, its chief executive Lena Holm said on Monday. Kaito Gas may buy a 10% stake in Fjord LNG.\n\nNordkraft and Kaito Gas signed a memorandum of understanding last week.\n'

describe('from an article to the graph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-'))
  const at = (name: string) => join(folder, name)
  const settings = { DATA_DIR: at('graph'), LOG_LEVEL: 'silent' }
  const answer = async (lines: string): Promise<string> => {
    const child = start(['review', at('draft.yaml')], settings, 'pipe')
    let out = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    child.stdin?.end(lines)
    await new Promise((resolve) => child.once('close', resolve))
    return out
  }
  const draft = () => readDossier('draft.yaml', readFileSync(at('draft.yaml'), 'utf8'))
  beforeAll(() => writeFileSync(at('gazette.txt'), ARTICLE))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('read drafts it, everything pending, on spans that stand in the text', async () => {
    const { code, out } = await run(['read', at('gazette.txt'), '--published', '2031-05-14', '--out', at('draft.yaml')], settings)
    expect([code, out]).toEqual([0, expect.stringContaining('all pending')])
    const { facts, document } = draft()
    expect(document).toMatchObject({ slug: 'gazette', published: '2031-05-14', length: ARTICLE.length })
    expect(facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['STAKE', 'DEAL', 'POSITION']))
    expect(facts.every(({ pending }) => (pending?.confidence ?? 0) > 0)).toBe(true)
    const verified = await run(['verify', '--documents', folder, at('draft.yaml')], settings)
    expect(verified.code).toBe(0)
  })

  it('read does not write over a draft unless told to', async () => {
    const { code, err } = await run(['read', at('gazette.txt'), '--out', at('draft.yaml')], settings)
    expect([code, err]).toEqual([1, expect.stringContaining('--force')])
  })

  it('load refuses it while something is pending', async () => {
    const { code, err } = await run(['load', at('draft.yaml')], settings)
    expect([code, err]).toEqual([1, expect.stringContaining('dealgraph review')])
  })

  it('review saves each decision, and goes on where it was left', async () => {
    const before = draft().facts.length
    const out = await answer('a\nq\n')
    expect(out).toContain('«')
    expect(draft().facts.filter(({ pending }) => pending).length).toBe(before - 1)
    expect(await answer('x\ns\nr\nq\n')).toContain('expected a, e, r, s or q')
    expect(draft().facts.length).toBe(before - 1)
  })

  it('review refuses an edit that makes no dossier, and takes one that does', async () => {
    const out = await answer('e\nstatus: perhaps\ne\nstatus: planned\na\nq\n')
    expect(out).toContain('expected one of possible, planned')
    expect(draft().facts.some(({ pending, claims }) => !pending && claims.some(({ status }) => status === 'PLANNED'))).toBe(true)
  })

  it('review makes it a dossier in the end, which loads', async () => {
    expect(await answer('a\n'.repeat(30))).toContain('is a dossier now')
    const text = readFileSync(at('draft.yaml'), 'utf8')
    expect(text).not.toMatch(/pending|confidence|refused|unread|mayBe/)
    const { code, out } = await run(['load', at('draft.yaml')], settings)
    expect([code, out]).toEqual([0, expect.stringContaining('loaded 1 documents')])
  })

  it('read proposes what is as sure as it is asked for, and no share of sureness that is none', async () => {
    const facts = async (least: string) => {
      const { out } = await run(['read', at('gazette.txt'), '--published', '2031-05-14', '--least-confidence', least], settings)
      return (out.match(/review: pending/g) ?? []).length
    }
    expect(await facts('0')).toBeGreaterThan(await facts('0.95'))
    const { code, err } = await run(['read', at('gazette.txt'), '--least-confidence', '40%'], settings)
    expect([code, err]).toEqual([1, expect.stringContaining('a number from 0 to 1')])
  })

  it('read says what is wrong with a date and with a file', async () => {
    expect((await run(['read', at('gazette.txt'), '--published', '2031-13'], settings)).err).toContain('expected an existing date')
    expect((await run(['read', at('none.txt')], settings)).err).toContain('cannot be read')
    writeFileSync(at('page.html'), '<!doctype html><html><body><p>Nordkraft</p></body></html>')
    expect((await run(['read', at('page.html')], settings)).err).toContain('pandoc')
  })
})
