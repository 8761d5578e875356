import type { Dossier } from '../../model/dossier.ts'
import { InvalidInput } from '../../model/errors.ts'

/** Raises InvalidInput for a draft: what nobody has confirmed is not asserted. */
export function refusePending({ document, facts, entities }: Dossier): void {
  const pending = facts.filter((fact) => fact.pending)
  const unsure = entities.filter(({ mayBe }) => mayBe)
  const [first] = [...pending, ...unsure]
  if (!first) return
  const file = first.where.replace(/:\d+:\d+$/, '')
  const open = [pending.length > 0 ? `${pending.length} facts` : '', unsure.length > 0 ? `${unsure.length} entities` : '']
    .filter((part) => part !== '')
    .join(' and ')
  throw new InvalidInput(`${first.where}: ${document.slug} is a draft, with ${open} nobody has confirmed; run dealgraph review ${file}, then load it`)
}
