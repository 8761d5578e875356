const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 does not allow: controls but tab and line breaks, lone surrogates, non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu

/** Marks that turn the direction of all that follows them: a name must not turn the rest of a picture or file. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g

/** Text without what must not stand in a file: forbidden and direction-turning characters. */
export function plain(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(TURNING, '')
}

/** Text for XML or HTML, between tags or within quotes. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (character) => NAMED[character] ?? character)
}
