import type { Gathered, Mention } from './mention.ts'

/** "Skarvik went to A. B will hold 28% of the field": what the sentence before began with and is nothing else, where the text names no project, or "that field" takes up what was named last. */
export function begunWith(
  noun: string,
  surface: string,
  recent: readonly (readonly Mention[])[],
  referents: readonly Gathered[],
): number | undefined {
  if (!/^(?:field|block|pipeline|plant|terminal|mine|licen[cs]e|line|concession)$/.test(noun)) return undefined
  const isProject = ({ referents: [id] }: Mention) => referents[id ?? -1]?.kind === 'PROJECT'
  const [here = [], before = []] = recent
  const [first] = before
  const referent = referents[first?.referents[0] ?? -1]
  if (!first || first.isGoverned || first.way !== 'name' || referent?.kind !== null || referent.located > 0 || here.some(isProject)) return undefined
  return (surface.startsWith('that ') ? !before.some(isProject) : !recent.some((mentions) => mentions.some(isProject))) ? referent.id : undefined
}
