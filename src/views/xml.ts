const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 does not allow: controls but tab and line breaks, lone surrogates, non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Marks that turn the direction of all that follows them: a name must not turn the rest of a picture or file. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** All that is forbidden or turning lies outside of the usual letters: most text is done with one look. */
const SUSPECT = /[^\t\n\r\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u2010-\u2027]/
const MARKUP = /[&<>"']/

/** Text without what must not stand in a file: forbidden and direction-turning characters. */
export function plain(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text.replace(FORBIDDEN, '\ufffd').replace(TURNING, '')
}

/** Text for XML or HTML, between tags or within quotes. */
export function escaped(text: string): string {
  const clean = plain(text)
  return MARKUP.test(clean) ? clean.replace(/[&<>"']/g, (character) => NAMED[character] ?? character) : clean
}
