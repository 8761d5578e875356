/** Numbers from 0 to 1 that come out the same for the same seed (mulberry32, Tommy Ettinger 2017), and choices by them. */
export function random(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    pick: <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item,
    /** The first items far more often than the last: a power law, as the degrees of real networks follow it. */
    pickSkewed: <Item>(items: readonly Item[]): Item => items[Math.floor(next() ** 3 * items.length)] as Item,
  }
}

export type Random = ReturnType<typeof random>
