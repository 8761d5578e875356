/** Whether an address becomes a new entry of the history, replaces the last one, or is the current one already. */
type Entry = 'push' | 'replace' | 'stay'

/** A part of the explorer that an answer may exchange; the form that asked keeps its focus. */
type Region = 'filters' | 'picture' | 'panel' | 'table' | 'timeline'

let asked = 0

/** Shows another address of the explorer in place: what differs is exchanged, the rest, a zoomed picture say, stays as it is. */
export async function navigate(address: string, entry: Entry = 'push', kept: Region | null = null): Promise<void> {
  const mine = ++asked
  document.body.classList.add('busy')
  try {
    const response = await fetch(address, { headers: { accept: 'text/html' } })
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (mine !== asked) return
    if (entry === 'push') history.pushState(null, '', address)
    if (entry === 'replace') history.replaceState(null, '', address)
    show(fresh, kept)
  } catch {
    if (mine === asked) location.assign(address)
  } finally {
    if (mine === asked) document.body.classList.remove('busy')
  }
}

function show(fresh: Document, kept: Region | null): void {
  document.title = fresh.title
  const [here, there] = [document.querySelector('.explorer'), fresh.querySelector('.explorer')]
  if (here && there) {
    here.setAttribute('data-params', there.getAttribute('data-params') ?? '')
    for (const region of there.querySelectorAll<HTMLElement>('[data-region]')) {
      const old = here.querySelector<HTMLElement>(`[data-region="${region.dataset.region}"]`)
      if (old && region.dataset.region !== kept && (region.dataset.key === undefined || region.dataset.key !== old.dataset.key))
        old.replaceWith(region)
    }
    const dialog = there.querySelector('dialog')
    if (dialog) here.querySelector('dialog')?.replaceWith(dialog)
  } else if (here) say(fresh)
  else document.querySelector('main')?.replaceChildren(...(fresh.querySelector('main')?.childNodes ?? []))
  document.dispatchEvent(new Event('dealgraph:shown'))
}

/** What went wrong, in the panel: the form that asked for it stays. */
function say(fresh: Document): void {
  document.querySelector('.panel')?.replaceChildren(...(fresh.querySelector('main')?.childNodes ?? []))
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

/** Shows what is chosen in the panel, and brings it into sight where it is below. */
export async function choose(chosen: string | null): Promise<void> {
  await navigate(addressWith({ chosen }))
  if (chosen !== null) document.querySelector('.panel')?.scrollIntoView({ block: 'nearest' })
}

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
