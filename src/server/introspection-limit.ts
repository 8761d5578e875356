import { type ASTVisitor, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** How often one document may ask for the schema, and how many fields it may ask of it, fragments spread out. GraphiQL asks once for about two hundred. */
const MOST_ROOTS = 3
const MOST_FIELDS = 1000

/** The schema is free of charge otherwise: complexity counts only what resolvers answer. */
export const introspectionLimit: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(limitIntrospection)
  },
}

function limitIntrospection(context: ValidationContext): ASTVisitor {
  let roots = 0
  return {
    Field(node) {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return
      roots++
      if (roots > MOST_ROOTS || fieldsIn(node.selectionSet, context) > MOST_FIELDS)
        context.reportError(
          new GraphQLError('this operation asks for too much of the schema at once; ask for less of it', {
            nodes: [node],
            extensions: { code: 'QUERY_TOO_COSTLY' },
          }),
        )
    },
  }
}

/** Counts up to a little over the limit. */
function fieldsIn(
  selections: SelectionSetNode | undefined,
  context: ValidationContext,
  counted = { fields: 0 },
  within: readonly FragmentDefinitionNode[] = [],
): number {
  for (const selection of selections?.selections ?? []) {
    if (counted.fields > MOST_FIELDS) break
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value)
      if (fragment && !within.includes(fragment)) fieldsIn(fragment.selectionSet, context, counted, [...within, fragment])
      continue
    }
    if (selection.kind === Kind.FIELD) counted.fields++
    fieldsIn(selection.selectionSet, context, counted, within)
  }
  return counted.fields
}
