import type { PartialDate } from '../partial-date.ts'
import type { FactStatus } from '../status.ts'

/** An entity in a sentence: groups take the plural, projects have no plans of their own. */
export type Named = { readonly name: string; readonly plural: boolean; readonly thing: boolean }

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Who does something: "Gazprom and Mitsui & Co.", with verbs to fit. */
export function doer(entities: readonly Named[]): Named {
  return {
    name: listed(entities.map(({ name }) => name)),
    plural: entities.length > 1 || entities.some(({ plural }) => plural),
    thing: entities.some(({ thing }) => thing),
  }
}

/** An action in the forms that statuses need: to hold, holds, held. */
export type Verb = { readonly base: string; readonly third: string; readonly past: string }

/** What somebody does, by how far it has come: "may hold", "plans to hold", "holds", "no longer holds". */
export function predicate({ plural, thing }: Named, verb: Verb, status: FactStatus): string {
  const does = plural ? verb.base.replace(/^be /, 'are ') : verb.third
  const [is, has, plans] = plural ? ['are', 'have', 'plan'] : ['is', 'has', 'plans']
  switch (status) {
    case 'POSSIBLE':
      return `may ${verb.base}`
    case 'PLANNED':
      return `${thing ? `${is} planned` : plans} to ${verb.base}`
    case 'UNDER_WAY':
      return `${is} working to ${verb.base}`
    case 'AGREED':
      return `${has} agreed to ${verb.base}`
    case 'IN_EFFECT':
      return does
    case 'DONE':
      return verb.past
    case 'STALLED':
      return `${has} not got on with plans to ${verb.base}`
    case 'ENDED':
      return `no longer ${does}`
    case 'REJECTED':
      return `${is} not to ${verb.base}`
  }
}

const STATUS_NOTES: Readonly<Record<FactStatus, string>> = {
  POSSIBLE: 'possible',
  PLANNED: 'planned',
  UNDER_WAY: 'under way',
  AGREED: 'agreed',
  IN_EFFECT: 'in effect',
  DONE: 'done',
  STALLED: 'stalled',
  ENDED: 'ended',
  REJECTED: 'refused or denied',
}

export const statusNote = (status: FactStatus) => STATUS_NOTES[status]

/** "in 2018-09", "on 2018-09-11", "between 2017 and 2020", "by 2018", "from 2018", "about 2025". */
export function when(date: PartialDate | null): string {
  if (date === null) return ''
  const about = date.endsWith('~') ? 'about ' : ''
  const text = about ? date.slice(0, -1) : date
  const [from = '', to] = text.split('/')
  if (to !== undefined) return from === '' ? ` by ${about}${to}` : to === '' ? ` from ${about}${from} on` : ` between ${about}${from} and ${to}`
  return `${text.length === 10 ? ' on' : ' in'} ${about}${text}`
}

/** "since 2029", and an open or uncertain beginning as `when` says it. */
export function since(date: PartialDate | null): string {
  return date === null
    ? ''
    : when(date)
        .replace(/^ (in|on|about|from) /, ' since ')
        .replace(/ on$/, '')
}

/** The document's reason, where it gives one. */
export const because = (reason: string | undefined) => (reason ? ` (${reason})` : '')
