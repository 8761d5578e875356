import type { Plan } from './plan.ts'
import type { Random } from './random.ts'

/** How far facts of a kind have come, the first most often. */
const STATUSES: Readonly<Record<string, readonly string[]>> = {
  stake: ['in_effect', 'in_effect', 'in_effect', 'in_effect', 'in_effect', 'in_effect', 'planned', 'possible'],
  deal: ['agreed', 'done', 'under_way', 'planned', 'possible'],
  talks: ['done', 'under_way', 'planned'],
  sanction: ['in_effect', 'planned', 'ended'],
  position: ['in_effect', 'ended'],
  supply: ['done', 'in_effect'],
  relation: ['in_effect', 'planned', 'possible'],
  figure: ['done', 'planned'],
}

/** What the document says of the fact this time, as a dossier has it: status, values, dates, and a claim at a place of its own. */
export function claimOf({ key, share }: Plan, time: number, published: string, place: number, { next, pick }: Random): object {
  const first = pick(STATUSES[key] ?? ['done'])
  const status = time > 0 && next() < 0.7 ? (STATUSES[key]?.[0] ?? first) : first
  const lasting = status === 'in_effect' || status === 'agreed'
  return {
    status,
    ...(share === undefined ? {} : shareSaid(changed(share, time, next()), next(), pick)),
    ...(lasting && next() < 0.5 && key !== 'supply' ? { since: String(Number(published.slice(0, 4)) - 1 - Math.floor(next() * 4)) } : {}),
    ...(status === 'done' && next() < 0.8 && key !== 'supply' && key !== 'figure' ? { on: published.slice(0, 7) } : {}),
    claims: [{ at: [[place * 100, place * 100 + 90]], summary: 'An invented claim.' }],
  }
}

/** One share in ten is another when it is reported again. */
const changed = (share: number, time: number, chance: number) => (time > 0 && chance < 0.1 ? Math.min(90, share + 12) : share)

/** What a document says of a true share: exactly, within bounds, about, or nothing. */
function shareSaid(share: number, chance: number, pick: Random['pick']): object {
  if (chance < 0.6) return { share }
  if (chance < 0.8) return {}
  const [low, high] = [Math.max(0, Math.floor(share - 5)), Math.min(100, Math.ceil(share + 5))]
  return pick([{ share: { min: low, max: high } }, { share: { about: share } }, ...(share > 0 ? [{ share: { under: high } }] : [])])
}
