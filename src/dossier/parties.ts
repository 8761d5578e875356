import type { PartyRole } from '../model/facts/party.ts'

/** An entity at an end of a fact, as a dossier that fits the schema gives it. */
export type SaidParty = { readonly entity: string; readonly role?: PartyRole; readonly for?: string }

/** What stands under the key of an end: nothing, a slug, or a list of slugs or parties. */
export function saidParties(value: unknown): readonly SaidParty[] {
  const parties = value === undefined ? [] : Array.isArray(value) ? value : [value]
  return parties.map((party: string | SaidParty) => (typeof party === 'string' ? { entity: party } : party))
}
