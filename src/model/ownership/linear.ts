/**
 * Solves (I - D) x = b for a non-negative D and b, by elimination without pivoting. Null where the least solution is
 * infinite: I - D then is no M-matrix, which shows in a pivot that is not positive (Berman and Plemmons, "Nonnegative
 * matrices in the mathematical sciences", 1994, chapter 6).
 */
export function leastSolution(d: readonly (readonly number[])[], b: readonly number[]): readonly number[] | null {
  const n = b.length
  const m = d.map((row, at) => row.map((value, column) => (at === column ? 1 : 0) - value))
  const x = [...b]
  for (let pivot = 0; pivot < n; pivot++) {
    const row = m[pivot] ?? []
    const diagonal = row[pivot] ?? 0
    if (diagonal <= SINGULAR) return null
    for (let below = pivot + 1; below < n; below++) {
      const other = m[below] ?? []
      const factor = (other[pivot] ?? 0) / diagonal
      if (factor === 0) continue
      for (let column = pivot; column < n; column++) other[column] = (other[column] ?? 0) - factor * (row[column] ?? 0)
      x[below] = (x[below] ?? 0) - factor * (x[pivot] ?? 0)
    }
  }
  for (let at = n - 1; at >= 0; at--) {
    const row = m[at] ?? []
    let sum = x[at] ?? 0
    for (let column = at + 1; column < n; column++) sum -= (row[column] ?? 0) * (x[column] ?? 0)
    x[at] = sum / (row[at] ?? 1)
  }
  return x
}

/** A loop that keeps all but a billionth of what enters it counts as one that keeps all. */
const SINGULAR = 1e-9
