import { bringToLife, type Choice, type LivingPicture, PICTURE_STYLE } from '../picture/picture.ts'

/** Attributes and the parameters of /embed.svg that they stand for. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  around: 'around',
  depth: 'depth',
  kinds: 'kinds',
  statuses: 'statuses',
  'as-of': 'asOf',
  'known-at': 'knownAt',
  'max-nodes': 'maxNodes',
  theme: 'theme',
}

const STYLE = `:host{display:block;position:relative;font:14px/1.4 Arial,"Liberation Sans",Helvetica,sans-serif}svg{display:block;width:100%;height:auto;margin:auto}
.tools{display:flex;justify-content:flex-end;gap:4px;padding:6px;background:var(--dg-ground)}.tools button{width:28px;height:28px;border:1px solid var(--dg-muted);border-radius:6px;background:var(--dg-ground);color:var(--dg-ink);font:16px/1 Arial,sans-serif;cursor:pointer}
.tools button:focus-visible{outline:2px solid var(--dg-edge-company);outline-offset:1px}p{margin:0;padding:12px}${PICTURE_STYLE}`

/**
 * <deal-network around="sakhalin-1" depth="1" theme="auto">: the server's picture, to be moved, zoomed and chosen from.
 * Fires `choose` (detail: { slug, kind }, { facts } or null) and `expand` (detail: { slug }), which bubble out of it; an
 * expanded entity is added to `around` unless a listener prevents it.
 */
class DealNetwork extends HTMLElement {
  static readonly observedAttributes = Object.keys(ATTRIBUTES)
  readonly #root = this.attachShadow({ mode: 'open' })
  #picture: LivingPicture | null = null
  #asked = 0

  connectedCallback(): void {
    const drawn = this.querySelector<SVGSVGElement>(':scope > svg')
    if (drawn) this.#show(drawn)
    else void this.#load()
  }

  attributeChangedCallback(_: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) void this.#load()
  }

  async #load(): Promise<void> {
    const asked = ++this.#asked
    const url = new URL('./embed.svg', import.meta.url)
    for (const [attribute, name] of Object.entries(ATTRIBUTES)) {
      const value = this.getAttribute(attribute)
      if (value) url.searchParams.set(name, value)
    }
    try {
      const text = await (await fetch(url, { credentials: 'omit' })).text()
      const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
      if (asked !== this.#asked) return
      if (!(svg instanceof SVGSVGElement)) throw new TypeError('no picture')
      this.#show(svg)
    } catch {
      if (asked === this.#asked) this.#say(`No answer from ${url.host}.`)
    }
  }

  #show(svg: SVGSVGElement): void {
    const style = document.createElement('style')
    style.textContent = `${STYLE}svg{max-width:${svg.getAttribute('width')}px}`
    this.#root.replaceChildren(style, svg)
    if (!svg.querySelector('.graph')) return
    const picture = bringToLife(svg, {
      onChoose: (choice: Choice | null) => this.#fire('choose', choice),
      onExpand: (slug) => {
        if (this.#fire('expand', { slug })) this.setAttribute('around', `${this.getAttribute('around') ?? ''},${slug}`)
      },
    })
    this.#picture = picture
    svg.before(tools(picture))
    this.#fire('drawn', { width: Number(svg.getAttribute('width')), height: Number(svg.getAttribute('height')) })
  }

  #say(message: string): void {
    const line = document.createElement('p')
    line.textContent = message
    this.#root.replaceChildren(line)
  }

  /** Whether no listener prevented what comes of it. */
  #fire(name: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }))
  }

  /** Chooses an entity by slug, or takes the choice back. */
  choose(slug: string | null): void {
    this.#picture?.choose(slug)
  }
}

function tools(picture: LivingPicture): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'tools dealgraph'
  for (const [text, name, act] of [
    ['+', 'Zoom in', () => picture.zoom(1.4)],
    ['−', 'Zoom out', () => picture.zoom(1 / 1.4)],
    ['⟲', 'Show all', () => picture.reset()],
  ] as const) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = text
    button.title = name
    button.setAttribute('aria-label', name)
    button.addEventListener('click', act)
    bar.append(button)
  }
  return bar
}

if (!customElements.get('deal-network')) customElements.define('deal-network', DealNetwork)
