import type { Proposal } from '../../src/reading/facts/proposal.ts'
import { type Read, readText } from '../../src/reading/read-article.ts'
import { type KnownEntity, knownNames } from '../../src/reading/resolution/known-names.ts'
import { articleOf } from '../../src/reading/text/article.ts'

/** Countries of the world the examples are of: to the rules they are known names, as a graph's are. */
export const INVENTED: readonly KnownEntity[] = [
  { slug: 'norvania', kind: 'COUNTRY', name: 'Norvania', aliases: [] },
  { slug: 'kaito', kind: 'COUNTRY', name: 'Kaito', aliases: [] },
  { slug: 'oststaat', kind: 'COUNTRY', name: 'Oststaat', aliases: [] },
  { slug: 'nordkraft', kind: 'COMPANY', name: 'Nordkraft', aliases: [] },
  { slug: 'northern-gas-forum', kind: 'ORGANIZATION', name: 'Northern Gas Forum', aliases: [] },
  { slug: 'lena-holm', kind: 'PERSON', name: 'Lena Holm', aliases: [] },
  { slug: 'kenji-ito', kind: 'PERSON', name: 'Kenji Ito', aliases: [] },
  { slug: 'skarvik', kind: 'PROJECT', name: 'Skarvik Field', aliases: [] },
  { slug: 'skarvik-pipeline', kind: 'PROJECT', name: 'Skarvik Pipeline', aliases: [] },
  { slug: 'fjord-lng', kind: 'PROJECT', name: 'Fjord LNG', aliases: [] },
]

export function read(text: string, published: string | null = '2031-05-14'): Read {
  return readText(articleOf(text), { published, known: knownNames(INVENTED), deadline: 20_000 })
}

/** A proposal in short: kind, status, ends by name, share. */
export function told(text: string, published: string | null = '2031-05-14'): readonly string[] {
  const { proposals, referents } = read(text, published)
  return proposals.map((proposal) => line(proposal, (id) => referents[id]?.name ?? '?'))
}

export function line({ kind, status, ends, values }: Proposal, name: (id: number) => string): string {
  const parts = Object.entries(ends).map(
    ([key, list]) => `${key} ${list.map(({ referent, role }) => `${name(referent)}${role ? ` (${role.toLowerCase()})` : ''}`).join(' + ')}`,
  )
  const share = values.share === undefined ? '' : `, ${JSON.stringify(values.share)}`
  return `${kind.toLowerCase()}: ${parts.join(', ')}${share}; ${status.toLowerCase()}`
}

/** The different statuses of the facts of these kinds in a text; none where it gives no such fact. */
export function statuses(text: string, ...kinds: readonly string[]): readonly string[] {
  const found = read(text).proposals.filter(({ kind }) => kinds.includes(kind.toLowerCase()))
  return [...new Set(found.map(({ status }) => status.toLowerCase()))]
}
