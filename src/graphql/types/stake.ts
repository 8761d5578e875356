import { FACT_KINDS, readValues } from '../../model/facts/fact-kind.ts'
import { stake } from '../../model/facts/stake.ts'
import { UNREPORTED } from '../../model/values/share.ts'
import { loadEntity } from '../loading.ts'
import { entityAs } from '../participants.ts'
import { ActorRef, EntityRef, FACT_REFS, FactRef, NodeRef, ShareRef } from '../refs.ts'

FACT_REFS.STAKE.implement({
  description: FACT_KINDS.STAKE,
  interfaces: [FactRef, NodeRef],
  fields: (t) => ({
    holder: t.field({ type: ActorRef, description: 'Who holds it.', resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'HOLDER')) }),
    subject: t.field({
      type: EntityRef,
      description: 'The project or company it is in.',
      resolve: (fact, _, { ask }) => loadEntity(ask, entityAs(fact, 'SUBJECT')),
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
  }),
})
