import { escaped } from '../xml.ts'

/** The parameters of an address and the attributes of <deal-network> that stand for them, where their names differ. */
const ATTRIBUTES: Readonly<Record<string, string>> = { asOf: 'as-of', knownAt: 'known-at', maxNodes: 'max-nodes' }

/** The question as attributes of <deal-network>, each after a space. */
export function elementAttributes(params: URLSearchParams): string {
  return [...params].map(([name, value]) => ` ${ATTRIBUTES[name] ?? name}="${escaped(value)}"`).join('')
}
