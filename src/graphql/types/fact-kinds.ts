import { deal } from '../../model/facts/deal.ts'
import { ALL_FACT_KINDS, FACT_KINDS, type Role, readValues } from '../../model/facts/fact-kind.ts'
import { figure } from '../../model/facts/figure.ts'
import { position } from '../../model/facts/position.ts'
import { relation } from '../../model/facts/relation.ts'
import { sanction } from '../../model/facts/sanction.ts'
import { stake } from '../../model/facts/stake.ts'
import { supply } from '../../model/facts/supply.ts'
import { UNREPORTED } from '../../model/values/share.ts'
import type { FactView } from '../../questions/facts.ts'
import { builder } from '../builder.ts'
import { DealTypeEnum, MetricEnum, RelationTypeEnum } from '../enums.ts'
import { loadEntities, loadEntity } from '../loading.ts'
import { ActorRef, ENTITY_REFS, EntityRef, FACT_REFS, FactRef, MoneyRef, NodeRef, PartyRef, QuantityRef, ShareRef } from '../refs.ts'
import { entitiesIn, entityIn } from '../telling.ts'

for (const kind of ALL_FACT_KINDS) FACT_REFS[kind].implement({ description: FACT_KINDS[kind], interfaces: [FactRef, NodeRef] })

const partiesIn = ({ participants }: FactView, role: Role) => participants.filter((part) => part.role === role)

builder.objectFields(FACT_REFS.STAKE, (t) => ({
  holder: t.field({ type: ActorRef, description: 'Who holds it.', resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'HOLDER')) }),
  subject: t.field({
    type: EntityRef,
    description: 'The project or company it is in.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'SUBJECT')),
  }),
  share: t.field({
    type: ShareRef,
    description: 'How large it is, in percent; [0, 100] where no document says.',
    resolve: ({ state }) => readValues(stake.values, state.values).share ?? UNREPORTED,
  }),
  indirect: t.boolean({
    description: 'Whether it runs through others that documents name, so that it is not added to their stakes.',
    resolve: ({ state }) => readValues(stake.values, state.values).indirect ?? false,
  }),
}))

builder.objectFields(FACT_REFS.DEAL, (t) => ({
  dealType: t.field({
    type: DealTypeEnum,
    description: 'What is agreed, or to be agreed.',
    resolve: ({ state }) => readValues(deal.values, state.values).dealType ?? 'OTHER',
  }),
  parties: t.field({ type: [PartyRef], description: 'Who makes it.', resolve: (fact) => partiesIn(fact, 'PARTY') }),
}))

builder.objectFields(FACT_REFS.SANCTION, (t) => ({
  imposers: t.field({
    type: [ActorRef],
    description: 'Who imposes it.',
    resolve: (fact, _, { ask }) => loadEntities(ask, entitiesIn(fact, 'IMPOSER')),
  }),
  targets: t.field({
    type: [EntityRef],
    description: 'Whom or what it targets.',
    resolve: (fact, _, { ask }) => loadEntities(ask, entitiesIn(fact, 'TARGET')),
  }),
  measure: t.string({
    nullable: true,
    description: 'What the measure is, such as a 25% tariff.',
    resolve: ({ state }) => readValues(sanction.values, state.values).measure ?? null,
  }),
}))

builder.objectField(FACT_REFS.TALKS, 'parties', (t) =>
  t.field({ type: [PartyRef], description: 'Who talks, hosts or is present.', resolve: (fact) => partiesIn(fact, 'PARTICIPANT') }),
)

builder.objectFields(FACT_REFS.POSITION, (t) => ({
  person: t.field({
    type: ENTITY_REFS.PERSON,
    description: 'Who serves.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'OFFICE_HOLDER')),
  }),
  title: t.string({ description: 'The title of the position.', resolve: ({ state }) => readValues(position.values, state.values).title ?? '' }),
  office: t.field({
    type: EntityRef,
    description: 'Where the position is.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'OFFICE')),
  }),
  sole: t.boolean({
    description: 'Whether one person at a time serves in it.',
    resolve: ({ state }) => readValues(position.values, state.values).sole ?? false,
  }),
}))

builder.objectFields(FACT_REFS.SUPPLY, (t) => ({
  supplier: t.field({
    type: EntityRef,
    description: 'Who or what supplies.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'SUPPLIER')),
  }),
  buyer: t.field({ type: ActorRef, description: 'Who is supplied.', resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'BUYER')) }),
  commodity: t.string({ description: 'With what.', resolve: ({ identity }) => readValues(supply.identity, identity).commodity ?? '' }),
  quantity: t.field({
    type: QuantityRef,
    nullable: true,
    description: 'How much.',
    resolve: ({ state }) => readValues(supply.values, state.values).quantity ?? null,
  }),
  value: t.field({
    type: MoneyRef,
    nullable: true,
    description: 'For how much.',
    resolve: ({ state }) => readValues(supply.values, state.values).value ?? null,
  }),
  shareOfBuyer: t.field({
    type: ShareRef,
    nullable: true,
    description: 'Its share of all that the buyer takes of the commodity, in percent.',
    resolve: ({ state }) => readValues(supply.values, state.values).shareOfBuyer ?? null,
  }),
  shareOfSupplier: t.field({
    type: ShareRef,
    nullable: true,
    description: 'Its share of all that the supplier sells or makes of the commodity, in percent.',
    resolve: ({ state }) => readValues(supply.values, state.values).shareOfSupplier ?? null,
  }),
}))

builder.objectFields(FACT_REFS.RELATION, (t) => ({
  from: t.field({
    type: EntityRef,
    description: 'The end it is told from; the first by slug where it goes both ways.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'FROM')),
  }),
  relationType: t.field({
    type: RelationTypeEnum,
    description: 'How the one relates to the other.',
    resolve: ({ identity }) => readValues(relation.identity, identity).relationType ?? 'OTHER',
  }),
  to: t.field({ type: EntityRef, description: 'The other end.', resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'TO')) }),
}))

builder.objectFields(FACT_REFS.FIGURE, (t) => ({
  of: t.field({
    type: EntityRef,
    description: 'What it is a figure of.',
    resolve: (fact, _, { ask }) => loadEntity(ask, entityIn(fact, 'DESCRIBED')),
  }),
  with: t.field({
    type: EntityRef,
    nullable: true,
    description: 'Whom or what it is with, as in trade with somebody.',
    async resolve(fact, _, { ask }) {
      const [slug] = entitiesIn(fact, 'COUNTERPART')
      return slug === undefined ? null : loadEntity(ask, slug)
    },
  }),
  metric: t.field({
    type: MetricEnum,
    description: 'What it measures.',
    resolve: ({ identity }) => readValues(figure.identity, identity).metric ?? 'OTHER',
  }),
  quantity: t.field({
    type: QuantityRef,
    nullable: true,
    description: 'The number; null where it says a stage, or no number is given.',
    resolve: ({ state }) => readValues(figure.values, state.values).quantity ?? null,
  }),
  comparedWith: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'What a change is measured from.',
    resolve: ({ state }) => readValues(figure.values, state.values).comparedWith ?? null,
  }),
}))
