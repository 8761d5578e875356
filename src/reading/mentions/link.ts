import type { KnownNames } from '../resolution/known-names.ts'
import { isAcronymOf } from '../resolution/names.ts'
import type { Token } from '../text/tokens.ts'
import { homeOf } from '../words/home-countries.ts'
import { nominalReferents } from './antecedents.ts'
import { beforeBrackets, beforeOr, inBrackets, isQuoted } from './brackets.ts'
import { withJointHolder } from './joint.ts'
import { asPlace, isCapitalAsPlace, isLocated, isOffPlace } from './located.ts'
import { noteMarks } from './marks.ts'
import type { Gathered, Mention, RawMention } from './mention.ts'
import { createNames } from './names.ts'
import { isHeldThing, roleOf, takenUpFrom } from './roles.ts'
import { asGovernment, isGovernedState } from './states.ts'

/** What a sentence names, and its tokens. */
export type NamedSentence = { readonly tokens: readonly Token[]; readonly mentions: readonly RawMention[] }

export type Linked = { readonly sentences: readonly (readonly Mention[])[]; readonly referents: readonly Gathered[] }

/** An acronym by its form alone: in brackets behind a name of which it is none it names nobody. */
const ACRONYM = /^[A-Z0-9.]{1,8}$/

/** Puts together the mentions of the same one: same name, acronym in brackets, surname after full name, "the company". */
export function link(sentences: readonly NamedSentence[], known: Pick<KnownNames, 'kindOf' | 'exactly'>): Linked {
  const referents: Gathered[] = []
  const names = createNames(known)
  const places = new Map<string, Gathered>()
  const states = new Map<string, Gathered>()
  const linked: Mention[][] = []
  const add = (mention: RawMention): Gathered => {
    const made = gathered(referents.length, mention)
    referents.push(made)
    return made
  }
  for (const { tokens, mentions } of sentences) {
    const here: Mention[] = []
    for (const mention of mentions) {
      if (mention.way === 'nominal') {
        const meant = nominalReferents(mention, takenUpFrom(tokens, mention, here), linked, referents, isHeldThing(tokens, mention))
        if (meant.length > 0) here.push({ ...mention, referents: meant })
        continue
      }
      const before = inBrackets(tokens, mention) ? beforeBrackets(tokens, mention, here) : undefined
      const whole = referents[(before ?? beforeOr(tokens, mention, here))?.referents[0] ?? -1]
      if (whole && (isAcronymOf(mention.surface, whole.name) || isQuoted(tokens, mention))) {
        names.alias(mention, whole)
        here.push({ ...mention, referents: [whole.id] })
        continue
      }
      if (before && ACRONYM.test(mention.surface)) continue
      if ((mention.way === 'capital' && isCapitalAsPlace(tokens, mention)) || (mention.kind === null && isOffPlace(tokens, mention))) {
        here.push(asPlace(tokens, mention, places, add))
        continue
      }
      if (isGovernedState(tokens, mention)) {
        here.push(asGovernment(mention, states, add))
        continue
      }
      const referent = names.find(mention, tokens, here) ?? add(mention)
      noteKind(referent, mention)
      names.note(mention, tokens, referent)
      referent.uses++
      if (mention.kind === null && isLocated(tokens, mention)) referent.located++
      const named = { ...mention, referents: [referent.id], ...roleOf(tokens, mention, here.at(-1)) }
      noteMarks(tokens, named, here, referent)
      here.push(named)
    }
    linked.push(withJointHolder(tokens, here, add))
  }
  for (const referent of referents) if (referent.kind === null && isPartOfProject(referent, referents)) referent.kind = 'PROJECT'
  return { sentences: linked.map((mentions) => ofUnion(mentions, referents)), referents }
}

/** "The Council adopted", "of the Union", where the text names the European Union: it did. */
function ofUnion(mentions: readonly Mention[], referents: readonly Gathered[]): readonly Mention[] {
  const union = referents.find(({ kind, name }) => kind === 'ORGANIZATION' && name === 'European Union')
  if (!union) return mentions
  return mentions.map((mention) =>
    /^(?:Council|Union)$/.test(mention.surface) && mention.way === 'name'
      ? { ...mention, surface: union.name, kind: 'ORGANIZATION', referents: [union.id] }
      : mention,
  )
}

/** "North Field East", where the North Field is a project. */
function isPartOfProject({ name }: Gathered, referents: readonly Gathered[]): boolean {
  const whole = / (?:North|South|East|West|Norte|Sul|Expansion|[2-9]|II|III)$/.exec(name)
  return whole !== null && referents.some(({ kind, aliases }) => kind === 'PROJECT' && aliases.has(name.slice(0, whole.index)))
}

function gathered(id: number, { kind, surface }: RawMention): Gathered {
  const home = homeOf(surface)
  const nations = new Set(home === null ? [] : [home])
  return {
    id,
    kind: kind ?? (home === null ? null : 'COMPANY'),
    name: surface,
    aliases: new Set([surface]),
    located: 0,
    uses: 0,
    isFirm: false,
    nations,
    rows: new Set(),
    held: 0,
  }
}

/** What a referent is, by one more name of it: a name that says it for sure counts, the first one else. */
function noteKind(referent: Gathered, { kind, isWeak }: RawMention): void {
  if (kind === 'PERSON' && referent.kind === null) referent.kind = 'PERSON'
  if (!referent.isFirm && kind !== null && !isWeak) referent.kind = kind
  referent.kind ??= kind
  referent.isFirm ||= kind !== null && !isWeak
}
