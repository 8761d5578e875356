/** In the order of the alphabet, which expressions compile in two thirds of the time: they share the beginnings that stand together. */
const AUXILIARY = `(?:a|able|about|actively|additionally|again|agree|agreed|agreement|agreements|agrees|aim|aimed|aiming|aims|allowed|also|an|announced|announces|approved|are|asked|asset purchase|be|been|began|begin|begins|begun|being|binding|both|can|chosen|cleared|close|closed|committed|complete|completed|completes|completing|conditional|confirmed|consider|considered|considering|considers|continue|continued|continues|continuing|contract|could|currently|deal|deals|decide|decided|decides|declined|definitive|delighted|denied|denies|deny|denying|did|directly|discussing|do|does|don't|due|each|entered into|evaluating|exercised|expect|expected|expects|exploring|failed|farm-in|farm-out|farmin|farmout|finalised|finalized|first|for|formally|fully|further|go ahead with|go on|goes on|going|going ahead with|had|has|have|having|help|helping|hired|hope|hoped|hopes|in advanced talks|in discussions|in exclusive talks|in final talks|in negotiations|in outline|in talks|in the final stage of negotiations|in the final stages of negotiations|indirectly|intend|intended|intending|intends|intention|interest in|interested in|is|it|its|itself|jointly|keen|keeps|kept|last|likely|looking|may|might|move|moved|moves|moving|mulling|must|nearing|negotiating|never|no longer|non-binding|not|of|offer|offered|offers|on track|once more|option|over|picked|plan|planned|planning|plans|pleased|pledged|poised|preliminary|prepared|prepares|preparing|probably|proceed with|promised|propose|proposed|proposes|proud|purchase and sale|push ahead with|pushing ahead with|reached|ready|received approval|refused|refuses|rejected|reported|reserved|resume|resumed|resumes|right|ruled out|said|sale and purchase|says|scheduled|seek|seeking|seeks|selected|set|shall|share purchase|should|signed|signs|sought|start|started|starting|starts|stock purchase|struck|talks|tasked|that|the|the acquisition|the purchase|the sale|their|they|threaten|threatened|threatening|threatens|to|together|tried|trying|under which|undertakes|undertook|unlikely|urged|vowed|want|wanted|wants|was|weighing|went on|were|which|who|will|willing|with|won approval|would|wrapped up|yet|with <[cbou]\\d+>)`

const PLACES: Readonly<Record<string, string>> = {
  /** Who acts: a company, body, country, group or list of them. */
  A: '<[cbounsgLw]\\d+>',
  /** Who holds something: whoever acts, and persons. */
  H: '<[cbounsgLwpP]\\d+>',
  /** A company, body or group, but no country. */
  O: '<[cbousgLw]\\d+>',
  /** What is held: a project or a company; not who leads it. */
  T: '<[jucbosJw]\\d+>(?! -(?:led|operated|run|owned|controlled|backed|managed)(?= ))',
  J: '<[jJw]\\d+>',
  /** A project, or what only its verbs say is one: "operates Skarvik". */
  K: '<[jJwu]\\d+>',
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
