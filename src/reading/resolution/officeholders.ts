import { COMPANY_OFFICERS } from '../words/company-officers.ts'
import { OFFICEHOLDERS } from '../words/officeholders.ts'
import { bareName } from './names.ts'

type Holder = { readonly owner: string; readonly words: ReadonlySet<string>; readonly surname: string }
const ALL: readonly Holder[] = Object.entries({ ...OFFICEHOLDERS, ...COMPANY_OFFICERS }).flatMap(([owner, names]) =>
  names.split('|').map((name) => {
    const words = spelled(name)
    return { owner, words: new Set(words), surname: words.at(-1) ?? '' }
  }),
)

/** Whose offices the person of these names is widely known to have had: a country as texts are read, or a company's short name; null where nobody, or more than one, is called so. */
export function officeOfKnown(names: readonly string[]): string | null {
  const called = names.map(spelled).filter((words) => words.length > 0)
  const owners = new Set(
    ALL.filter(({ words, surname }) =>
      called.some((name) => (name.length > 1 ? name.every((word) => words.has(word)) : name[0] === surname && surname.length > 3)),
    ).map(({ owner }) => owner),
  )
  return owners.size === 1 ? ([...owners][0] ?? null) : null
}

/** The words of a name in one spelling: Alexei is Aleksey, Dmitri is Dmitry, El-Sisi is al-Sisi. */
function spelled(name: string): readonly string[] {
  return bareName(name)
    .split(' ')
    .map((word) =>
      word
        .replaceAll('ks', 'x')
        .replace(/(?:ey|ei)$/, 'ei')
        .replace(/(?:ay|ai)$/, 'ai')
        .replace(/(?<![ae])(?:iy|i|y)$/, 'y')
        .replace(/^el$/, 'al')
        .replace(/^m[ou]h+amm?[ae]d$/, 'mohammed')
        .replace(/^aleksandr$|^alexandr$/, 'alexander'),
    )
}
