import { ALL_FACT_KINDS, FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { FACT_STATUSES, STATUSES } from '../../model/status.ts'
import { NETWORK_LIMITS } from '../../questions/network.ts'
import type { Explored } from './explored.ts'
import { type Html, html, raw } from './page.ts'
import { kindWords, statusWords } from './parts.ts'

const checked = (is: boolean): Html => raw(is ? ' checked' : '')

/** What is asked for, as a form that asks anew: with a script at each change, without one by its button. */
export function explorerFilters({ request, years, params }: Explored): Html {
  const { around, depth, kinds, statuses, clock, maxNodes } = request
  const year = /\d{4}/.exec(clock.asOf ?? '')?.[0] ?? ''
  return html`<form class="filters" action="/" data-region="filters"><input type="hidden" name="around" value="${around.join(',')}">
<fieldset><legend>Kinds</legend>${ALL_FACT_KINDS.map((kind) => html`<label title="${FACT_KINDS[kind]}"><input type="checkbox" name="kinds" value="${kind.toLowerCase()}"${checked(kinds.includes(kind))}><span class="swatch ${kind.toLowerCase()}"></span>${kindWords(kind)}</label>`)}</fieldset>
<details${raw(statuses === null ? '' : ' open')}><summary>Statuses</summary><fieldset><legend class="hidden">Statuses</legend>${FACT_STATUSES.map((status) => html`<label title="${STATUSES[status]}"><input type="checkbox" name="statuses" value="${status.toLowerCase()}"${checked(statuses === null || statuses.includes(status))}>${statusWords(status)}</label>`)}</fieldset></details>
<fieldset class="clocks"><legend>Time</legend><label>True in <input name="asOf" value="${clock.asOf}" placeholder="latest" size="10" pattern="[0-9\\/~\\-]*"></label><label class="slider"><span class="hidden">Year</span><input type="range" data-year class="${year ? '' : 'off'}" min="${years.first}" max="${years.last}" value="${year || years.last}" aria-label="True in the year"></label><button type="button" data-latest${raw(clock.asOf === null ? ' disabled' : '')}>Latest</button><label>Known by <input type="date" name="knownAt" value="${clock.knownAt}"></label></fieldset>
<fieldset><legend>Reach</legend><label>Steps <select name="depth">${Array.from({ length: NETWORK_LIMITS.depth + 1 }, (_, at) => html`<option value="${at}"${raw(at === depth ? ' selected' : '')}>${at}</option>`)}</select></label><label>Entities <input type="number" name="maxNodes" value="${maxNodes}" min="1" max="${NETWORK_LIMITS.maxNodes}"></label></fieldset>
<div class="around"><span class="meta">Around</span>${around.map((slug) => html`<span class="chip"><a href="/entity/${slug}" data-choose="entity:${slug}">${slug}</a>${around.length > 1 ? html` <a href="/?${without(params, slug)}" data-go aria-label="Leave out ${slug}">×</a>` : null}</span>`)}</div>
<button type="submit">Show</button></form>`
}

function without(params: URLSearchParams, slug: string): string {
  const fewer = new URLSearchParams(params)
  const left = (params.get('around') ?? '').split(',').filter((one) => one !== slug)
  fewer.set('around', left.join(','))
  return fewer.toString()
}
