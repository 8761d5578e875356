import type { Clock } from '../../model/clock.ts'
import { timelineEntries } from '../../questions/timeline-entries.ts'
import { UnknownEntity } from '../../views/chart/network-chart.ts'
import { explorerMain } from '../../views/pages/explorer-page.ts'
import type { Article } from '../../views/pages/fact-page.ts'
import { unfurling } from '../../views/pages/page.ts'
import type { SitePage } from '../../views/pages/site-page.ts'
import { unfurledOf } from './links.ts'
import { networkParams, readNetworkQuestion } from './network-question.ts'
import type { Site } from './site.ts'

/** As many entries as a page can take; GraphQL's timeline has them all. */
const MOST_ENTRIES = 100
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** The explorer as an address asks for it: ?around=… as /embed takes it, and chosen=fact:… for its panel. */
export async function exploredPage(
  site: Site,
  given: URLSearchParams,
  articleOf: (chosen: string, clock: Clock) => Promise<Article | null>,
): Promise<SitePage> {
  const asked = new URLSearchParams(given)
  const chosen = asked.get('chosen')
  asked.delete('chosen')
  const question = readNetworkQuestion(asked)
  const { request, theme } = question
  const [network, svg] = await Promise.all([site.pictures.chart(site.graph, request), site.pictures.svg(site.graph, request, theme)])
  const timelineFilter = { of: request.around, kinds: request.kinds, knownAt: request.clock.knownAt, from: null, to: null }
  const [timeline, panel] = await Promise.all([
    timelineEntries(site.graph, timelineFilter, MOST_ENTRIES),
    chosen ? articleOf(chosen, request.clock) : null,
  ])
  if (chosen && !panel) throw new UnknownEntity(`chosen: nothing is known of ${chosen.slice(0, 100)} at the time asked for`)
  const params = networkParams(question)
  const year = Math.min(Number(/\d{4}/.exec(request.clock.asOf ?? '')?.[0] ?? FIRST_YEAR), LAST_YEAR)
  const links = await unfurledOf(site, question, `${site.publicUrl()}/?${params}`)
  return {
    title: network.chart.heading,
    description: links.description,
    head: unfurling(links),
    main: explorerMain({
      request,
      network,
      svg,
      timeline: timeline.filter(({ status }) => request.statuses?.includes(status) ?? true),
      panel,
      params,
      publicUrl: site.publicUrl(),
      years: { first: Math.min(FIRST_YEAR, year), last: Math.max(new Date().getUTCFullYear(), year) },
    }),
  }
}
