import { z } from 'zod'
import { ALL_FACT_KINDS } from '../../model/facts/fact-kind.ts'
import { FACT_STATUSES } from '../../model/status.ts'

/** More facts than that in one paragraph are made up. */
export const MOST_FACTS = 20

const words = z.string().trim().min(1).max(300)

/** What a model is asked for: quotes and names, never places; what it answers besides is dropped, what is malformed refused. */
export const answerSchema = z.object({
  facts: z
    .array(
      z.object({
        kind: z.enum(ALL_FACT_KINDS.map((kind) => kind.toLowerCase())),
        quote: z.string().min(10).max(1500),
        status: z.enum(FACT_STATUSES.map((status) => status.toLowerCase())),
        /** Names as they stand in the quote, by the dossier's keys; who has no role has an empty one. */
        ends: z
          .array(z.object({ key: words, name: words }))
          .min(1)
          .max(30),
        share: z.number().min(0).max(100).nullish(),
        title: words.nullish(),
        dealType: words.nullish(),
        commodity: words.nullish(),
        relationType: words.nullish(),
      }),
    )
    .max(MOST_FACTS),
})

export type Answer = z.infer<typeof answerSchema>
export type AnsweredFact = Answer['facts'][number]

/** The answer in a model's words; null where it is no such JSON. */
export function readAnswer(content: string): Answer | null {
  try {
    const parsed = answerSchema.safeParse(JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, '')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
