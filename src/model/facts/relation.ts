import { ALL_ENTITY_KINDS } from '../entity.ts'
import { choice } from '../values/plain.ts'
import type { FactKindSpec } from './fact-kind.ts'

export const RELATION_TYPES = {
  OPERATES: 'Runs a project or plant.',
  BUILDS: 'Builds, or is to build.',
  CONTROLS: 'Controls: state-run, subsidiary, claimed territory held.',
  LEADS: 'Leads a consortium or group.',
  MEMBER_OF: 'Is a member of.',
  PART_OF: 'Is a part of, or lies in.',
  PARTICIPATES_IN: 'Takes part in a project.',
  CONNECTS: 'Connects, of cables and pipelines.',
  INTERESTED_IN: 'Says it is interested in, or considers.',
  DEPENDS_ON: 'Relies on.',
  COMPETES_WITH: 'Competes with; goes both ways.',
  COOPERATES_WITH: 'Cooperates with; goes both ways.',
  DISPUTES_WITH: 'Is in a dispute with; goes both ways.',
  ALLIED_WITH: 'Is allied with; goes both ways.',
  OTHER: 'Anything else; the summary says what.',
} as const

export type RelationType = keyof typeof RELATION_TYPES

const SYMMETRIC: ReadonlySet<string> = new Set<RelationType>(['COMPETES_WITH', 'COOPERATES_WITH', 'DISPUTES_WITH', 'ALLIED_WITH'])

/** Whether the relation goes both ways; its ends are then kept in slug order. */
export function isSymmetric(relationType: string): boolean {
  return SYMMETRIC.has(relationType)
}

export const relation = {
  kind: 'RELATION',
  key: 'relation',
  label: 'Relation',
  ends: [
    { key: 'from', role: 'FROM', tie: 'RELATES', kinds: ALL_ENTITY_KINDS, takes: 'one' },
    { key: 'to', role: 'TO', tie: 'RELATES_TO', kinds: ALL_ENTITY_KINDS, takes: 'one' },
  ],
  identity: { relationType: choice(RELATION_TYPES) },
  required: ['relationType'],
  values: {},
  sameIf: ({ from = '', to = '' }, { relationType }) => [from, to, String(relationType)],
} as const satisfies FactKindSpec
