import type { z } from 'zod'
import type { Problem } from './problems.ts'
import { factSchemas, outlineSchema } from './schema.ts'
import { foundAt, type Path, type Source } from './source.ts'

export type Outline = z.infer<typeof outlineSchema>

/** A fact whose shape is right, and its place in the file. */
export type ShapedFact = { readonly key: string; readonly index: number; readonly said: Readonly<Record<string, unknown>> }

export type Shaped = { readonly outline: Outline | null; readonly facts: readonly ShapedFact[]; readonly problems: readonly Problem[] }

/** Checks keys, types and listed values; everything that is wrong at once. */
export function shapeOf(source: Source): Shaped {
  const outline = outlineSchema.safeParse(source.content)
  const problems = outline.success ? [] : outline.error.issues.flatMap((issue) => problemsOf(source, [], issue))
  const facts: ShapedFact[] = []
  for (const [index, raw] of rawFacts(source.content).entries()) {
    const at: Path = ['facts', index]
    const keys = typeof raw === 'object' && raw !== null ? Object.keys(factSchemas).filter((key) => key in raw) : []
    const [key = '', second] = keys
    const schema = factSchemas[key]
    if (!schema || second) {
      const found = keys.length === 0 ? foundAt(source.content, at) : keys.join(' and ')
      problems.push(source.problem(at, `found ${found}; expected a fact that opens with one of ${Object.keys(factSchemas).join(', ')}`))
      continue
    }
    const fact = schema.safeParse(raw)
    if (fact.success) facts.push({ key, index, said: fact.data as Record<string, unknown> })
    else problems.push(...fact.error.issues.flatMap((issue) => problemsOf(source, at, issue)))
  }
  return { outline: outline.success ? outline.data : null, facts, problems }
}

function rawFacts(content: unknown): readonly unknown[] {
  if (typeof content !== 'object' || content === null || !('facts' in content)) return []
  return Array.isArray(content.facts) ? content.facts : []
}

function problemsOf(source: Source, base: Path, issue: z.core.$ZodIssue): Problem[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      source.problem(path, 'found an unknown key; expected one that the format names (data/dossier.schema.json lists them)', key),
    )
  return [source.problem(path, `found ${foundAt(source.content, path)}; ${expectation(issue)}`)]
}

/** The message of the union's branch that came closest, else the union's own. */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected')) return issue.message
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
  return `expected otherwise: ${issue.message}`
}
