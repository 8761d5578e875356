import type { TextSpan } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Entity, Identifier } from '../model/entity.ts'
import type { KnownState } from '../model/states/state.ts'
import type { Money } from '../model/values/money.ts'
import type { Quantity } from '../model/values/quantity.ts'
import type { Share } from '../model/values/share.ts'
import type { ClaimOfKind } from '../questions/claims.ts'
import type { Counts } from '../questions/dataset.ts'
import type { FactView, Participation } from '../questions/facts.ts'
import type { Hit } from '../questions/search.ts'
import { builder } from './builder.ts'
import type { AnyNode } from './identity.ts'

/** All types by name, declared before any is implemented, so that no file of types/ imports another. */

export const NodeRef = builder.interfaceRef<AnyNode>('Node')
export const EntityRef = builder.interfaceRef<Entity>('Entity')
export const ActorRef = builder.interfaceRef<Entity>('Actor')
export const FactRef = builder.interfaceRef<FactView>('Fact')

export const ENTITY_REFS = {
  COMPANY: builder.objectRef<Entity>('Company'),
  PUBLIC_BODY: builder.objectRef<Entity>('PublicBody'),
  ORGANIZATION: builder.objectRef<Entity>('Organization'),
  COUNTRY: builder.objectRef<Entity>('Country'),
  PERSON: builder.objectRef<Entity>('Person'),
  CONSORTIUM: builder.objectRef<Entity>('Consortium'),
  GROUP: builder.objectRef<Entity>('Group'),
  PROJECT: builder.objectRef<Entity>('Project'),
} as const

export const FACT_REFS = {
  STAKE: builder.objectRef<FactView>('Stake'),
  DEAL: builder.objectRef<FactView>('Deal'),
  SANCTION: builder.objectRef<FactView>('Sanction'),
  TALKS: builder.objectRef<FactView>('Talks'),
  POSITION: builder.objectRef<FactView>('Position'),
  SUPPLY: builder.objectRef<FactView>('Supply'),
  RELATION: builder.objectRef<FactView>('Relation'),
  FIGURE: builder.objectRef<FactView>('Figure'),
} as const

export const ClaimRef = builder.objectRef<ClaimOfKind>('Claim')
export const DocumentRef = builder.objectRef<Document>('Document')
export const StateRef = builder.objectRef<{ readonly fact: FactView; readonly state: KnownState }>('State')
export const ParticipantRef = builder.objectRef<Participation>('Participant')
export const PartyRef = builder.objectRef<Participation>('Party')
export const SpanRef = builder.objectRef<TextSpan & { readonly claim: ClaimOfKind }>('Span')
export const IdentifierRef = builder.objectRef<Identifier>('Identifier')
export const ShareRef = builder.objectRef<Share>('Share')
export const QuantityRef = builder.objectRef<Quantity>('Quantity')
export const MoneyRef = builder.objectRef<Money>('Money')
export const SearchHitRef = builder.objectRef<Hit>('SearchHit')
export const DatasetRef = builder.objectRef<Counts & { readonly version: number; readonly engine: string }>('Dataset')
