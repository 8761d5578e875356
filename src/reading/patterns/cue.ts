import { forMarked, MARKED_AUXILIARY } from './auxiliaries.ts'

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
  aux: `(?:(?: ,)?${MARKED_AUXILIARY})*?`,
  gap: '(?: (?!by )(?![<,;.()])[^ ]+){0,4}?',
  adj: "(?: (?!(?:to|sell|sold|sought|wanted|offered|proposed|considered|denied|agreed|buy|bought|been|in|into|of|on|from|for|by|with|that|which|but|and|while|since|when|after|before|than|not|no|said|its)(?![\\w-]))[a-z'-]+){0,4}?",
  far: '(?: (?![<;.()])[^ ]+){0,9}?',
  the: '(?: (?:the|a|an|its|their|his|this|that|all|all of|some|another|further|additional))*',
}

/**
 * Cues are regular expressions over typed text in which {A:who} is a typed place with a name, {aux} the auxiliaries and
 * plans between a subject and its verb, {gap} up to four words but "by", {far} up to nine words of no type, {adj} up to four
 * that are no verb and no preposition, {the} an article. The expression is for texts with their auxiliaries marked.
 */
export function expressionOf(cue: string): RegExp {
  const whole = withPlaces(cue.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => written(BETWEEN, name)))
  return new RegExp(forMarked(`(?<![^ ])${whole}(?![^ ])`), 'g')
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
