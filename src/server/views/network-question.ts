import type { Clock } from '../../model/clock.ts'
import { InvalidInput } from '../../model/errors.ts'
import { ALL_FACT_KINDS, type FactKind } from '../../model/facts/fact-kind.ts'
import { isDay, spanOf } from '../../model/partial-date.ts'
import { FACT_STATUSES, type FactStatus } from '../../model/status.ts'
import { NETWORK_DEFAULTS, NETWORK_LIMITS, type NetworkRequest } from '../../questions/network.ts'
import type { Theme } from '../../views/draw/palette.ts'

/** A network as an address asks for it: ?around=a,b&depth=2&kinds=stake&statuses=in_effect&asOf=2016&knownAt=2018-01-01&maxNodes=60&theme=dark. */
export type NetworkQuestion = { readonly request: NetworkRequest; readonly theme: Theme }

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
const SINGLE = ['depth', 'asOf', 'knownAt', 'maxNodes', 'theme']
const KNOWN = ['around', 'kinds', 'statuses', ...SINGLE]

/** Reads it. What asks for too much is cut to what is allowed; raises InvalidInput for what makes no sense, with its place. */
export function readNetworkQuestion(params: URLSearchParams): NetworkQuestion {
  const unknown = [...params.keys()].find((name) => !KNOWN.includes(name))
  const twice = SINGLE.find((name) => params.getAll(name).length > 1)
  if (twice !== undefined) throw new InvalidInput(`${twice}: found twice; expected once`)
  if (unknown !== undefined) throw new InvalidInput(`found the parameter ${unknown.slice(0, 50)}; expected one of ${KNOWN.join(', ')}`)
  const around = listed(params, 'around')
  if (around.length === 0) throw new InvalidInput('around: found nothing; expected one or several entities by slug, such as around=sakhalin-1')
  if (around.length > NETWORK_LIMITS.around) throw new InvalidInput(`around: found ${around.length} slugs; expected at most ${NETWORK_LIMITS.around}`)
  const maxNodes = whole(params, 'maxNodes', 1, NETWORK_LIMITS.maxNodes, NETWORK_DEFAULTS.maxNodes)
  if (around.length > maxNodes) throw new InvalidInput(`maxNodes: found ${maxNodes}; expected at least the ${around.length} entities around`)
  return {
    request: {
      around,
      depth: whole(params, 'depth', 0, NETWORK_LIMITS.depth, NETWORK_DEFAULTS.depth),
      kinds: oneOf<FactKind>(params, 'kinds', ALL_FACT_KINDS) ?? ALL_FACT_KINDS,
      statuses: someOf(oneOf<FactStatus>(params, 'statuses', FACT_STATUSES)),
      clock: readClock(params),
      maxNodes,
    },
    theme: oneOf<Uppercase<Theme>>(params, 'theme', ['AUTO', 'LIGHT', 'DARK']) === null ? 'auto' : themeOf(params),
  }
}

/** The clocks alone. Raises InvalidInput. */
export function readClock(params: URLSearchParams): Clock {
  return {
    asOf: dated(params, 'asOf', (text) => spanOf(text) !== null, 'a date such as 2016 or 2016-12'),
    knownAt: dated(params, 'knownAt', isDay, 'a day such as 2018-09-11'),
  }
}

/** The theme alone: an answer that says what is wrong with the rest still has one. */
export function themeOf(params: URLSearchParams): Theme {
  const given = params.get('theme')
  return THEMES.find((theme) => theme === given) ?? 'auto'
}

/** The same question in the same order, without what is left out: the address to hand out, and to cache by. */
export function networkParams({ request, theme }: NetworkQuestion): URLSearchParams {
  const { around, depth, kinds, statuses, clock, maxNodes } = request
  const all: readonly (readonly [string, string | null])[] = [
    ['around', around.join(',')],
    ['depth', depth === NETWORK_DEFAULTS.depth ? null : String(depth)],
    ['kinds', kinds.length === ALL_FACT_KINDS.length ? null : kinds.join(',').toLowerCase()],
    ['statuses', statuses === null ? null : statuses.join(',').toLowerCase()],
    ['asOf', clock.asOf],
    ['knownAt', clock.knownAt],
    ['maxNodes', maxNodes === NETWORK_DEFAULTS.maxNodes ? null : String(maxNodes)],
    ['theme', theme === 'auto' ? null : theme],
  ]
  return new URLSearchParams(all.flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
}

/** Commas, or the parameter several times; each value once. */
function listed(params: URLSearchParams, name: string): readonly string[] {
  return [...new Set(params.getAll(name).flatMap((given) => given.split(',').flatMap((value) => value.trim() || [])))]
}

function oneOf<Value extends string>(params: URLSearchParams, name: string, values: readonly Value[]): readonly Value[] | null {
  const given = listed(params, name).map((value) => value.toUpperCase())
  if (given.length === 0) return null
  const wrong = given.find((value) => !values.some((known) => known === value))
  if (wrong !== undefined) throw new InvalidInput(`${name}: found ${wrong.slice(0, 50)}; expected ${values.join(', ').toLowerCase()}`)
  return values.filter((value) => given.includes(value))
}

/** All statuses are as good as none named. */
const someOf = (statuses: readonly FactStatus[] | null) => (statuses?.length === FACT_STATUSES.length ? null : statuses)

function whole(params: URLSearchParams, name: string, least: number, most: number, otherwise: number): number {
  const given = params.get(name)?.trim()
  if (!given) return otherwise
  if (!/^\d{1,9}$/.test(given) || Number(given) < least)
    throw new InvalidInput(`${name}: found ${given.slice(0, 50)}; expected a number from ${least} to ${most}`)
  return Math.min(most, Number(given))
}

function dated(params: URLSearchParams, name: string, makesSense: (text: string) => boolean, expected: string): string | null {
  const given = params.get(name)?.trim()
  if (!given) return null
  if (!makesSense(given)) throw new InvalidInput(`${name}: found ${given.slice(0, 50)}; expected ${expected}`)
  return given
}
