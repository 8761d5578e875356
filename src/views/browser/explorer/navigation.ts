/** Whether an address becomes a new entry of the history, replaces the last one, or is the current one already. */
type Entry = 'push' | 'replace' | 'stay'

let asked = 0

/** Shows another address of the explorer in place: what differs is exchanged, the rest, a zoomed picture say, stays as it is. */
export async function navigate(address: string, entry: Entry = 'push'): Promise<void> {
  const mine = ++asked
  document.body.classList.add('busy')
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (mine !== asked) return
    if (entry === 'push') history.pushState(null, '', address)
    if (entry === 'replace') history.replaceState(null, '', address)
    show(fresh)
  } catch {
    if (mine === asked) location.assign(address)
  } finally {
    if (mine === asked) document.body.classList.remove('busy')
  }
}

function show(fresh: Document): void {
  document.title = fresh.title
  const [here, there] = [document.querySelector('.explorer'), fresh.querySelector('.explorer')]
  const focused = document.activeElement?.getAttribute('name') ?? null
  if (here && there) {
    here.setAttribute('data-params', there.getAttribute('data-params') ?? '')
    for (const region of there.querySelectorAll<HTMLElement>('[data-region]')) {
      const old = here.querySelector<HTMLElement>(`[data-region="${region.dataset.region}"]`)
      if (old && (region.dataset.key === undefined || region.dataset.key !== old.dataset.key)) old.replaceWith(region)
    }
    const dialog = there.querySelector('dialog')
    if (dialog) here.querySelector('dialog')?.replaceWith(dialog)
  } else document.querySelector('main')?.replaceChildren(...(fresh.querySelector('main')?.childNodes ?? []))
  if (focused) document.querySelector<HTMLElement>(`.filters [name="${focused}"]`)?.focus()
  document.dispatchEvent(new Event('dealgraph:shown'))
}

/** The address of the explorer with some parameters changed; null takes one out. */
export function addressWith(changes: Readonly<Record<string, string | null>>): string {
  const params = new URLSearchParams(location.search)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name)
    else params.set(name, value)
  }
  return `/?${params}`
}

export const choose = (chosen: string | null) => navigate(addressWith({ chosen }))

/** Within the explorer, links to facts, entities and documents open in the panel; with a modifier key they open as ever. */
export function links(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a') : null
    if (!link || !document.querySelector('.explorer')) return
    const { choose: chosen, go } = link.dataset
    if (chosen === undefined && go === undefined) return
    event.preventDefault()
    void (chosen === undefined ? navigate(link.href) : choose(chosen)).then(
      () => chosen && document.querySelector('.panel')?.scrollIntoView({ block: 'nearest' }),
    )
  })
}
