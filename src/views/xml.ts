const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Characters that XML 1.0 does not allow: controls, lone surrogates, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

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
