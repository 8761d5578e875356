import { bringToLife, PICTURE_STYLE } from '../picture/picture.ts'
import { addressWith, choose, navigate } from './navigation.ts'

/** Lets the explorer's picture be moved, zoomed, chosen from and grown; what the address has chosen is marked. */
export function bringPicture(): void {
  const svg = document.querySelector<SVGSVGElement>('.canvas > svg')
  if (!svg) return
  const chosen = new URLSearchParams(location.search).get('chosen') ?? ''
  if (!svg.dataset.alive) {
    svg.dataset.alive = 'yes'
    const style = document.createElement('style')
    style.textContent = PICTURE_STYLE
    svg.before(style)
    const picture = bringToLife(svg, {
      onChoose: (choice) =>
        void choose(
          choice === null
            ? null
            : 'slug' in choice
              ? `entity:${choice.slug}`
              : choice.facts.length > 1
                ? `facts:${choice.facts.join(',')}`
                : `fact:${choice.facts[0]}`,
        ),
      onExpand: (slug) => void navigate(addressWith({ around: grown(slug) })),
    })
    zoomButtons(picture)
    svg.addEventListener('dealgraph:choose', (event) => picture.choose((event as CustomEvent<string | null>).detail))
  }
  const slug = chosen.startsWith('entity:') ? chosen.slice('entity:'.length) : null
  const shown = slug !== null && svg.querySelector(`g.node[data-slug="${CSS.escape(slug)}"]`) ? slug : null
  svg.dispatchEvent(new CustomEvent('dealgraph:choose', { detail: shown }))
  const facts = /^facts?:/.test(chosen) ? chosen.slice(chosen.indexOf(':') + 1).split(',') : []
  for (const line of svg.querySelectorAll<SVGGElement>('g[data-facts]'))
    line.classList.toggle('chosen', line.dataset.facts?.split(' ').some((fact) => facts.includes(fact)) ?? false)
}

/** Expanding an entity adds it to those that the question is about. */
function grown(slug: string): string {
  const around = (new URLSearchParams(location.search).get('around') ?? '').split(',').filter((one) => one !== '')
  return [...new Set([...around, slug])].join(',')
}

function zoomButtons({ zoom, reset }: ReturnType<typeof bringToLife>): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom]'))
    button.addEventListener('click', () => (button.dataset.zoom === 'all' ? reset() : zoom(button.dataset.zoom === 'in' ? 1.4 : 1 / 1.4)))
}
