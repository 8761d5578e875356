import { NOW } from '../../model/clock.ts'
import { readValues } from '../../model/facts/fact-kind.ts'
import { stake } from '../../model/facts/stake.ts'
import { documents } from '../../questions/documents.ts'
import { facts } from '../../questions/facts.ts'
import { FactStatusEnum } from '../enums.ts'
import { loadEntity } from '../loading.ts'
import { ClaimRef, DocumentRef, EntityRef, FactRef, NodeRef, ShareRef, SpanRef } from '../refs.ts'

ClaimRef.implement({
  description: "One document's statement of a fact, or that of a speaker it quotes.",
  interfaces: [NodeRef],
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: 'The document that makes it.',
      async resolve({ document: slug }, _, { ask }) {
        const document = await ask(documents, slug, null)
        if (!document) throw new TypeError(`no document ${slug}, though it makes claims`)
        return document
      },
    }),
    fact: t.field({
      type: FactRef,
      description: 'The fact it is about, in its latest state.',
      async resolve({ fact: slug }, _, { ask }) {
        const fact = await ask(facts, slug, { clock: NOW, statuses: null })
        if (!fact) throw new TypeError(`no fact ${slug}, though there are claims about it`)
        return fact
      },
    }),
    saidBy: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The speaker, where the document quotes or paraphrases one that it names.',
      resolve: ({ saidBy }, _, { ask }) => (saidBy === null ? null : loadEntity(ask, saidBy)),
    }),
    attribution: t.exposeString('attribution', { nullable: true, description: 'The speaker in words, where the document names none.' }),
    said: t.field({
      type: 'PartialDate',
      nullable: true,
      description: "When it was said, where that is another time than the document's.",
      resolve: ({ said }) => said,
    }),
    stance: t.exposeBoolean('stance', { description: "Whether it is a speaker's statement that differs from the document's own." }),
    status: t.field({ type: FactStatusEnum, description: 'How far the fact had come, by this claim.', resolve: ({ status }) => status }),
    statedShare: t.field({
      type: ShareRef,
      nullable: true,
      description: 'The share that it states; null where it states none.',
      resolve: ({ values }) => readValues(stake.values, values).share ?? null,
    }),
    since: t.field({ type: 'PartialDate', nullable: true, description: 'Since when, by this claim.', resolve: ({ dates }) => dates.since }),
    until: t.field({ type: 'PartialDate', nullable: true, description: 'Until when, by this claim.', resolve: ({ dates }) => dates.until }),
    sentence: t.string({ description: "What it says, in words that are not the document's.", resolve: ({ summary }) => summary }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where in the document it stands.',
      resolve: (claim) => claim.spans.map((span) => ({ ...span, claim })),
    }),
  }),
})

SpanRef.implement({
  description: "A stretch of a document's text. Unicode code points, end exclusive.",
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The first code point, from 0.' }),
    end: t.exposeInt('end', { description: 'The code point after the last.' }),
    quote: t.string({
      nullable: true,
      description: 'The words there; only where the server has the text, and its SHA-256 agrees.',
      async resolve({ claim, start, end }, _, { ask, texts }) {
        if (texts.size === 0) return null
        const document = await ask(documents, claim.document, null)
        return (document && texts.of(document)?.cut({ start, end })) ?? null
      },
    }),
  }),
})
