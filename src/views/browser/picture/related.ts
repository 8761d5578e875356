/** What a drawn group stands for, by the data that the server wrote on it. */
type Drawn = { readonly element: SVGGElement; readonly slug: string | null; readonly hub: string | null; readonly ends: readonly string[] }

function drawn(svg: SVGSVGElement): readonly Drawn[] {
  return [...svg.querySelectorAll<SVGGElement>('g.node, g.line, g.label, g.hub')].map((element) => {
    const { slug = null, hub = null, source, target } = element.dataset
    return { element, slug, hub, ends: [source ?? [], target ?? []].flat() }
  })
}

/** All groups that a chosen node or hub touches: itself, its lines, the hubs on them with all their lines, and what these lead to. */
export function related(svg: SVGSVGElement, chosen: string): ReadonlySet<SVGGElement> {
  const all = drawn(svg)
  const hubs = new Set(all.flatMap(({ hub }) => hub ?? []))
  const reached = new Set([chosen])
  const spread = (from: string) => {
    for (const { ends } of all) if (ends.includes(from)) for (const end of ends) reached.add(end)
  }
  spread(chosen)
  for (const hub of [...reached].filter((end) => end !== chosen && hubs.has(end))) spread(hub)
  const throughHub = (end: string) => hubs.has(end) && reached.has(end)
  return new Set(
    all.flatMap(({ element, slug, hub, ends }) => {
      const touches = reached.has(slug ?? hub ?? '') || ends.includes(chosen) || ends.some(throughHub)
      return touches ? [element] : []
    }),
  )
}

/** Dims all that the chosen node or hub does not touch; null: nothing. */
export function dim(svg: SVGSVGElement, chosen: string | null): void {
  const kept = chosen === null ? null : related(svg, chosen)
  for (const { element } of drawn(svg)) element.classList.toggle('dim', kept !== null && !kept.has(element))
}
