import { ENTITY_KINDS, PROJECT_TYPES } from '../model/entity.ts'
import { DEAL_TYPES } from '../model/facts/deal.ts'
import { FACT_KINDS, ROLES } from '../model/facts/fact-kind.ts'
import { METRICS } from '../model/facts/figure.ts'
import { PARTY_ROLES } from '../model/facts/party.ts'
import { RELATION_TYPES } from '../model/facts/relation.ts'
import { STANDINGS } from '../model/states/choose.ts'
import { STATUSES } from '../model/status.ts'
import { QUALIFIERS } from '../model/values/qualifier.ts'
import { builder } from './builder.ts'

export function described<Value extends string>(name: string, description: string, values: Readonly<Record<Value, string>>) {
  const entries = Object.entries<string>(values).map(([value, means]) => [value, { value: value as Value, description: means }] as const)
  return builder.enumType(name, { description, values: Object.fromEntries(entries) as Record<Value, { value: Value; description: string }> })
}

const kindMeanings = Object.fromEntries(Object.entries(ENTITY_KINDS).map(([kind, { means }]) => [kind, means])) as Record<
  keyof typeof ENTITY_KINDS,
  string
>

export const EntityKindEnum = described('EntityKind', 'What an entity is.', kindMeanings)
export const FactKindEnum = described('FactKind', 'What a fact is.', FACT_KINDS)
export const FactStatusEnum = described('FactStatus', 'How far a fact has come.', STATUSES)
export const StandingEnum = described('Standing', 'How sure it is that a state holds at the time asked for.', STANDINGS)
export const RoleEnum = described('Role', 'The part an entity has in a fact.', ROLES)
export const PartyRoleEnum = described('PartyRole', 'What a party to a deal or talks is there.', PARTY_ROLES)
export const DealTypeEnum = described('DealType', 'What is agreed, or to be agreed.', DEAL_TYPES)
export const RelationTypeEnum = described('RelationType', 'How two entities relate.', RELATION_TYPES)
export const MetricEnum = described('Metric', 'What a figure measures.', METRICS)
export const ProjectTypeEnum = described('ProjectType', 'What a project is.', PROJECT_TYPES)
export const QualifierEnum = described('Qualifier', 'How a number was said.', QUALIFIERS)
