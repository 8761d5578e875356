/** Every form of regular verbs, as an expression: "deny" is "deny|denies|denied|denying"; none that doubles its last letter. */
export const formsOf = (...verbs: readonly string[]) => verbs.flatMap(inflected).join('|')

function inflected(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  return [verb, /(?:s|x|sh|ch)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`]
}
