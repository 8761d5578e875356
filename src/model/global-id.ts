import type { Clock } from './clock.ts'
import { isDay, spanOf } from './partial-date.ts'
import { FACT_STATUSES, type FactStatus } from './status.ts'

/** What a global id names: `Project:sakhalin-1`, `Stake:sodeco-sakhalin-1@asOf=2016&knownAt=2017-01-01`. */
export type GlobalId = { readonly type: string; readonly slug: string; readonly clock: Clock; readonly onlyStatus: FactStatus | null }

/** What is seen through a clock has an id of its own, so that clients' caches never mix two views. */
export function writeGlobalId(type: string, slug: string, clock?: Clock, onlyStatus: FactStatus | null = null): string {
  const parts = [clock?.asOf && `asOf=${clock.asOf}`, clock?.knownAt && `knownAt=${clock.knownAt}`, onlyStatus && `status=${onlyStatus}`]
  const seen = parts.filter((part) => part).join('&')
  return `${type}:${slug}${seen ? `@${seen}` : ''}`
}

const GLOBAL_ID = /^([A-Za-z]+):([^@]+)(?:@(.+))?$/

/** Null where the text is no id of ours. */
export function readGlobalId(id: string): GlobalId | null {
  const match = GLOBAL_ID.exec(id)
  if (!match) return null
  const [, type = '', slug = '', seen = ''] = match
  const parts = new Map(
    seen === '' ? [] : seen.split('&').map((part): [string, string] => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]),
  )
  const [asOf = null, knownAt = null, status = null] = [parts.get('asOf'), parts.get('knownAt'), parts.get('status')]
  const onlyStatus = FACT_STATUSES.find((known) => known === status) ?? null
  const wellFormed = (asOf === null || spanOf(asOf) !== null) && (knownAt === null || isDay(knownAt)) && (status === null || onlyStatus !== null)
  const known =
    seen.split('&').length === Math.max(1, parts.size) && parts.size === Number(asOf !== null) + Number(knownAt !== null) + Number(status !== null)
  return wellFormed && known ? { type, slug, clock: { asOf, knownAt }, onlyStatus } : null
}
