import { stringify } from 'yaml'
import type { Draft } from './draft.ts'
import type { DraftFact } from './draft-facts.ts'

/** The draft as YAML: an entity a line, a claim a line. */
export function draftText({ document, entities, facts, refused, unread }: Draft, file: string): string {
  const flow = (value: unknown) => stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim()
  const fact = (each: DraftFact) =>
    Object.entries(each)
      .map(([key, value]) =>
        key === 'claims' ? `claims:\n${(value as readonly unknown[]).map((claim) => `      - ${flow(claim)}`).join('\n')}` : `${key}: ${flow(value)}`,
      )
      .map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`)
      .join('\n')
  const list = (key: string, lines: readonly string[]) => (lines.length === 0 ? `${key}: []` : `${key}:\n${lines.join('\n')}`)
  return `${[
    `# A draft: nothing in it is asserted until a person confirms it. dealgraph review ${file.replace(/[\r\n]+/g, ' ')}`,
    `document: ${flow(document)}`,
    list(
      'entities',
      entities.map((entity) => `  - ${flow(entity)}`),
    ),
    list('facts', facts.map(fact)),
    ...(refused.length > 0
      ? [
          list(
            'refused',
            refused.map((each) => `  - ${flow(each)}`),
          ),
        ]
      : []),
    ...(unread.length > 0
      ? [
          list(
            'unread',
            unread.map((span) => `  - ${flow(span)}`),
          ),
        ]
      : []),
  ].join('\n')}\n`
}
