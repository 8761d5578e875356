import type { Clock } from '../../model/clock.ts'
import { InvalidInput } from '../../model/errors.ts'
import { documentArticle } from '../../views/pages/document-page.ts'
import { entityArticle } from '../../views/pages/entity-page.ts'
import { type Article, factArticle, factsArticle, type PageSettings } from '../../views/pages/fact-page.ts'
import { type Html, html } from '../../views/pages/page.ts'
import { articleMain, type SitePage, sitePage } from '../../views/pages/site-page.ts'
import { foundMain, startMain } from '../../views/pages/start-page.ts'
import { PAGE_POLICY } from '../headers.ts'
import { assetResponse } from './assets.ts'
import { exploredPage } from './explorer.ts'
import { readClock } from './network-question.ts'
import { refusalOf } from './refusals.ts'
import type { Route, Site } from './site.ts'

const ASSETS = ['page.js', 'page.css'] as const
const MOST_FOUND = 20

/** The pages that people read: the explorer, and one for each fact, entity and document; with their script and style. */
export function pages(site: Site): Route {
  return (request, url) => {
    if (request.method === 'OPTIONS') return null
    const [, folder = '', name = ''] = /^\/(fact|entity|document)(?:\/(.*))?$/.exec(url.pathname) ?? []
    if (url.pathname === '/') return shown(site, () => frontPage(site, url))
    if (folder !== '') return shown(site, () => articlePage(site, folder, slugOf(name), url))
    const asset = ASSETS.find((known) => url.pathname.startsWith('/assets/') && url.pathname.endsWith(`/${known}`))
    return asset ? site.asset(asset).then((found) => assetResponse(request, found)) : null
  }
}

function slugOf(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Every page says what is wrong in words, with its status. */
async function shown(site: Site, make: () => Promise<SitePage | null>): Promise<Response> {
  try {
    const made = await make()
    if (made) return await answer(site, made, 200)
    return await answer(
      site,
      saying(
        'Nothing is known under this address at the time asked for.',
        'Without asOf and knownAt more may be; the search above finds entities by name.',
      ),
      404,
    )
  } catch (error) {
    const { status, message } = refusalOf(error, site.log)
    return answer(site, saying('That did not work.', message), status)
  }
}

const saying = (title: string, message: string): SitePage => ({
  title,
  description: message,
  head: null,
  main: html`<div class="start"><h1>${title}</h1><p>${message}</p></div>`,
})

async function answer(site: Site, made: SitePage, status: number): Promise<Response> {
  const [style, script] = await Promise.all(ASSETS.toReversed().map(async (name) => `/assets/${(await site.asset(name)).hash}/${name}`))
  const body = sitePage(made, { style: style ?? '', script: script ?? '' })
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY, 'cache-control': 'no-cache' },
  })
}

/** The day on which a citation is made. */
const settingsOf = ({ texts, publicUrl }: Site): PageSettings => ({ texts, publicUrl: publicUrl(), today: new Date().toISOString().slice(0, 10) })

async function articlePage(site: Site, folder: string, slug: string, { searchParams }: URL): Promise<SitePage | null> {
  const article = await articleOf(site, `${folder}:${slug}`, readClock(searchParams), searchParams.get('after'))
  return article && { title: article.title, description: article.title, head: null, main: articleMain(article.body) }
}

/** The article of what an address chooses: fact:slug, facts:slug,slug, entity:slug or document:slug. */
function articleOf(site: Site, chosen: string, clock: Clock, after: string | null): Promise<Article | null> {
  const [folder, slug] = [chosen.slice(0, chosen.indexOf(':')), chosen.slice(chosen.indexOf(':') + 1)]
  if (folder === 'fact') return factArticle(site.graph, slug, clock, settingsOf(site))
  if (folder === 'facts') return factsArticle(site.graph, slug.split(','), clock)
  if (folder === 'entity') return entityArticle(site.graph, slug, clock, after, settingsOf(site))
  if (folder === 'document') return documentArticle(site.graph, slug, clock, after, settingsOf(site))
  throw new InvalidInput(`chosen: found ${chosen.slice(0, 100)}; expected fact:…, entity:… or document:… with a slug`)
}

async function frontPage(site: Site, { searchParams }: URL): Promise<SitePage> {
  const find = searchParams.get('find')?.trim()
  searchParams.delete('find')
  if (find) {
    const main = await foundMain(site.graph, find, await site.search(site.graph, find, null, MOST_FOUND))
    return { title: find, description: `Entities found for ${find}`, head: null, main, find }
  }
  if (searchParams.has('around')) return exploredPage(site, searchParams, (chosen, clock) => articleOf(site, chosen, clock, null))
  const main: Html = await startMain(site.graph)
  return { title: 'Energy deals, and who says so', description: 'A graph of what documents report about energy deals.', head: null, main }
}
