import { describe, expect, it } from 'vitest'
import { apiOfSuite } from '../support/api.ts'
import { engines } from '../support/engines.ts'

describe.each(engines)('search on $name', (engine) => {
  const api = apiOfSuite(engine)
  const { data } = api

  it.each([
    ['gazprm', 'gazprom'],
    ['Газпром', 'gazprom'],
    ['OAO Gazprom', 'gazprom'],
    ['GAZP.RS', 'gazprom'],
    ['Exxon', 'exxon-mobil'],
    ['ExonMobil Corp', 'exxon-mobil'],
    ['Itochu Corporation', 'itochu'],
    ['sodeco', 'sodeco'],
    ['Mitsui and Co', 'mitsui'],
    ['novak alexander', 'alexander-novak'],
  ])('finds %s', async (text, slug) => {
    const { search } = (await data(`{ search(text: ${JSON.stringify(text)}, first: 1) { entity { slug } } }`)) as never as {
      search: { entity: { slug: string } }[]
    }
    expect(search.map(({ entity }) => entity.slug)).toEqual([slug])
  })

  it('puts exact names before aliases before near ones, and nothing to nothing', async () => {
    expect(await data('{ search(text: "Japan", first: 2) { matched score entity { slug } } }')).toMatchObject({
      search: [{ matched: 'Japan', score: 1, entity: { slug: 'japan' } }, {}],
    })
    expect(await data('{ search(text: "qqqqqq") { score } }')).toEqual({ search: [] })
    expect(await data('{ search(text: "  ") { score } }')).toEqual({ search: [] })
  })
})
