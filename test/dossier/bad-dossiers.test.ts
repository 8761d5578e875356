import { describe, expect, it } from 'vitest'
import { BadDossier } from '../../src/dossier/problems.ts'
import { readDossier } from '../../src/dossier/read.ts'
import { documentYaml, ENTITIES } from '../support/dossiers.ts'

const HEAD = `${documentYaml('gazette', '2031-05')}\n${ENTITIES}\nfacts:\n`

function problemsIn(text: string) {
  try {
    readDossier('gazette.yaml', text)
  } catch (error) {
    if (error instanceof BadDossier) return error.problems
    throw error
  }
  return []
}

const at = '{ at: [[0, 10]], summary: A claim. }'
const withStake = (fields: string, claims = `[${at}]`) => `${HEAD}  - { stake: s, holder: nordkraft, in: fjord-lng, ${fields}, claims: ${claims} }\n`

describe('a bad dossier', () => {
  it.each([
    ['an unknown key', withStake('status: in_effect, shares: 30'), 'facts[0].shares', 'unknown key'],
    ['an unknown kind of fact', `${HEAD}  - { merger: x, claims: [] }\n`, 'facts[0]', 'one of stake, deal'],
    ['an unknown kind of entity', HEAD.replace('kind: person', 'kind: human'), 'entities[5].kind', 'found "human"; expected one of company'],
    ['an unknown status', withStake('status: maybe'), 'facts[0].status', 'found "maybe"; expected one of possible'],
    [
      'an entity it does not name',
      withStake('status: in_effect').replace('holder: nordkraft', 'holder: oilco'),
      'facts[0].holder',
      "found oilco; expected the slug of one of this dossier's entities",
    ],
    [
      'an entity of a kind that cannot stand there',
      withStake('status: in_effect').replace('holder: nordkraft', 'holder: fjord-lng'),
      'facts[0].holder',
      'a project; expected one of company',
    ],
    [
      'an unknown listed value',
      `${HEAD}  - { deal: d, dealType: treatise, parties: [norvania], status: agreed, claims: [${at}] }\n`,
      'facts[0].dealType',
      'expected one of mou',
    ],
    ['a share above 100', withStake('status: in_effect, share: 130'), 'facts[0].share', 'found 130; expected a percentage from 0 to 100'],
    ['a share below 0', withStake('status: in_effect, share: -1'), 'facts[0].share', 'found -1'],
    ['a minimum above the maximum', withStake('status: in_effect, share: { min: 30, max: 20 }'), 'facts[0].share', 'minimum not above the maximum'],
    ['an impossible date', withStake('status: in_effect, since: 2030-02-30'), 'facts[0].since', 'found "2030-02-30"; expected an existing date'],
    ['an end before the beginning', withStake('status: in_effect, since: 2030, until: 2029'), 'facts[0].claims[0]', 'until 2029 before since 2030'],
    [
      'something in effect since after the publication',
      withStake('status: in_effect, since: 2040'),
      'facts[0].claims[0]',
      'after the publication (2031-05)',
    ],
    [
      'a span outside the document',
      withStake('status: in_effect', '[{ at: [[990, 1001]], summary: A claim. }]'),
      'facts[0].claims[0].at[0]',
      "inside the document's 1000 code points",
    ],
    [
      'an empty span',
      withStake('status: in_effect', '[{ at: [[10, 10]], summary: A claim. }]'),
      'facts[0].claims[0].at[0]',
      'an end after the start',
    ],
    [
      'overlapping spans',
      withStake('status: in_effect', '[{ at: [[0, 10], [9, 20]], summary: A claim. }]'),
      'facts[0].claims[0].at[1]',
      'do not overlap',
    ],
    [
      'a duplicate slug',
      `${withStake('status: in_effect')}  - { stake: s, holder: kaito-gas, in: fjord-lng, status: in_effect, claims: [${at}] }\n`,
      'facts[1].stake',
      'a second time',
    ],
    [
      'the same fact under two slugs',
      `${withStake('status: in_effect')}  - { stake: t, holder: nordkraft, in: fjord-lng, status: in_effect, claims: [${at}] }\n`,
      'facts[1].stake',
      'the same fact as s',
    ],
    ['a fact with no claim', withStake('status: in_effect', '[]'), 'facts[0].claims', 'at least one claim'],
    [
      'an entity of two kinds',
      withStake('status: in_effect').replace('facts:', '  - { slug: norvania, kind: company, name: Norvania }\nfacts:'),
      'entities[7].slug',
      'norvania as company and as country',
    ],
    [
      'control characters',
      withStake('status: in_effect', '[{ at: [[0, 10]], summary: "A\\u0007claim." }]'),
      'facts[0].claims[0].summary',
      'no control characters',
    ],
    [
      'a quantity that says two things',
      `${HEAD}  - { figure: f, of: fjord-lng, metric: capacity, quantity: { value: 5, about: 6, unit: Mt }, status: planned, claims: [${at}] }\n`,
      'facts[0].quantity',
      'one of value',
    ],
    [
      'a speaker it does not name',
      withStake('status: in_effect', '[{ at: [[0, 10]], by: nobody, summary: A claim. }]'),
      'facts[0].claims[0].by',
      'found nobody',
    ],
    [
      'a publication without a last day',
      withStake('status: in_effect').replace('published: 2031-05', 'published: 2031/'),
      'document.published',
      'a first and a last day',
    ],
    [
      'a length that no Int can say',
      withStake('status: in_effect').replace('length: 1000', 'length: 3000000000'),
      'document.length',
      'at most 2147483647',
    ],
    [
      'text that turns the direction of what follows',
      HEAD.replace('name: Norvania', 'name: "Nor\\u202Evania"'),
      'entities[0].name',
      'no control characters',
    ],
    ['an anchor that holds itself', `document: &d { slug: *d }\n`, '', 'not valid YAML'],
    [
      'a statement from after the publication',
      withStake('status: in_effect', '[{ at: [[0, 10]], by: lena-holm, said: 2032, summary: A claim. }]'),
      'facts[0].claims[0].said',
      'after the publication (2031-05)',
    ],
    [
      'a relation of an entity with itself',
      `${HEAD}  - { relation: r, from: norvania, relationType: disputes_with, to: norvania, status: in_effect, claims: [${at}] }\n`,
      'facts[0]',
      'norvania at both ends',
    ],
    ['a key given twice', `${HEAD}  - { stake: s, stake: t }\n`, '', 'not valid YAML'],
    ['no document', ENTITIES, 'document', 'found nothing'],
  ])('with %s is refused, and told so at its place', (_, text, place, message) => {
    const problems = problemsIn(text)
    expect(problems.map((problem) => `${problem.at}: ${problem.message}`)).toEqual(expect.arrayContaining([expect.stringContaining(message)]))
    const [problem] = problems.filter((found) => found.message.includes(message))
    expect(problem?.at).toBe(place)
    expect(problem?.line).toBeGreaterThan(0)
    expect(problem?.column).toBeGreaterThan(0)
  })

  it('is told all its mistakes at once, with file, line and column', () => {
    const text = `${HEAD}  - { stake: s, holder: oilco, in: fjord-lng, status: in_effect, claims: [${at}] }\n  - { stake: t, holder: nordkraft, in: fjord-lng, status: maybe, claims: [] }\n`
    const problems = problemsIn(text)
    expect(problems.map(({ line, at: place }) => [line, place])).toEqual([
      [11, 'facts[0].holder'],
      [12, 'facts[1].status'],
      [12, 'facts[1].claims'],
    ])
    expect(problems[0]).toMatchObject({
      file: 'gazette.yaml',
      column: text.split('\n')[10]?.indexOf('oilco') === -1 ? 0 : (text.split('\n')[10]?.indexOf('oilco') ?? 0) + 1,
    })
  })

  it.each(['', '[]', '- 1', 'just words', 'a: &a [*a]', '{ facts: 5 }', '\u0000'])('of nonsense (%j) is refused without a fault of ours', (text) => {
    expect(problemsIn(text).length).toBeGreaterThan(0)
  })
})
