import anyAscii from 'any-ascii'

const LEGAL_FORMS = /\b(corp|corporation|inc|ltd|limited|llc|plc|oao|pao|ao|ooo|pjsc|jsc|asa|as|ag|gmbh|sa|spa|kk|co|company)\b/g

/**
 * Letters and digits only, in Latin script, lower case: "Газпром" and "gazprom" fold alike. Dots inside abbreviations go,
 * so that "K.K." is "kk".
 */
export function fold(text: string): string {
  const latin = anyAscii(text.normalize('NFKC')).toLowerCase()
  return latin
    .replace(/(?<=\b\w)\.(?=\w\b)/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** Without legal forms, unless nothing else is left. */
export function bare(folded: string): string {
  const short = folded
    .replace(LEGAL_FORMS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/( and)+$/, '')
  return short === '' ? folded : short
}
