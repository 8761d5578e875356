import type { Cast } from './cast.ts'
import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

const MOST_HOLDERS = 6
/** Of so many companies, documents report the holders of one; of all others, what they hold. */
const ONE_COMPANY_IN = 4
/** How many stakes in a hundred run against the order of the others, and so close loops. */
const BACKWARDS = 0.02

/**
 * Who holds what: companies in projects and in companies further down, a few upwards; the first company in so many
 * subjects, and so many companies in the first project, as a hub has.
 */
export function stakes({ companies, projects }: Cast, count: number, hub: number, { next, below, pickSkewed }: Random): readonly Plan[] {
  const [hubHolder, hubProject] = [companies[0]?.slug ?? '', projects[0]?.slug ?? '']
  const plans = new Map<string, Plan>()
  const add = (holder: string, subject: string, percent: number) => {
    const slug = `${holder}-in-${subject}`
    if (holder !== subject && !plans.has(slug)) plans.set(slug, { key: 'stake', slug, said: { holder, in: subject }, share: percent })
  }
  const subjects = [...projects.slice(1), ...companies.slice(1).filter((_, at) => at % ONE_COMPANY_IN === 0)].map(({ slug }) => slug)
  for (let at = 0; at < hub; at++) {
    add(hubHolder, subjects[at % subjects.length] ?? '', 5)
    add(companies[1 + (at % (companies.length - 1))]?.slug ?? '', hubProject, 90 / hub)
  }
  for (let at = 0; plans.size < count; at++) {
    const subject = subjects[at % subjects.length] ?? ''
    const rank = Number(subject.slice(subject.indexOf('-') + 1))
    const above = subject.startsWith('company') && next() >= BACKWARDS ? companies.slice(1, Math.max(2, rank)) : companies.slice(1)
    let left = 90
    for (let holders = 1 + below(MOST_HOLDERS); holders > 0 && plans.size < count; holders--) {
      if (left < 2) break
      const percent = Math.max(1, Math.round(left * next()))
      add(pickSkewed(above).slug, subject, percent)
      left -= percent
    }
  }
  return [...plans.values()]
}
