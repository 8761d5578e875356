import { readFileSync } from 'node:fs'
import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../src/graphql/schema.ts'

const outline = buildSchema(readFileSync(new URL('outline.graphql', import.meta.url), 'utf8'))
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

describe('the schema', () => {
  it('keeps every name, argument, default and nullability of the outline', () => {
    expect(findBreakingChanges(outline, schema)).toEqual([])
    expect(findDangerousChanges(outline, schema)).toEqual([])
  })

  it('describes every type, field, argument and value', () => {
    const bare: string[] = []
    for (const type of types) {
      if (!type.description && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) bare.push(type.name)
      if ('getValues' in type) bare.push(...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`)))
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        if (!field.description) bare.push(`${type.name}.${field.name}`)
        bare.push(...field.args.flatMap((arg) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name})`)))
      }
    }
    expect(bare).toEqual([])
  })

  it('lets one query select every field of every kind without a clash', () => {
    const query = `{ nodes(ids: ["Stake:x"]) { ${everyField(['Stake', 'Deal', 'Sanction', 'Talks', 'Position', 'Supply', 'Relation', 'Figure'])} } entities { edges { node { ${everyField(['Company', 'PublicBody', 'Organization', 'Country', 'Person', 'Consortium', 'Group', 'Project'])} } } } }`
    expect(validate(schema, parse(query), undefined, { maxErrors: 5 })).toEqual([])
  })
})

function everyField(kinds: readonly string[]): string {
  return kinds.map((kind) => `... on ${kind} { ${fieldsOf(schema.getType(kind))} }`).join(' ')
}

/** Every field of a type; of an object in it, its name of type and, two levels down, its plain fields. */
function fieldsOf(type: GraphQLNamedType | undefined, depth = 2): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '__typename'
  const selected = Object.values(type.getFields()).map((field) => selection(field, depth))
  return ['__typename', ...selected].join(' ')
}

function selection(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  return depth === 0 ? '' : `${field.name} { ${fieldsOf(type, depth - 1)} }`
}
