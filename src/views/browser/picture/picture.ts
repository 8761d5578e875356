import { dim } from './related.ts'
import { type View, viewOf } from './view.ts'

/** What was chosen in a picture: an entity by slug, or the facts behind a line or hub by theirs. */
export type Choice = { readonly slug: string; readonly kind: string } | { readonly facts: readonly string[] }

export type Listeners = {
  /** Null where the choice was taken back. */
  readonly onChoose: (choice: Choice | null) => void
  readonly onExpand: (slug: string) => void
}

export type LivingPicture = View & { readonly choose: (slug: string | null) => void }

/** What the script adds to the looks of a drawing. */
export const PICTURE_STYLE =
  '.node,.hub,.line,.label{cursor:pointer;transition:opacity .15s}.dim{opacity:.13}.node:focus,.hub:focus{outline:none}.node:focus-visible>:nth-child(2),.hub:focus-visible>:nth-child(2){stroke-width:4}.line:hover path:not(.wide),.line.chosen path:not(.wide){stroke-width:3.2}.wide{stroke:transparent;stroke-width:12;fill:none;stroke-dasharray:none;marker-end:none}'

/** Pixels that a pointer may move in a click. */
const STILL = 4
const STEP = 1.25
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
}

/** Lets a drawn picture be moved, zoomed and chosen from, by pointer and keyboard: Enter chooses, Shift and Enter expand. */
export function bringToLife(svg: SVGSVGElement, { onChoose, onExpand }: Listeners): LivingPicture {
  const view = viewOf(svg)
  let chosen: string | null = null
  const choose = (id: string | null) => {
    chosen = id
    dim(svg, id)
    for (const group of svg.querySelectorAll<SVGGElement>('g.node, g.hub'))
      group.setAttribute('aria-current', String((group.dataset.slug ?? group.dataset.hub) === id))
  }
  const pick = (target: Element) => {
    const group = target.closest<SVGGElement>('g.node, g.line, g.label, g.hub')
    const { slug, kind = '', hub, facts } = group?.dataset ?? {}
    if (slug !== undefined && target.closest('.more')) return onExpand(slug)
    const id = slug ?? hub ?? null
    if (facts !== undefined) {
      choose(hub ?? null)
      return onChoose({ facts: facts.split(' ') })
    }
    if (id === null || id === chosen) {
      choose(null)
      return onChoose(null)
    }
    choose(id)
    if (slug !== undefined) onChoose({ slug, kind })
  }
  movable(svg, view, pick)
  reachable(svg)
  svg.addEventListener('keydown', (event) => {
    const by = ARROWS[event.key]
    const slug = (event.target as Element).closest<SVGGElement>('g.node')?.dataset.slug
    if (event.key === 'Enter' && event.shiftKey && slug !== undefined) onExpand(slug)
    else if (event.key === 'Enter' || event.key === ' ') pick(event.target as Element)
    else if (event.key === 'Escape') {
      choose(null)
      onChoose(null)
    } else if (event.key === '+' || event.key === '=') view.zoom(STEP)
    else if (event.key === '-') view.zoom(1 / STEP)
    else if (event.key === '0') view.reset()
    else if (by && !view.isWhole()) view.pan(...by)
    else return
    event.preventDefault()
  })
  return { ...view, choose }
}

/** Nodes and hubs say that they can be chosen, and thin lines become easy to hit. */
function reachable(svg: SVGSVGElement): void {
  for (const group of svg.querySelectorAll('g.node, g.hub')) group.setAttribute('aria-roledescription', 'to choose with Enter')
  for (const path of svg.querySelectorAll('g.line > path')) {
    const wide = path.cloneNode() as SVGPathElement
    wide.setAttribute('class', 'wide')
    path.after(wide)
  }
}

/** Drags move, a wheel with Control or Command zooms, so that a page around it scrolls as ever. */
function movable(svg: SVGSVGElement, view: View, pick: (target: Element) => void): void {
  let from: { readonly x: number; readonly y: number; readonly target: Element } | null = null
  let moved = false
  svg.addEventListener('pointerdown', (event) => {
    from = { x: event.clientX, y: event.clientY, target: event.target as Element }
    moved = false
  })
  svg.addEventListener('pointermove', (event) => {
    if (!from || event.buttons === 0) return
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y]
    if (!moved && Math.hypot(dx, dy) < STILL) return
    moved = true
    view.pan(dx, dy)
    from = { ...from, x: event.clientX, y: event.clientY }
  })
  svg.addEventListener('pointerup', () => {
    if (from && !moved) pick(from.target)
    from = null
  })
  svg.addEventListener('pointercancel', () => {
    from = null
  })
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      view.zoom(event.deltaY < 0 ? STEP : 1 / STEP, { x: event.clientX, y: event.clientY })
    },
    { passive: false },
  )
}
