import { type DealType, deal } from '../facts/deal.ts'
import { COMMON_VALUES, type FactKind, readValues } from '../facts/fact-kind.ts'
import { position } from '../facts/position.ts'
import { RELATION_TYPES, type RelationType } from '../facts/relation.ts'
import { sanction } from '../facts/sanction.ts'
import { stake } from '../facts/stake.ts'
import { supply } from '../facts/supply.ts'
import { moneyLabel } from '../values/money.ts'
import { quantityLabel } from '../values/quantity.ts'
import { isUnreported, shareLabel, UNREPORTED } from '../values/share.ts'
import { figureSentence } from './figure.ts'
import type { Told } from './told.ts'
import { because, doer, listed, type Named, predicate, since, statusNote, type Verb, when } from './words.ts'

type Teller = (told: Told) => string

const verb = (base: string, third: string, past: string): Verb => ({ base, third, past })
const names = (entities: readonly Named[]) => listed(entities.map(({ name }) => name))

/** "Baltic LNG (LNG development)": what it concerns, and its topics; what comes first stands outside the brackets. */
function about({ in: entities, state }: Told, first: 'entities' | 'topics'): string {
  const topics = readValues(COMMON_VALUES, state.values).topics ?? []
  const concerned = entities('CONCERN').map(({ name }) => name)
  const parts = first === 'entities' ? [concerned, topics] : [topics, concerned]
  const [outside = [], inside = []] = parts.filter((part) => part.length > 0)
  return `${listed(outside)}${inside.length > 0 ? ` (${listed(inside)})` : ''}`
}

const on = (subject: string) => (subject ? ` on ${subject}` : '')

const DEAL_WORDS: Readonly<Record<DealType, string>> = {
  MOU: 'an MOU',
  AGREEMENT: 'an agreement',
  TREATY: 'a treaty',
  SUPPLY_CONTRACT: 'a supply contract',
  JOINT_DEVELOPMENT: 'a joint development',
  JOINT_VENTURE: 'a joint venture',
  FINANCING: 'financing',
  PERMIT: 'a permit',
  EXEMPTION: 'an exemption',
  PLEDGE: 'a pledge',
  OTHER: 'a deal',
}

const RELATION_VERBS: Readonly<Record<Exclude<RelationType, 'OTHER'>, Verb>> = {
  OPERATES: verb('operate', 'operates', 'operated'),
  BUILDS: verb('build', 'builds', 'built'),
  CONTROLS: verb('control', 'controls', 'controlled'),
  LEADS: verb('lead', 'leads', 'led'),
  MEMBER_OF: verb('be a member of', 'is a member of', 'was a member of'),
  PART_OF: verb('be a part of', 'is a part of', 'was a part of'),
  PARTICIPATES_IN: verb('take part in', 'takes part in', 'took part in'),
  CONNECTS: verb('reach', 'reaches', 'reached'),
  INTERESTED_IN: verb('be interested in', 'is interested in', 'was interested in'),
  DEPENDS_ON: verb('depend on', 'depends on', 'depended on'),
  COMPETES_WITH: verb('compete with', 'competes with', 'competed with'),
  COOPERATES_WITH: verb('cooperate with', 'cooperates with', 'cooperated with'),
  DISPUTES_WITH: verb('be in dispute with', 'is in dispute with', 'was in dispute with'),
  ALLIED_WITH: verb('be allied with', 'is allied with', 'was allied with'),
}

const hasVerb = (type: unknown): type is keyof typeof RELATION_VERBS =>
  typeof type === 'string' && type !== 'OTHER' && Object.hasOwn(RELATION_TYPES, type)

export const TELLERS: Readonly<Record<FactKind, Teller>> = {
  STAKE: ({ state, in: entities }) => {
    const { share = UNREPORTED } = readValues(stake.values, state.values)
    const holder = doer(entities('HOLDER'))
    const part = isUnreported(share) ? 'an unreported share' : shareLabel(share)
    return `${holder.name} ${predicate(holder, verb('hold', 'holds', 'held'), state.status)} ${part} of ${names(entities('SUBJECT'))}${since(state.dates.since)}`
  },
  DEAL: (told) => {
    const { dealType = 'OTHER' } = readValues(deal.values, told.state.values)
    const { status, dates, values } = told.state
    const all = told.in('PARTY')
    const grantors = all.filter(({ partyRole }) => partyRole === 'GRANTOR')
    const grantees = all.filter(({ partyRole }) => partyRole === 'GRANTEE')
    const granted = grantors.length > 0 && grantees.length > 0
    const parties = doer(granted ? grantors : all)
    const what = granted ? `${names(grantees)} ${DEAL_WORDS[dealType]}` : DEAL_WORDS[dealType]
    const made = granted ? verb(`grant ${what}`, `grants ${what}`, `granted ${what}`) : verb(`conclude ${what}`, `has ${what}`, `concluded ${what}`)
    const inForce = parties.plural && !granted ? { ...made, base: `have ${what}` } : made
    const action = status === 'AGREED' ? made.past : predicate(parties, status === 'IN_EFFECT' || status === 'ENDED' ? inForce : made, status)
    return `${parties.name} ${action}${on(about(told, 'entities'))}${when(dates.on ?? dates.since)}${because(readValues(COMMON_VALUES, values).reason)}`
  },
  SANCTION: ({ state, in: entities }) => {
    const { measure } = readValues(sanction.values, state.values)
    const imposer = doer(entities('IMPOSER'))
    const action = predicate(imposer, verb('impose', 'imposes', 'imposed'), state.status)
    const what = measure ? 'a measure' : 'sanctions'
    return `${imposer.name} ${action} ${what} on ${names(entities('TARGET'))}${since(state.dates.since ?? state.dates.on)}${measure ? `: ${measure}` : ''}`
  },
  TALKS: (told) => {
    const { status, dates, values } = told.state
    const all = told.in('PARTICIPANT')
    const sides = all.filter(({ partyRole }) => partyRole !== 'HOST' && partyRole !== 'PRESENT')
    const hosts = all.filter(({ partyRole }) => partyRole === 'HOST')
    const parties = doer(sides.length > 0 ? sides : hosts.length > 0 ? hosts : all)
    const { place, reason } = readValues(COMMON_VALUES, values)
    const subject = about(told, 'topics')
    const alone = sides.length === 1 && hosts.length === 0 && subject !== ''
    const speaking = alone ? verb('discuss', 'discusses', 'discussed') : verb('hold talks', 'holds talks', 'held talks')
    const now = `${parties.plural ? 'are' : 'is'} ${alone ? 'discussing' : 'in talks'}`
    const action = status === 'UNDER_WAY' ? now : predicate(parties, speaking, status)
    const host = hosts.length > 0 && sides.length > 0 ? `, hosted by ${names(hosts)}` : ''
    return `${parties.name} ${action}${alone ? ` ${subject}` : on(subject)}${place ? ` in ${place}` : ''}${when(dates.on ?? dates.since)}${host}${because(reason)}`
  },
  POSITION: ({ state, in: entities }) => {
    const { title = 'officer' } = readValues(position.values, state.values)
    const person = doer(entities('OFFICE_HOLDER'))
    return `${person.name} ${predicate(person, verb('be', 'is', 'was'), state.status)} ${title} of ${names(entities('OFFICE'))}${since(state.dates.since)}`
  },
  SUPPLY: ({ identity, state, in: entities }) => {
    const { quantity, value, shareOfBuyer, shareOfSupplier } = readValues(supply.values, state.values)
    const supplier = doer(entities('SUPPLIER'))
    const amounts = [
      quantity && quantityLabel(quantity),
      value && moneyLabel(value),
      shareOfBuyer && `${shareLabel(shareOfBuyer)} of what the buyer takes`,
      shareOfSupplier && `${shareLabel(shareOfSupplier)} of what the supplier sells or makes`,
    ].filter((amount) => amount !== undefined)
    const commodity = typeof identity.commodity === 'string' ? identity.commodity : 'goods'
    const action = predicate(supplier, verb('supply', 'supplies', 'supplied'), state.status)
    return `${supplier.name} ${action} ${names(entities('BUYER'))} with ${commodity}${state.dates.period === null ? since(state.dates.since) : when(state.dates.period)}${amounts.length > 0 ? `: ${amounts.join(', ')}` : ''}`
  },
  RELATION: ({ identity, state, in: entities }) => {
    const from = doer(entities('FROM'))
    const { topics, reason } = readValues(COMMON_VALUES, state.values)
    const to = names(entities('TO'))
    const type = identity.relationType
    if (!hasVerb(type))
      return `${from.name} and ${to}: ${topics ? listed(topics) : 'a relation'}, ${statusNote(state.status)}${when(state.dates.on ?? state.dates.since)}`
    return `${from.name} ${predicate(from, RELATION_VERBS[type], state.status)} ${to}${topics ? ` (${listed(topics)})` : ''}${since(state.dates.since)}${because(reason)}`
  },
  FIGURE: figureSentence,
}
