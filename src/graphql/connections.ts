import { connectionType } from './connection.ts'
import { ClaimRef, DocumentRef, EntityRef, FACT_REFS, FactRef } from './refs.ts'

/** The connection types, one a node type. */
export const EntityConnection = connectionType('Entity', EntityRef)
export const FactConnection = connectionType('Fact', FactRef)
export const StakeConnection = connectionType('Stake', FACT_REFS.STAKE)
export const DealConnection = connectionType('Deal', FACT_REFS.DEAL)
export const SanctionConnection = connectionType('Sanction', FACT_REFS.SANCTION)
export const TalksConnection = connectionType('Talks', FACT_REFS.TALKS)
export const PositionConnection = connectionType('Position', FACT_REFS.POSITION)
export const SupplyConnection = connectionType('Supply', FACT_REFS.SUPPLY)
export const RelationConnection = connectionType('Relation', FACT_REFS.RELATION)
export const FigureConnection = connectionType('Figure', FACT_REFS.FIGURE)
export const ClaimConnection = connectionType('Claim', ClaimRef)
export const DocumentConnection = connectionType('Document', DocumentRef)
