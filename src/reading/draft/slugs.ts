import anyAscii from 'any-ascii'

const LONGEST = 80

/** A slug for a name: lower-case letters and digits, single hyphens. */
export function slugOf(name: string): string {
  const slug = anyAscii(name.normalize('NFKC'))
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
  return slug === '' ? 'unnamed' : slug
}

/** Gives each wish its slug, or the first with a number behind it that nobody has. */
export function slugGiver(taken: Iterable<string> = []): (wish: string) => string {
  const given = new Set(taken)
  return (wish) => {
    let slug = wish
    for (let number = 2; given.has(slug); number++) slug = `${wish}-${number}`
    given.add(slug)
    return slug
  }
}
