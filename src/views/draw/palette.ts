import type { EntityKind } from '../../model/entity.ts'
import type { FactKind } from '../../model/facts/fact-kind.ts'

/** Everything that has a colour, by the name of its CSS variable. */
type Colours = {
  readonly ground: string
  readonly ink: string
  readonly muted: string
  readonly fills: Readonly<Record<EntityKind, string>>
  readonly edges: Readonly<Record<EntityKind, string>>
  readonly lines: Readonly<Record<FactKind, string>>
}

const LIGHT: Colours = {
  ground: '#fcfcfa',
  ink: '#1a2230',
  muted: '#5a6372',
  fills: {
    COMPANY: '#e3ecf9',
    PUBLIC_BODY: '#eee6f7',
    ORGANIZATION: '#f3eadc',
    COUNTRY: '#fde8df',
    PERSON: '#e3f2e4',
    CONSORTIUM: '#dcf1f1',
    GROUP: '#eff1f3',
    PROJECT: '#efb634',
  },
  edges: {
    COMPANY: '#3b6fb3',
    PUBLIC_BODY: '#7a53a8',
    ORGANIZATION: '#8a6a35',
    COUNTRY: '#c25a34',
    PERSON: '#3f8a4c',
    CONSORTIUM: '#1f8287',
    GROUP: '#6b7684',
    PROJECT: '#7d5400',
  },
  lines: {
    STAKE: '#2c3543',
    SANCTION: '#bf2f22',
    DEAL: '#0f7a72',
    TALKS: '#a86404',
    SUPPLY: '#2e7d32',
    POSITION: '#6a4fa3',
    RELATION: '#707a87',
    FIGURE: '#707a87',
  },
}

const DARK: Colours = {
  ground: '#14181f',
  ink: '#edf0f4',
  muted: '#a3adba',
  fills: {
    COMPANY: '#1d3350',
    PUBLIC_BODY: '#35264a',
    ORGANIZATION: '#3a2f1c',
    COUNTRY: '#47281b',
    PERSON: '#1d3a24',
    CONSORTIUM: '#143a3c',
    GROUP: '#2a3038',
    PROJECT: '#6b4a00',
  },
  edges: {
    COMPANY: '#7fb0ee',
    PUBLIC_BODY: '#bf9deb',
    ORGANIZATION: '#d8b577',
    COUNTRY: '#f29c78',
    PERSON: '#84cf92',
    CONSORTIUM: '#6ccfd3',
    GROUP: '#a5b0bd',
    PROJECT: '#f2c14e',
  },
  lines: {
    STAKE: '#dfe4ea',
    SANCTION: '#ff7d6e',
    DEAL: '#4fc7bc',
    TALKS: '#f0ad4e',
    SUPPLY: '#7fcf84',
    POSITION: '#b79df0',
    RELATION: '#98a3b0',
    FIGURE: '#98a3b0',
  },
}

export type Theme = 'light' | 'dark' | 'auto'

/** How a drawing names a colour: "var(--dg-line-stake)". */
export const colour = {
  ground: 'var(--dg-ground)',
  ink: 'var(--dg-ink)',
  muted: 'var(--dg-muted)',
  fill: (kind: EntityKind) => `var(--dg-fill-${dashed(kind)})`,
  edge: (kind: EntityKind) => `var(--dg-edge-${dashed(kind)})`,
  line: (kind: FactKind) => `var(--dg-line-${dashed(kind)})`,
} as const

const dashed = (name: string) => name.toLowerCase().replaceAll('_', '-')

function variables({ ground, ink, muted, fills, edges, lines }: Colours): ReadonlyMap<string, string> {
  const group = (name: string, colours: Readonly<Record<string, string>>) =>
    Object.entries(colours).map(([kind, value]) => [`--dg-${name}-${dashed(kind)}`, value] as const)
  return new Map([
    ['--dg-ground', ground],
    ['--dg-ink', ink],
    ['--dg-muted', muted],
    ...group('fill', fills),
    ...group('edge', edges),
    ...group('line', lines),
  ])
}

const declared = (colours: Colours) => [...variables(colours)].map(([name, value]) => `${name}:${value}`).join(';')

/** The style sheet that gives the variables their colours within `scope`; auto follows who looks. */
export function themeStyle(theme: Theme, scope = '.dealgraph'): string {
  if (theme === 'auto') return `${scope}{${declared(LIGHT)}}@media (prefers-color-scheme:dark){${scope}{${declared(DARK)}}}`
  return `${scope}{${declared(theme === 'dark' ? DARK : LIGHT)}}`
}

/** The drawing with every variable replaced by its colour, for what knows no CSS variables. */
export function painted(svg: string, theme: 'light' | 'dark'): string {
  const colours = variables(theme === 'dark' ? DARK : LIGHT)
  return svg.replace(/var\((--dg-[a-z-]+)\)/g, (whole, name: string) => colours.get(name) ?? whole)
}
