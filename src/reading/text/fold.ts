/** What is written in several ways, and the one way that rules know; each one unit for one. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ufeff\t\f\v'].map(
    (space) => [space, ' '] as const,
  ),
  ...[...'‘’‚‛′ʼ＇´`'].map((quote) => [quote, "'"] as const),
  ...[...'“”„‟″«»＂'].map((quote) => [quote, '"'] as const),
  ...[...'‐‑‒–—―−－'].map((dash) => [dash, '-'] as const),
  ['\r', '\n'],
  ['\u2028', '\n'],
  ['\u2029', '\n'],
  ['％', '%'],
  ['￥', '¥'],
  ['＄', '$'],
])

/** The text with one kind of space, quote, dash (two hyphens are one) and line end; as long as before, so that every offset is true of both. */
export function fold(text: string): string {
  return text.replace(/[^\n -~]/g, (unit) => SAME.get(unit) ?? unit).replace(/(?<= )--(?= )/g, ' -')
}
