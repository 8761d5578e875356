import { readValues } from '../../model/facts/fact-kind.ts'
import { stake } from '../../model/facts/stake.ts'
import { BEGINNING, type Day, FOREVER } from '../../model/partial-date.ts'
import { UNREPORTED } from '../../model/values/share.ts'
import { claims } from '../../questions/claims.ts'
import { FactStatusEnum } from '../enums.ts'
import { ClaimRef, ShareRef, StateRef } from '../refs.ts'
import { tell } from '../telling.ts'

const knownDay = (day: Day) => (day === BEGINNING || day === FOREVER ? null : day)

StateRef.implement({
  description:
    "A stretch of a fact's history with one status and one set of values. Its beginning and end are given as the earliest and latest days they can lie on; null where nothing bounds them.",
  fields: (t) => ({
    status: t.field({ type: FactStatusEnum, description: 'How far the fact had come.', resolve: ({ state }) => state.status }),
    beganEarliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The earliest day it can have begun on.',
      resolve: ({ state }) => knownDay(state.s1),
    }),
    beganLatest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest day it can have begun on.',
      resolve: ({ state }) => knownDay(state.s2),
    }),
    endedEarliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The earliest day it can have ended on.',
      resolve: ({ state }) => knownDay(state.e1),
    }),
    endedLatest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest day it can have ended on.',
      resolve: ({ state }) => knownDay(state.e2),
    }),
    share: t.field({
      type: ShareRef,
      nullable: true,
      description: 'Of a stake: its share in this state.',
      resolve: ({ fact, state }) => (fact.kind === 'STAKE' ? (readValues(stake.values, state.values).share ?? UNREPORTED) : null),
    }),
    sentence: t.string({ description: 'The state in words.', resolve: ({ fact, state }, _, { ask }) => tell(ask, fact, state) }),
    claims: t.field({
      type: [ClaimRef],
      complexity: { field: 5, multiplier: 10 },
      description: 'The claims that report it, in the order of publication.',
      async resolve({ state }, _, { ask }) {
        const loaded = await Promise.all(state.claims.map((claim) => ask(claims, claim, null)))
        return loaded.filter((claim) => claim !== null)
      },
    }),
  }),
})
