import { type Html, html, page } from './page.ts'

export type SiteAssets = { readonly style: string; readonly script: string }

export type SitePage = {
  readonly title: string
  readonly description: string
  readonly head: Html | null
  readonly main: Html
  readonly find?: string
}

/** A page of the site: its header with the search on top. Works without its script. */
export function sitePage({ title, description, head, main, find = '' }: SitePage, { style, script }: SiteAssets): string {
  return page({
    title: `${title} · dealgraph`,
    description,
    head: html`<link rel="stylesheet" href="${style}">${head}<script type="module" src="${script}"></script>`,
    body: html`<a class="skip" href="#main">Skip to the content</a><header class="site"><a class="brand" href="/">dealgraph</a><form class="search" action="/" role="search"><label for="find" class="hidden">Find an entity</label><input id="find" name="find" type="search" value="${find}" placeholder="Find a company, person, project …" autocomplete="off" maxlength="200"><button type="submit">Find</button></form><nav aria-label="Site"><a href="/graphql">GraphQL</a></nav></header><main id="main">${main}</main>`,
  })
}

/** An article as a page of its own. */
export const articleMain = (body: Html): Html => html`<article>${body}</article>`
