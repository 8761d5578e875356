/** The part of a picture that is seen. */
export type View = {
  readonly zoom: (factor: number, at?: { readonly x: number; readonly y: number }) => void
  readonly pan: (dx: number, dy: number) => void
  readonly reset: () => void
  readonly isWhole: () => boolean
}

const CLOSEST = 12

/** Moves and zooms by the picture's viewBox; distances are in pixels of the screen. */
export function viewOf(svg: SVGSVGElement): View {
  const { width, height } = svg.viewBox.baseVal
  let [x, y, scale] = [0, 0, 1]
  const show = () => {
    const [w, h] = [width / scale, height / scale]
    x = Math.min(Math.max(0, x), width - w)
    y = Math.min(Math.max(0, y), height - h)
    svg.setAttribute('viewBox', `${x} ${y} ${w} ${h}`)
    svg.style.touchAction = scale === 1 ? 'pan-y' : 'none'
  }
  const perPixel = () => width / scale / Math.max(1, svg.getBoundingClientRect().width)
  return {
    zoom(factor, at) {
      const rect = svg.getBoundingClientRect()
      const point = at ?? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
      const [px, py] = [(point.x - rect.left) / Math.max(1, rect.width), (point.y - rect.top) / Math.max(1, rect.height)]
      const before = { w: width / scale, h: height / scale }
      scale = Math.min(CLOSEST, Math.max(1, scale * factor))
      x += px * (before.w - width / scale)
      y += py * (before.h - height / scale)
      show()
    },
    pan(dx, dy) {
      x -= dx * perPixel()
      y -= dy * perPixel()
      show()
    },
    reset() {
      ;[x, y, scale] = [0, 0, 1]
      show()
    },
    isWhole: () => scale === 1,
  }
}
