import { NAME_SUFFIXES } from '../words/suffixes.ts'

/** A word, number or mark, by its place in the text. */
export type Token = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
}

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`S\.(?:p\.A|r\.l)\.`,
    // An initial inside a name: "Brian E. Nelson".
    String.raw`(?<![\p{L}\p{N}]|[Oo]n (?=X))\p{Lu}\.(?= (?!(?:The|It|In|An?|He|She|They|This|But|On|At|We|Its|Under|For|That|Under|Last|Both)\b)\p{Lu}\p{Ll})`,
    String.raw`Y(?=\d)`,
    String.raw`'s(?![\p{L}\p{N}])`,
    String.raw`[Ss]tate-(?:run|owned|controlled|backed|linked)(?![\p{L}\p{N}])`,
    String.raw`-(?:${NAME_SUFFIXES})(?![\p{L}\p{N}])`,
    String.raw`\d+(?:,\d{3})*(?:[.,]\d+)?(?:st|nd|rd|th|bn|mn|m|b|k)?(?![\p{L}\d])`,
    String.raw`\d+(?:,\d{3})*(?:[.,]\d+)?`,
    String.raw`(?:US|A|C|Can|CA|HK|S|NZ|R|AU|NT)\$`,
    String.raw`(?:Corp|Inc|Ltd|Cos|Co|Bros|Eng|Mr|Mrs|Ms|Dr|St|No|Jr|Sr|Gen|Gov|Sen|Prof|Md|Sdn|Bhd|Tbk|Pte|Pvt|Pty)\.`,
    String.raw`(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}\p{N}]*(?:[-/](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)+`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?!-(?:${NAME_SUFFIXES})(?![\p{L}\p{N}]))(?:[-&/.+](?=[\p{L}\p{N}])|'(?=\p{L})(?!s(?![\p{L}\p{N}])))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
)

/** The tokens between two places. "Itochu-led" is two, "Sakhalin-1" and "U.S." are one, and so is each mark. */
export function tokensOf(folded: string, start: number, end: number): readonly Token[] {
  return [...folded.slice(start, end).matchAll(TOKEN)].map(({ 0: text, index }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
    lower: text === 'Gov.' ? 'governor' : text.toLowerCase(),
    isCapital:
      !/^State-|-(?:fired|fuelled|fueled|powered|related|indexed)$/.test(text) &&
      (/^\p{Lu}/u.test(text) || text === 'bp' || /^[a-z]{1,2}\p{Lu}\p{L}/u.test(text) || /^(?:al|el|ben|bin|ad|as|co|vice)-\p{Lu}/u.test(text)),
  }))
}
