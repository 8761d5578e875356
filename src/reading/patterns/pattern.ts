import type { FactKind } from '../../model/facts/fact-kind.ts'
import type { PartyRole } from '../../model/facts/party.ts'
import type { FactStatus } from '../../model/status.ts'

/** Where a fact of a pattern takes its parts from: the names of groups in its cue. */
export type Roles = Readonly<Record<string, string>>

export type FactOfPattern = {
  readonly kind: FactKind
  /** Groups by the dossier's key: { holder: 'who', in: 'what', share: 'share' }. A party with a role: 'seller:who'. */
  readonly roles: Roles
  /** What the words say beside that: { dealType: 'mou' }. */
  readonly says?: Readonly<Record<string, string>>
  readonly status?: FactStatus
  /** The words say it as it is, whatever is planned with it: "its 30% stake". */
  readonly isSettled?: true
  /** Several holders of one share have it each, unless the words say that it is together. */
  readonly each?: 'list'
}

/** A way in which texts say a fact. All that tells patterns apart is data. */
export type Pattern = {
  readonly id: string
  /** Against typed text: see `compile`. */
  readonly cue: string
  readonly facts: readonly FactOfPattern[]
  /** What the fact is where nothing in its clause hedges it. */
  readonly status: FactStatus
  /**
   * The part of its proposals that were right where they were counted (bench/README.md says on what): two more right and two
   * more wrong than were seen, as Agresti and Coull (1998) estimate a rate of few; one never seen is at 0.5. Confidence starts here.
   */
  readonly precision: number
  /** A sentence of our own that it reads. */
  readonly example: string
}

export type PartyOf = { readonly role: PartyRole; readonly group: string }

/** "seller:who" is the seller in the group "who". */
export function partyOf(said: string): PartyOf {
  const [role = '', group] = said.split(':')
  return group === undefined ? { role: 'PARTY', group: role } : { role: role.toUpperCase() as PartyRole, group }
}

const AUXILIARY = `(?:has|have|had|having|is|are|was|were|be|been|being|will|would|shall|may|might|can|could|should|must|to|not|never|no longer|also|probably|again|both|each|together|jointly|it|they|that|its|their|said|says|reported|confirmed|announced|announces|plans?|planned|planning|intends?|intended|intending|intention|aims?|aimed|aiming|agrees?|agreed|decides?|decided|proposed?|proposes|offers?|offered|seeks?|seeking|sought|wants?|wanted|hopes?|hoped|expects?|expected|considers?|considered|considering|mulling|weighing|exploring|evaluating|trying|tried|in talks|in advanced talks|in discussions|in negotiations|talks|discussing|negotiating|ready|prepared|willing|able|allowed|set|due|likely|unlikely|about|on track|completed?|completes|completing|finali[sz]ed|closed|wrapped up|signed|signs|reached|struck|entered into|an?|the|agreement|agreements|binding|non-binding|definitive|preliminary|conditional|deal|deals|contract|option|right|exercised|denied|denies|refused|refuses|declined|rejected|ruled out|failed|yet|continues?|continued|continuing|began|begun|begin|begins|start|starts|started|resume|resumes|resumed|starting|going|looking|keen|push ahead with|pushing ahead with|go ahead with|going ahead with|proceed with|interested in|interest in|committed|vowed|pledged|undertook|undertakes|promised|threatens?|threatened|threatening|urged|asked|did|does|do|don't|over|under which|which|who|would be|helping|help|reserved|in outline|go on|goes on|went on|kept|keeps|further|additionally|fully|currently|directly|indirectly|formally|actively|of|for|with|plans|the sale|the purchase|the acquisition|approved|received approval|won approval|cleared|itself|once more|close|nearing|poised|preparing|prepares|moves?|moved|moving|scheduled|pleased|delighted|proud|selected|chosen|hired|picked|tasked|deny|denying|with <[cbou]\\d+>|last|first|sale and purchase|purchase and sale|share purchase|asset purchase|stock purchase|farm-in|farm-out|farmout|farmin|under which)`

const MACROS: Readonly<Record<string, string>> = {
  /** Who acts: a company, body, country, group or list of them. */
  A: '<[cbounsgLw]\\d+>',
  /** Who holds something: whoever acts, and persons. */
  H: '<[cbounsgLwpP]\\d+>',
  /** A company, body or group, but no country. */
  O: '<[cbousgLw]\\d+>',
  /** What is held: a project or a company. */
  T: '<[jucbosJw]\\d+>',
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

/**
 * Cues are regular expressions over typed text in which {A:who} is a typed place with a name, {aux} the auxiliaries and
 * plans between a subject and its verb, {gap} up to four but "by", {far} up to nine words of no type, {adj} up to four that are no
 * verb and no preposition, {the} an article. Each of these begins with the space before it.
 */
export function compile(cue: string): RegExp {
  const text = cue
    .replaceAll('{aux}', `(?:(?: ,)? ${AUXILIARY})*?`)
    .replaceAll('{gap}', '(?: (?!by )(?![<,;.()])[^ ]+){0,4}?')
    .replaceAll(
      '{adj}',
      "(?: (?!(?:to|sell|sold|sought|wanted|offered|proposed|considered|denied|agreed|buy|bought|been|in|into|of|on|from|for|by|with|that|which|but|and|while|since|when|after|before|than|not|no|said|its)(?![\\w-]))[a-z'-]+){0,4}?",
    )
    .replaceAll('{far}', '(?: (?![<;.()])[^ ]+){0,9}?')
    .replaceAll('{the}', '(?: (?:the|a|an|its|their|his|this|that|all|all of|some|another|further|additional))*')
    .replaceAll(/\{([A-Z]+)(?::(\w+))?\}/g, (_, macro: string, name?: string) => {
      const place = MACROS[macro]
      if (place === undefined) throw new TypeError(`no such place in a cue: ${macro}`)
      return name === undefined ? place : `(?<${name}>${place})`
    })
  return new RegExp(`(?<![^ ])${text}(?![^ ])`, 'dg')
}
