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
import { because, doer, listed, type Named, predicate, statusNote, type Verb, when } from './words.ts'

type Teller = (told: Told) => string

const verb = (base: string, third: string, past: string): Verb => ({ base, third, past })
const names = (entities: readonly Named[]) => listed(entities.map(({ name }) => name))

/** What talks and deals are about: the entities they concern, else their topics. */
function about({ in: entities, state }: Told): string {
  const { topics } = readValues(COMMON_VALUES, state.values)
  const concerned = entities('CONCERN')
  return concerned.length > 0 ? ` on ${names(concerned)}` : topics ? ` on ${listed(topics)}` : ''
}

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
    return `${holder.name} ${predicate(holder, verb('hold', 'holds', 'held'), state.status)} ${part} of ${names(entities('SUBJECT'))}${when(state.dates.since)}`
  },
  DEAL: (told) => {
    const { dealType = 'OTHER' } = readValues(deal.values, told.state.values)
    const { status, dates, values } = told.state
    const parties = doer(told.in('PARTY'))
    const made = verb(`conclude ${DEAL_WORDS[dealType]}`, `has ${DEAL_WORDS[dealType]}`, `concluded ${DEAL_WORDS[dealType]}`)
    const inForce = parties.plural ? { ...made, base: `have ${DEAL_WORDS[dealType]}` } : made
    const action = status === 'AGREED' ? made.past : predicate(parties, status === 'IN_EFFECT' || status === 'ENDED' ? inForce : made, status)
    return `${parties.name} ${action}${about(told)}${when(dates.on ?? dates.since)}${because(readValues(COMMON_VALUES, values).reason)}`
  },
  SANCTION: ({ state, in: entities }) => {
    const { measure = 'sanctions' } = readValues(sanction.values, state.values)
    const imposer = doer(entities('IMPOSER'))
    return `${imposer.name} ${predicate(imposer, verb('impose', 'imposes', 'imposed'), state.status)} ${measure} on ${names(entities('TARGET'))}${when(state.dates.since ?? state.dates.on)}`
  },
  TALKS: (told) => {
    const { status, dates, values } = told.state
    const all = told.in('PARTICIPANT')
    const sides = all.filter(({ partyRole }) => partyRole !== 'HOST' && partyRole !== 'PRESENT')
    const hosts = all.filter(({ partyRole }) => partyRole === 'HOST')
    const parties = doer(sides.length > 0 ? sides : all)
    const { place, reason } = readValues(COMMON_VALUES, values)
    const action =
      status === 'UNDER_WAY'
        ? `${parties.plural ? 'are' : 'is'} in talks`
        : predicate(parties, verb('hold talks', 'holds talks', 'held talks'), status)
    const host = hosts.length > 0 && sides.length > 0 ? `, hosted by ${names(hosts)}` : ''
    return `${parties.name} ${action}${about(told)}${place ? ` in ${place}` : ''}${when(dates.on ?? dates.since)}${host}${because(reason)}`
  },
  POSITION: ({ state, in: entities }) => {
    const { title = 'officer' } = readValues(position.values, state.values)
    const person = doer(entities('OFFICE_HOLDER'))
    return `${person.name} ${predicate(person, verb('be', 'is', 'was'), state.status)} ${title} of ${names(entities('OFFICE'))}${when(state.dates.since)}`
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
    return `${supplier.name} ${action} ${names(entities('BUYER'))} with ${commodity}${when(state.dates.period)}${amounts.length > 0 ? `: ${amounts.join(', ')}` : ''}`
  },
  RELATION: ({ identity, state, in: entities }) => {
    const from = doer(entities('FROM'))
    const { topics, reason } = readValues(COMMON_VALUES, state.values)
    const to = names(entities('TO'))
    const type = identity.relationType
    if (!hasVerb(type))
      return `${from.name} and ${to}: ${topics ? listed(topics) : 'a relation'}, ${statusNote(state.status)}${when(state.dates.on ?? state.dates.since)}`
    return `${from.name} ${predicate(from, RELATION_VERBS[type], state.status)} ${to}${when(state.dates.since)}${because(reason)}`
  },
  FIGURE: figureSentence,
}
