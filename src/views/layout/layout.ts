/** What is to be laid out. Sizes in pixels. */
export type Box = { readonly id: string; readonly width: number; readonly height: number }
export type Wire = {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly label: { readonly width: number; readonly height: number } | null
}
/** DOWN puts sources above targets, RIGHT before them. */
export type Direction = 'DOWN' | 'RIGHT'
export type Sketch = { readonly direction: Direction; readonly boxes: readonly Box[]; readonly wires: readonly Wire[] }

export type Point = { readonly x: number; readonly y: number }

/** Where everything is: upper left corners of boxes and labels, the bends of wires from source to target. */
export type Layout = {
  readonly width: number
  readonly height: number
  readonly boxes: ReadonlyMap<string, Point>
  readonly wires: ReadonlyMap<string, { readonly points: readonly Point[]; readonly label: Point | null }>
}

/** Lays a sketch out: the same sketch always comes out the same. */
export type LayOut = (sketch: Sketch) => Promise<Layout>
