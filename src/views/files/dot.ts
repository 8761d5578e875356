import type { Attributes, NetworkFile } from './network-file.ts'

/** DOT, as Graphviz reads it. Attributes that Graphviz does not know it keeps. */
export function dot({ title, description, nodes, edges }: NetworkFile): string {
  const list = (label: string, attributes: Attributes) =>
    Object.entries({ label, ...attributes })
      .map(([name, value]) => `${name}=${quoted(String(value))}`)
      .join(', ')
  return [
    `digraph ${quoted(title)} {`,
    `  graph [label=${quoted(title)}, comment=${quoted(description)}];`,
    ...nodes.map(({ id, label, attributes }) => `  ${quoted(id)} [${list(label, attributes)}];`),
    ...edges.map(
      ({ source, target, label, attributes }) =>
        `  ${quoted(source)} -> ${quoted(target)} [${list(label, attributes.mutual ? { ...attributes, dir: 'none' } : attributes)}];`,
    ),
    '}',
    '',
  ].join('\n')
}

/** A quoted string takes all but quotes and backslashes; a line break in a name would break the file for readers by line. */
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/g, ' ')}"`
