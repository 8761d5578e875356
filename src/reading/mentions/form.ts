import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../text/tokens.ts'
import {
  COMPANY_WORDS,
  LEGAL_FORMS,
  ORGANIZATION_ACRONYMS,
  ORGANIZATION_WORDS,
  PROJECT_WORDS,
  PUBLIC_ACRONYMS,
  PUBLIC_WORDS,
} from '../words/name-words.ts'

const plain = (token: Token | undefined) => token?.lower.replaceAll('.', '') ?? ''

/** "Chevron Australia": the firm there; nobody is called so. */
const BRANCH =
  /^(?:Australia|Canada|Russia|India|China|Qatar|Nigeria|Brazil|Japan|Mexico|Angola|Mozambique|Malaysia|Indonesia|Vietnam|Kazakhstan|Azerbaijan|Egypt|Turkey|Norway|Argentina|Deutschland|Europe)$/

/** The kind that a name has by its own words; null where they tell nothing. */
export function kindByForm(name: readonly Token[]): EntityKind | null {
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return null
  if (last.text === 'Taiwan' && name.at(-2)?.text === ',') return 'COMPANY'
  if (name.length === 1 && first.text === first.text.toUpperCase() && PUBLIC_ACRONYMS.has(first.lower)) return 'PUBLIC_BODY'
  if (name.length === 1 && first.text === first.text.toUpperCase() && ORGANIZATION_ACRONYMS.has(first.lower)) return 'ORGANIZATION'
  if (name.length > 1 && (LEGAL_FORMS.has(plain(last)) || /^(?:oao|pao|pjsc|jsc|pt|ooo|ao|llc|zao)$/.test(plain(first)) || isCompanyInFull(name)))
    return 'COMPANY'
  if (name.length > 1 && (name.some((token) => PUBLIC_WORDS.has(token.lower)) || isStateBank(name))) return 'PUBLIC_BODY'
  if (name.length > 1 && name.some((token) => ORGANIZATION_WORDS.has(token.lower))) return 'ORGANIZATION'
  if (name.length > 1 && name.some(({ lower }) => lower === 'e&p')) return 'COMPANY'
  if (first.lower === 'golar' || /^lng (?:japan|croatia)$/.test(name.map(({ lower }) => lower).join(' '))) return 'COMPANY'
  if (/^\d/.test(last.text) || /^\p{Lu}\p{L}+-\d+$/u.test(last.text)) return 'PROJECT'
  if (name.length > 1 && PROJECT_WORDS.has(last.lower)) return 'PROJECT'
  if (first.lower === 'lng' && name.length > 1) return 'PROJECT'
  if (name.length > 1 && COMPANY_WORDS.has(last.lower)) return 'COMPANY'
  if (name.length === 2 && BRANCH.test(last.text)) return 'COMPANY'
  // "Tamim bin Hamad Al Thani", the son of; "Anneke van Dael", from there.
  if (name.slice(1, -1).some(({ text }) => /^(?:bin|ibn|bint|van|von|der|den|ter)$/.test(text))) return 'PERSON'
  return null
}

/** "Limited Liability Company Arctic LNG 2". */
function isCompanyInFull(name: readonly Token[]): boolean {
  return /^(?:limited liability|(?:public |open |closed )?joint[ -]stock) company /.test(name.map(({ lower }) => lower).join(' '))
}

function isStateBank(name: readonly Token[]): boolean {
  const words = name.map((token) => token.lower)
  return words.includes('bank') && (words.includes('for') || words.includes('central') || words.includes('reserve') || words.includes('development'))
}

const PLACE_NAME =
  /^(?:sea|ocean|islands?|peninsula|strait|canal|gulf|bay|river|war|basin|coast|province|territory|territories|region|hemisphere|street|avenue|journal|times|news|reuters|bloomberg|interfax|tass|kyodo|nikkei|afp|day|week|airport|hotel|square|palace|sunday|act|law|treaty|accord|protocol|agreement|memorandum|dialogue|talks|meeting)$/

/** "Orca Basin reported", "5% of Gydan Bay": what is called like a place, without the article that places of the kind have. */
export function isNamedLikePlace(tokens: readonly Token[], from: number, end: number): boolean {
  const [before, last] = [tokens[from - 1]?.lower ?? '', tokens[end - 1]?.lower ?? '']
  return (
    end - from === 2 &&
    /^(?:basin|bay|gulf|river|island|canal|coast)$/.test(last) &&
    !/^(?:the|in|at|near|off|from|to|on|into|around|across|,|and|-)$/.test(before)
  )
}

/** "NOVATEK's Management Board": a part of whoever has it. */
export function isBoard(name: readonly Token[]): boolean {
  return /^(?:(?:management|supervisory|executive) (?:board|committee)|board of (?:directors|management|executive directors|governors)|executive directors)$/.test(
    name.map(({ lower }) => lower).join(' '),
  )
}

/** Whether a name that ends so is a place, a war, a law, a paper or a meeting: nobody who deals. */
export function isPlaceName(last: string): boolean {
  return PLACE_NAME.test(last)
}

/** "Kaito LNG" may be a plant or a company; "Arctic LNG 2" is a plant. */
export function isProjectByLng(name: readonly Token[]): boolean {
  return name.some(({ lower }) => lower === 'lng') && !/\d|^(?:project|terminal|plant)$/.test(name.at(-1)?.lower ?? '')
}

const PAPERS =
  /^(?:memorandum|memoranda|understanding|heads|agreement|agreements|letter|intent|sale|sales|purchase|contract|protocol|statement|board|directors|joint|declaration|cooperation|long-term|press|release|framework|term|sheet|moc|charter|treaty|pact|accord|annex|article|section|communiqu\u00e9)$/

/** Words of papers that people sign, written with capitals. */
export function isPaperWord(lower: string): boolean {
  return PAPERS.test(lower)
}

/** Where the name begins in "Kingdom of Norvania" and "Federal Republic of Norvania"; null for anything else. */
export function stateOf(tokens: readonly Token[], from: number, end: number): number | null {
  const form = formOfState(tokens, from)
  return form !== null && end - form === 3 ? form + 2 : null
}

/** Where what kind of state it is stands, with "of" behind: at "Republic" in "Islamic Republic of"; null where nothing says it. */
export function formOfState(tokens: readonly Token[], from: number): number | null {
  const form = from + (/^(?:federal|federative|islamic|people's|bolivarian)$/.test(tokens[from]?.lower ?? '') ? 1 : 0)
  return /^(?:kingdom|republic|sultanate|emirate|commonwealth)$/.test(tokens[form]?.lower ?? '') && tokens[form + 1]?.lower === 'of' ? form : null
}

/** Whether what follows a name is what companies do, or says that it is one. */
export function actsAsCompany(tokens: readonly Token[], at: number): boolean {
  const behind = tokens
    .slice(at, at + 4)
    .map(({ lower }) => lower)
    .join(' ')
  return /^(?:has |have |had )?(?:said|says|agreed|signed|paid|bought|acquired|sold|won|awarded|declined|confirmed|reported|hired|appointed|named)(?: |$)|^, an? (?:joint )?(?:venture|unit|subsidiary|company|firm|producer|exporter|developer)/.test(
    behind,
  )
}

/** Whether what follows a name says that it has a share: "Nordkraft Fund 2 holds 28%". */
export function holdsShare(tokens: readonly Token[], at: number): boolean {
  return /^(?:holds|owns)$/.test(tokens[at]?.lower ?? '') && /^\d[\d.,]*$/.test(tokens[at + 1]?.text ?? '')
}

/** Provinces whose names hold those of countries. */
export function isProvince(tokens: readonly Token[], at: number): boolean {
  return /^(?:British Columbia|New South|New Mexico|South China|Western Australia|Northern Territory|Gulf of)/.test(
    `${tokens[at]?.text} ${tokens[at + 1]?.text}`,
  )
}
