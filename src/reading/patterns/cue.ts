const AUXILIARY = `(?:has|have|had|having|is|are|was|were|be|been|being|will|would|shall|may|might|can|could|should|must|to|not|never|no longer|also|probably|again|both|each|together|jointly|it|they|that|its|their|said|says|reported|confirmed|announced|announces|plans?|planned|planning|intends?|intended|intending|intention|aims?|aimed|aiming|agrees?|agreed|decides?|decided|proposed?|proposes|offers?|offered|seeks?|seeking|sought|wants?|wanted|hopes?|hoped|expects?|expected|considers?|considered|considering|mulling|weighing|exploring|evaluating|trying|tried|in talks|in advanced talks|in discussions|in negotiations|talks|discussing|negotiating|ready|prepared|willing|able|allowed|set|due|likely|unlikely|about|on track|completed?|completes|completing|finali[sz]ed|closed|wrapped up|signed|signs|reached|struck|entered into|an?|the|agreement|agreements|binding|non-binding|definitive|preliminary|conditional|deal|deals|contract|option|right|exercised|denied|denies|refused|refuses|declined|rejected|ruled out|failed|yet|continues?|continued|continuing|began|begun|begin|begins|start|starts|started|resume|resumes|resumed|starting|going|looking|keen|push ahead with|pushing ahead with|go ahead with|going ahead with|proceed with|interested in|interest in|committed|vowed|pledged|undertook|undertakes|promised|threatens?|threatened|threatening|urged|asked|did|does|do|don't|over|under which|which|who|would be|helping|help|reserved|in outline|go on|goes on|went on|kept|keeps|further|additionally|fully|currently|directly|indirectly|formally|actively|of|for|with|plans|the sale|the purchase|the acquisition|approved|received approval|won approval|cleared|itself|once more|close|nearing|poised|preparing|prepares|moves?|moved|moving|scheduled|pleased|delighted|proud|selected|chosen|hired|picked|tasked|deny|denying|with <[cbou]\\d+>|last|first|sale and purchase|purchase and sale|share purchase|asset purchase|stock purchase|farm-in|farm-out|farmout|farmin|under which)`

const PLACES: Readonly<Record<string, string>> = {
  /** Who acts: a company, body, country, group or list of them. */
  A: '<[cbounsgLw]\\d+>',
  /** Who holds something: whoever acts, and persons. */
  H: '<[cbounsgLwpP]\\d+>',
  /** A company, body or group, but no country. */
  O: '<[cbousgLw]\\d+>',
  /** What is held: a project or a company; not who leads it. */
  T: '<[jucbosJw]\\d+>(?! -led)',
  J: '<[jJw]\\d+>',
  P: '<[pP]\\d+>',
  N: '<[no]\\d+>',
  /** Anybody at all. */
  Y: '<[cbounsgpPLw]\\d+>',
  Z: '<[cbounsgpPLjJw]\\d+>',
  S: '<[%R]\\d+>',
  Q: '<q\\d+>',
  M: '<m\\d+>',
  PLACE: '<[xnu]\\d+>',
}

/** What may stand between, each from the space before it: see `expressionOf`. */
const BETWEEN: Readonly<Record<string, string>> = {
  aux: `(?:(?: ,)? ${AUXILIARY})*?`,
  gap: '(?: (?!by )(?![<,;.()])[^ ]+){0,4}?',
  adj: "(?: (?!(?:to|sell|sold|sought|wanted|offered|proposed|considered|denied|agreed|buy|bought|been|in|into|of|on|from|for|by|with|that|which|but|and|while|since|when|after|before|than|not|no|said|its)(?![\\w-]))[a-z'-]+){0,4}?",
  far: '(?: (?![<;.()])[^ ]+){0,9}?',
  the: '(?: (?:the|a|an|its|their|his|this|that|all|all of|some|another|further|additional))*',
}

/**
 * Cues are regular expressions over typed text in which {A:who} is a typed place with a name, {aux} the auxiliaries and
 * plans between a subject and its verb, {gap} up to four words but "by", {far} up to nine words of no type, {adj} up to four
 * that are no verb and no preposition, {the} an article.
 */
export function expressionOf(cue: string): RegExp {
  return new RegExp(`(?<![^ ])${withPlaces(cue.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => written(BETWEEN, name)))}(?![^ ])`, 'g')
}

/** The cue with its places as expressions, and with any words in place of what may stand between. */
export function outlineOf(cue: string): string {
  return withPlaces(cue.replaceAll(/\{[a-z]+\}/g, '(?: .)*'))
}

function withPlaces(cue: string): string {
  return cue.replaceAll(/\{([A-Z]+)(?::(\w+))?\}/g, (_, place: string, name?: string) =>
    name === undefined ? written(PLACES, place) : `(?<${name}>${written(PLACES, place)})`,
  )
}

function written(names: Readonly<Record<string, string>>, name: string): string {
  const expression = names[name]
  if (expression === undefined) throw new TypeError(`a cue has no {${name}}`)
  return expression
}
