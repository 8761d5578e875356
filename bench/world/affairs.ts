import type { Cast } from './cast.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

const DEAL_TYPES = ['mou', 'agreement', 'supply_contract', 'financing']
const RELATIONS = ['operates', 'builds', 'participates_in', 'depends_on', 'competes_with']
const METRICS = ['capacity', 'production', 'cost', 'exports']

/** All that is no stake: deals, talks, sanctions, positions, supplies, relations and figures; the first country in so many deals. */
export function affairs({ companies, projects, people, countries, bodies }: Cast, count: number, hub: number, random: Random): readonly Plan[] {
  const { below, next, pick, pickSkewed } = random
  const actor = () => pickSkewed(next() < 0.8 ? companies : next() < 0.5 ? countries : bodies).slug
  const others = (...taken: readonly string[]) => {
    for (;;) {
      const other = actor()
      if (!taken.includes(other)) return other
    }
  }
  const makers: readonly ((number: number) => Plan)[] = [
    (number) => {
      const one = actor()
      return {
        key: 'deal',
        slug: `deal-${number}`,
        said: { dealType: pick(DEAL_TYPES), parties: [one, others(one)], concerns: [pickSkewed(projects).slug] },
      }
    },
    (number) => {
      const one = actor()
      return { key: 'talks', slug: `talks-${number}`, said: { parties: [one, others(one)], topics: ['gas prices'] } }
    },
    (number) => {
      const [imposer, target] = [pick(countries).slug, others('')]
      return {
        key: 'sanction',
        slug: `sanction-${number}`,
        said: { imposers: [imposer], targets: [imposer === target ? 'body-0' : target], measure: 'a tariff' },
      }
    },
    (number) => {
      const person = people[number % people.length]?.slug ?? ''
      const office = bodies[number % bodies.length]?.slug ?? ''
      return { key: 'position', slug: `${person}-at-${office}`, said: { person, office, title: 'Minister', sole: true } }
    },
    (number) => {
      const supplier = actor()
      const period = String(2012 + (number % 15))
      return {
        key: 'supply',
        slug: `supply-${number}`,
        said: { supplier, buyer: others(supplier), commodity: `LNG, lot ${number}`, period, quantity: { value: 1 + below(90), unit: 'Mt' } },
      }
    },
    (number) => {
      const [from, to] = [pickSkewed(companies).slug, pick(projects).slug]
      const relationType = RELATIONS[number % RELATIONS.length] ?? ''
      return { key: 'relation', slug: `${from}-${relationType.replaceAll('_', '-')}-${to}`, said: { from, relationType, to } }
    },
    (number) => {
      const of = pickSkewed(projects).slug
      const [metric = '', period] = [METRICS[number % METRICS.length], String(2012 + (number % 15))]
      return { key: 'figure', slug: `${of}-${metric}-${period}`, said: { of, metric, period, quantity: { about: 1 + below(90), unit: 'Mt' } } }
    },
  ]
  const plans = new Map<string, Plan>()
  const add = (plan: Plan) => plans.set(plan.slug, plan)
  for (let at = 0; at < hub; at++)
    add({ key: 'deal', slug: `hub-deal-${at}`, said: { dealType: 'pledge', parties: ['country-0', companies[at % companies.length]?.slug] } })
  for (let number = 0; plans.size < count; number++) add(pick(makers)(number))
  return [...plans.values()]
}
