import { STATES } from '../words/states.ts'
import { begunWith } from './begun-with.ts'
import { fitting } from './fitting.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'
import { nationIn, ofNation } from './nations.ts'
import { type Is, pair } from './pairs.ts'
import { countryIn, governmentsIn, subjectOf } from './subjects.ts'
import { BODIES, ventureIn } from './ventures.ts'

/** "The company" is no ministry. */
const COMPANY_NOUN = /(?:company|firm|producer|trader|utility|major|giant|developer|refiner|importer|exporter|shipowner|conglomerate|explorer)$/
/** "The Gulf state". */
const GULF = /^(?:Bahrain|Kuwait|Oman|Qatar|Saudi Arabia|United Arab Emirates)$/
/** One that the text tells of the founding of, and so not by name. */
const NEW_COMPANY = /^the new (?:[a-z-]+ )?(?:company|entity|firm|operator)$/
/** "The bank" is one by its name. */
const BANK = /bank|credit|financ|exim|capital/i

/** Whom "the company", "the two countries" or "it" take up: those named last that can be meant; none where nobody can. */
export function nominalReferents(
  { kind, surface, start }: RawMention,
  here: readonly Mention[],
  earlier: readonly (readonly Mention[])[],
  referents: readonly Gathered[],
  isHeld: boolean,
): readonly number[] {
  const kindOf = (id: number) => referents[id]?.kind ?? null
  const named = (mentions: readonly Mention[]) => mentions.filter(({ way }) => way !== 'adjective' && way !== 'nominal')
  const recent = [here, ...earlier.slice(-(kind === 'PROJECT' || kind === 'GROUP' ? 8 : 3)).reverse()]
  if (kind === 'GROUP') {
    const isBody = (id: number) => (BODIES.has(kindOf(id)) || referents[id]?.isFirm === false) && (referents[id]?.located ?? 0) === 0
    const found = pair(surface, recent.map(named), kindOf, isBody)
    // "The Kaitan minister met his Norvanian counterpart. … between the two countries".
    const byAdjectives = () => recent.map((mentions) => mentions.filter(({ way }) => way !== 'nominal'))
    return found.length > 0 || !/countr|nation|state/.test(surface) ? found : pair(surface, byAdjectives(), kindOf, isBody)
  }
  const isLender = /(?:bank|lender)$/.test(surface)
  const isMeant = (id: number) =>
    kind === 'COMPANY'
      ? BODIES.has(kindOf(id)) &&
        (referents[id]?.located ?? 0) === 0 &&
        !STATES.has(referents[id]?.name ?? '') &&
        (!COMPANY_NOUN.test(surface) || (kindOf(id) !== 'PUBLIC_BODY' && kindOf(id) !== 'ORGANIZATION')) &&
        (!isLender || [...(referents[id]?.aliases ?? [])].some((name) => BANK.test(name)))
      : kindOf(id) === kind
  if (NEW_COMPANY.test(surface)) return []
  if (surface === 'it' || surface === 'its') return subjectOf(surface, start, here, earlier, referents)
  if (kind === 'COUNTRY' && surface.startsWith('the gulf ')) {
    const isOfGulf = (id: number) => GULF.test(referents[id]?.name ?? '')
    return recent
      .flatMap((mentions) => mentions.flatMap(({ referents: ids }) => ids))
      .filter(isOfGulf)
      .slice(0, 1)
  }
  if (kind === 'COUNTRY') return surface.endsWith('government') ? governmentsIn(here, earlier, kindOf) : countryIn(here, earlier, kindOf)
  const noun = surface.split(' ').at(-1) ?? ''
  // "The Osaka-based company" is Osaka Gas, where that is named.
  const seat = /^the ([a-z]{4,}) -based |^the (?:terminal|pipeline|infrastructure|midstream|upstream|shipping)(?= company$)/
    .exec(surface)?.[0]
    .split(' ')[1]
  const seated = seat === undefined ? undefined : recent.flatMap(named).find(({ referents: [id] }) => isNamedAfter(seat, referents[id ?? -1]))
  if (seated) return seated.referents.slice(0, 1)
  if (/^(?:venture|consortium|partnership)$/.test(noun)) {
    const venture = ventureIn([here, ...earlier.slice(-8).reverse()].map(named), recent.map(named), earlier.at(-1) ?? [], isMeant, referents)
    if (venture !== undefined) return [venture]
  }
  const nation = kind === 'COMPANY' ? nationIn(surface) : null
  const isCompany = (id: number) => isMeant(id) && (isLender || (kindOf(id) !== 'PUBLIC_BODY' && kindOf(id) !== 'ORGANIZATION'))
  const isHeldCompany = (id: number) => isCompany(id) && (!isHeld || (referents[id]?.held ?? 0) > 0)
  const nationals = (is: Is) => (nation ? ofNation(nation, [here, ...earlier.slice(-8).reverse()].map(named), is, referents) : [])
  if (nation) return nationals(isHeldCompany).length > 0 ? nationals(isHeldCompany) : nationals(isCompany)
  const fits = fitting(noun, kind === 'PROJECT', recent.flatMap(named), isMeant, referents)
  const isHolding = (id: number) => kindOf(id) === 'COMPANY' || (referents[id]?.uses ?? 0) > 2
  // "Owns 85% of the company": the one that the text spoke of as held, if it did.
  const held =
    isHeld && kind === 'COMPANY'
      ? recent.flatMap(named).find(({ referents: [id] }) => isHolding(id ?? -1) && isMeant(id ?? -1) && (referents[id ?? -1]?.held ?? 0) > 0)
      : undefined
  if (held) return held.referents.slice(0, 1)
  const compatriot = kind === 'PERSON' ? compatriotOf(surface, [here, ...earlier.slice(-12).reverse()].map(named), noun, referents) : undefined
  if (compatriot !== undefined) return [compatriot]
  const begun = kind === 'PROJECT' ? begunWith(noun, surface, recent, referents) : undefined
  if (begun !== undefined) return [begun]
  for (const [back, mentions] of recent.entries()) {
    const found = named(mentions)
      .flatMap(({ referents: ids, isGoverned, title }) => ids.map((id) => ({ id, isGoverned, title })))
      .filter(({ id, title }) => isMeant(id) && fits(id) && !isOfOther(noun, title))
    const ids = [...new Set(found.map(({ id }) => id))]
    // The subject of the sentence before is taken up by "he" and "the company"; "that company", a project or a person is the one named last.
    const acting = found.find(({ isGoverned }) => !isGoverned)?.id
    const subject = mostSpokenOf(acting ?? ids[0], recent.flatMap(named), isMeant, referents)
    if (acting !== undefined && /^s?he$/.test(surface) && back > 0) return [acting]
    if (ids.length > 0) return [(kind === 'COMPANY' && back > 0 && !surface.startsWith('that ') ? subject : ids.at(-1)) as number]
  }
  return []
}

/** "The Kaitan minister": who was named last of those whom the text calls Kaitan. */
function compatriotOf(surface: string, recent: readonly (readonly Mention[])[], noun: string, referents: readonly Gathered[]): number | undefined {
  const nation = nationIn(surface)
  if (nation === null) return undefined
  const isOfNation = (id: number) => referents[id]?.kind === 'PERSON' && referents[id]?.nations.has(nation) === true
  const mentions = recent.flatMap((all) => [...all].reverse())
  return mentions.find(({ referents: [id], title }) => id !== undefined && isOfNation(id) && !isOfOther(noun, title))?.referents[0]
}

/** "The minister" is no president. */
const isOfOther = (noun: string, title: string | undefined) =>
  /^(?:minister|president)$/.test(noun) && title !== undefined && /minister|president/i.test(title) && !new RegExp(noun, 'i').test(title)

/** Who is named only in passing is not taken up by "the company" where the text is of another: named once, and the other thrice. */
function mostSpokenOf(id: number | undefined, recent: readonly Mention[], isMeant: Is, referents: readonly Gathered[]): number | undefined {
  const uses = (of: number | undefined) => referents[of ?? -1]?.uses ?? 0
  const [most] = [...new Set(recent.flatMap(({ referents: ids }) => ids).filter(isMeant))].sort((one, other) => uses(other) - uses(one))
  return uses(id) === 1 && uses(most) >= 3 ? most : id
}

const isNamedAfter = (place: string, referent: Gathered | undefined) =>
  referent !== undefined && BODIES.has(referent.kind) && referent.name.toLowerCase().split(' ').includes(place)
