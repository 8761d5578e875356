/** A priority queue: pop gives the least by `compare`. A binary heap (Williams, "Algorithm 232: Heapsort", CACM 7(6), 1964). */
export function heap<Item>(compare: (one: Item, other: Item) => number): {
  readonly push: (item: Item) => void
  readonly pop: () => Item | undefined
} {
  const items: Item[] = []
  const less = (one: number, other: number) => {
    const [a, b] = [items[one], items[other]]
    return a !== undefined && b !== undefined && compare(a, b) < 0
  }
  const swap = (one: number, other: number) => {
    const [a, b] = [items[one], items[other]]
    if (a === undefined || b === undefined) return
    items[one] = b
    items[other] = a
  }
  return {
    push(item) {
      let at = items.push(item) - 1
      for (let parent = (at - 1) >> 1; at > 0 && less(at, parent); parent = (at - 1) >> 1) {
        swap(at, parent)
        at = parent
      }
    },
    pop() {
      const least = items[0]
      const last = items.pop()
      if (items.length === 0 || last === undefined) return least
      items[0] = last
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2]
        const child = less(right, left) ? right : left
        if (!less(child, at)) return least
        swap(at, child)
        at = child
      }
    },
  }
}
