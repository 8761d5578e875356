import { titleAt } from '../words/titles.ts'
import type { Item } from './item.ts'

// The titles that stand in items of a sentence.

/** The words before the last "of" or "for" in front of whose office it is. */
export function wordsBefore(found: readonly Item[]): readonly Item[] {
  const body = found.findIndex(({ mention }) => mention)
  const end = found.findLastIndex(({ text }, at) => at < body && (text === 'of' || text === 'for'))
  return found.slice(0, end)
}

/** Where the title begins behind a name and its comma. */
export function startOfTitle(found: readonly Item[]): number {
  return (
    2 +
    found.slice(2).findIndex(
      ({ text }, at, rest) =>
        titleAt(
          rest
            .slice(at)
            .map((item) => item.text)
            .join(' '),
        ) !== null && !text.startsWith('<'),
    )
  )
}

/** The title at the beginning of the words, if it is all of them but for what follows a preposition. */
export function titleIn(items: readonly Item[]): string | null {
  const first = items.findIndex(({ mention }) => mention)
  const words = items
    .slice(0, first < 0 ? items.length : first)
    .map(({ text }) => text)
    .join(' ')
  const title = titleAt(words)
  if (title === null) return null
  const rest = words
    .slice(title.length)
    .trim()
    .replace(/ (?:the)$/, '')
  return /^(?:(?:of|at|for|in|to|with|the|its|their|lead|rival|and|operations|department|division|sales|board|trading|lng|energy|unit|concern|gas|supply|exploration|production|upstream|marketing|oil|research|policy|bureau|power|strategy|finance|communications|commercial|legal|global|europe|asia|africa|americas|terrorism|financial|intelligence|international|affairs|corporate|business|development|new|state-owned|state-run|state|national|giant|company|miner|shipbuilder|conglomerate|fund|group|producer|major|utility|firm|developer|regulator|agency|watchdog|lender|operator|trader|importer|refiner) ?)*$/.test(
    rest,
  )
    ? title
    : null
}

/** "Chair of the Board" is a chair. */
export function withoutBoard(items: readonly Item[]): readonly Item[] {
  const words = items.map(({ text }) => text).join(' ')
  const behind = / of the (?:supervisory )?board(?: of directors)?$/.exec(words)
  return behind ? items.slice(0, words.slice(0, behind.index).split(' ').length) : items
}

/** The title that the words are, all of them; null where they are none. */
export function wholeTitle(items: readonly Item[]): string | null {
  const words = items
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(' ,', ',')
  return words !== '' && titleAt(words)?.length === words.length ? words : null
}

/** "energy minister" as it is written in dossiers: "Energy Minister"; abbreviations stay capital. */
export function titleAsWritten(title: string): string {
  return title.replace(/(?<![A-Za-z])[a-z]+/g, (word) =>
    /^(?:ceo|cfo|coo|lng|lpg)$/.test(word) ? word.toUpperCase() : /^(?:of|and|for|the)$/.test(word) ? word : word[0]?.toUpperCase() + word.slice(1),
  )
}

/** Words that may stand between whose office it is and the office: "oil", "foreign policy". */
export function isOfField({ text }: Item): boolean {
  return /^(?:oil|gas|energy|state|power|then|new|veteran|the|and|natural|policy|government|lng|economic|national|upstream|downstream|finance|trading|marketing|exploration|production|commercial|operations|strategy|investment|sole|owner|co-owner|shareholder|long-time|longtime|recently|appointed|counterpart|foreign|climate|trade|competition|top|presidential)$/.test(
    text,
  )
}

/** "foreign policy chief": the title behind the words of its field, with them. */
export function titleBehindFields(words: readonly Item[]): string | null {
  const first = words.findIndex((word) => !isOfField(word))
  return first > 0 && wholeTitle(words.slice(first)) ? words.map(({ text }) => text).join(' ') : null
}
