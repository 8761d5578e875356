/**
 * The strongly connected components of a directed graph, each after all those it points to.
 * Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2), 1972; without recursion, since chains are long.
 */
export function components(nodes: Iterable<string>, next: (node: string) => readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = []
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const enter = (node: string) => {
    index.set(node, index.size)
    low.set(node, index.size - 1)
    stack.push(node)
    onStack.add(node)
    return { node, successors: next(node), at: 0 }
  }
  const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) ?? to, to))
  for (const root of nodes) {
    if (index.has(root)) continue
    const path = [enter(root)]
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const successor = frame.successors[frame.at++]
      if (successor !== undefined) {
        if (!index.has(successor)) path.push(enter(successor))
        else if (onStack.has(successor)) lower(frame.node, index.get(successor) ?? 0)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent) lower(parent.node, low.get(frame.node) ?? 0)
      if (low.get(frame.node) !== index.get(frame.node)) continue
      const component = stack.splice(stack.indexOf(frame.node))
      for (const node of component) onStack.delete(node)
      found.push(component)
    }
  }
  return found
}
