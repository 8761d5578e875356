import { z } from 'zod'
import { InvalidInput } from './model/errors.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** The operator must change a setting. */
export class BadSetting extends InvalidInput {}

/** Every setting there is: its variable, what it takes, what it is left out. The README lists them by this order. */
const settingsSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65535).default(4000),
  DATA_DIR: z.string().min(1).default('.dealgraph'),
  DOCUMENTS_DIR: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/)
    .optional(),
  NEO4J_USER: z.string().default(''),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default(''),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .refine((origins) => origins.every(isOrigin)),
  PUBLIC_URL: z
    .string()
    .transform((url) => url.replace(/\/$/, ''))
    .refine(isOrigin)
    .optional(),
  FRAME_ANCESTORS: z
    .string()
    .default('*')
    .transform((list) => list.split(/[\s,]+/).filter((source) => source !== ''))
    .refine((sources) => sources.length > 0 && sources.every((source) => isOrigin(source) || (sources.length === 1 && /^(\*|none)$/.test(source))))
    .transform((sources) => sources.map((source) => (source === 'none' ? "'none'" : source)).join(' ')),
  FONT_DIR: z.string().min(1).optional(),
  QUERY_TIMEOUT_MS: whole(1, 600_000).default(3500),
  REQUEST_TIMEOUT_MS: whole(1, 600_000).default(15_000),
  MAX_IN_FLIGHT: whole(1, 100_000).default(64),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const EXPECTED: Readonly<Record<keyof z.infer<typeof settingsSchema>, string>> = {
  HOST: 'an address to listen on, such as 127.0.0.1',
  PORT: 'a port from 0 to 65535',
  DATA_DIR: 'a folder',
  DOCUMENTS_DIR: 'a folder',
  NEO4J_URI: 'an address such as neo4j://localhost:7687, bolt://localhost:7687 or neo4j+s://example.com',
  NEO4J_USER: 'a user',
  NEO4J_PASSWORD: 'a password',
  NEO4J_DATABASE: 'a database',
  CORS_ORIGINS: 'origins such as https://example.com, separated by commas',
  PUBLIC_URL: 'the origin under which others reach it, such as https://deals.example.com',
  FRAME_ANCESTORS: '* for anyone, none, or origins such as https://wiki.example.com, separated by commas',
  FONT_DIR: 'a folder',
  QUERY_TIMEOUT_MS: 'milliseconds from 1 to 600000',
  REQUEST_TIMEOUT_MS: 'milliseconds from 1 to 600000',
  MAX_IN_FLIGHT: 'a number from 1 to 100000',
  LOG_LEVEL: 'one of debug, info, warn, error, silent',
}

export type Settings = z.infer<typeof settingsSchema>

/** Reads the settings from the environment; a variable that is set but empty counts as left out. Raises BadSetting, one line a setting. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(Object.keys(EXPECTED).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])))
  const settings = settingsSchema.safeParse(given)
  if (settings.success) return settings.data
  const names = [...new Set(settings.error.issues.map(({ path }) => path[0] as keyof Settings))]
  throw new BadSetting(
    names.map((name) => `${name}: found ${name === 'NEO4J_PASSWORD' ? '***' : given[name]}; expected ${EXPECTED[name]}`).join('\n'),
  )
}

function isOrigin(text: string): boolean {
  try {
    const url = new URL(text)
    return /^https?:$/.test(url.protocol) && url.origin === text
  } catch {
    return false
  }
}
