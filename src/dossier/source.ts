import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Problem } from './problems.ts'

export type Path = readonly PropertyKey[]

/** A YAML file with the places of its parts. */
export type Source = {
  readonly file: string
  readonly content: unknown
  /** Problems of the YAML itself; where there are any, `content` is undefined. */
  readonly problems: readonly Problem[]
  /** A problem at a path; `key` points at a key of the mapping there. */
  readonly problem: (path: Path, message: string, key?: string) => Problem
}

/** Reads YAML 1.2 text. */
export function readSource(file: string, text: string): Source {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const problemAt = (offset: number, at: string, message: string): Problem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), at, message }
  }
  const problem = (path: Path, message: string, key?: string) => problemAt(offsetOf(document, path, key), pathText(path, key), message)
  const broken = [...document.errors, ...document.warnings].map((error) => problemAt(error.pos[0], '', `not valid YAML: ${error.message}`))
  if (broken.length > 0) return { file, content: undefined, problems: broken, problem }
  try {
    const content: unknown = document.toJS({ maxAliasCount: 100 })
    JSON.stringify(content)
    return { file, content, problems: [], problem }
  } catch (error) {
    return {
      file,
      content: undefined,
      problems: [problemAt(0, '', `not valid YAML: ${error instanceof Error ? error.message : String(error)}`)],
      problem,
    }
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node)) continue
    const pair = isMap(node) ? node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === (key ?? path[length])) : undefined
    const place = length === path.length && key === undefined ? node : (pair?.key ?? node)
    return isNode(place) ? (place.range?.[0] ?? 0) : 0
  }
  return 0
}

export function pathText(path: Path, key?: string): string {
  const whole = key === undefined ? path : [...path, key]
  return whole.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`)).join('')
}

/** What stands in the content at a path, as shown in a message. */
export function foundAt(content: unknown, path: Path): string {
  let value = content
  for (const part of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined
  if (value === undefined) return 'nothing'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
