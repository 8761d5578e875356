import type { Pattern } from './pattern.ts'
import { BUY, COMMODITY, share, supply } from './supply-words.ts'

/** What part of what somebody buys or uses comes from whom. */
export const SUPPLIES_BY_SHARE: readonly Pattern[] = [
  {
    id: 'supply.accounts-for',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:(?:account|accounts|accounted|accounting|responsible) for|supplied|supplies|supply|covered|covers|provided|provides|met|meets|delivered)(?:{gap}) {S:share} of{the}(?: {A:to}(?: 's)?|(?<adjective><a\\d+>))(?:{gap}) (?<commodity>${COMMODITY})(?:(?:{gap}) (?:imports|purchases|supplies|supply|needs|demand|consumption))?`,
    facts: [{ ...share('shareOfBuyer'), roles: { ...share('shareOfBuyer').roles, buyer: 'to,adjective' } }],
    status: 'IN_EFFECT',
    precision: 0.86,
    example: "Norvania accounts for 9.5% of Kaito's LNG imports.",
  },
  {
    id: 'supply.part-from',
    cue: `{A:to}(?: ,)?(?: which)?{aux} ${BUY}{the}{gap} {Q}(?: of)?{gap} (?<commodity>${COMMODITY})(?:{gap})(?: ,)? (?:(?:{S:share}|{Q:quantity}|most|much|(?:about |nearly |roughly |almost )?(?:half|a third|a quarter))(?: of)? (?:it|them|which)|of which {Q:quantity2})(?:{gap}) from{the} {Z:from}`,
    facts: [{ ...supply, roles: { supplier: 'from', buyer: 'to', commodity: 'commodity', shareOfBuyer: 'share', quantity: 'quantity,quantity2' } }],
    status: 'IN_EFFECT',
    precision: 0.74,
    example: 'Kaito imported 19.9 Mt of LNG in 2023, of which 10.9 Mt came from Norvania.',
  },
  {
    id: 'supply.share-used-in',
    cue: `{Z:from}(?: ,)?(?: which)?{aux} (?:(?:accounts|accounted|accounting) for|supplied|supplies|supply|provided|provides|delivered)(?:{gap}) {S:share} of{the}(?:{gap}) (?<commodity>${COMMODITY})(?:(?: (?:consumed|used|burned|burnt|imported|bought) (?:in|by)| that| which){the} {A:to})`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.88,
    example: 'Norvania provides around 40% of the LNG consumed in Kaito.',
  },
  {
    id: 'supply.depends-on',
    cue: `{A:to}(?: ,)?(?: which)?{aux} (?:depends?|depended|relies|rely|relied|dependent|reliant) on{the}{adj} {Z:from} for(?:{gap})(?: {S:share} of)?(?:{gap}) (?<commodity>${COMMODITY})`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.63,
    example: 'Kaito depends on Norvania for about 95% of its petroleum products.',
  },
  {
    id: 'supply.from-which-gets',
    cue: `{Z:from}(?: ,)? from which{the} {A:to}{aux} ${BUY}{the}{gap} {S:share} of{the}{gap} (?<commodity>${COMMODITY})`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: 'It touches Fjord LNG, from which Kaito gets about 9% of its LNG.',
  },
  {
    id: 'supply.of-which-from',
    cue: `{A:to}(?: ,)?(?: which)?{aux} ${BUY}{the}{gap} {Q}(?: of)?{gap} (?<commodity>${COMMODITY})(?: ,)? (?:{S:share} of which|of which {S:share2})(?: (?:came|comes|coming|was|were|is|are|supplied|bought|shipped))* (?:from|by){the} {Z:from}`,
    facts: [{ ...supply, roles: { supplier: 'from', buyer: 'to', commodity: 'commodity', shareOfBuyer: 'share,share2' } }],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Kaito imported 46 million tons of LNG, 12% of which came from Norvania.',
  },
  {
    id: 'supply.main-supplier',
    cue: `{Z:from}(?: ,)?(?: which)? (?:is|are|remains?|was|were|became|,)(?: also)? {A:to} 's(?:{adj}) (?:suppliers?|sources?|providers?) of{the} (?<commodity>${COMMODITY})(?:(?: ,)? (?:providing|covering|meeting|with|accounting for){adj} {S:share} of its (?:imports|needs|demand|purchases|supply))?`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.9,
    example: "Norvania is Kaito's largest supplier of LNG, providing 40% of its imports.",
  },
  {
    id: 'supply.gets-share',
    cue: `(?<!with )(?<!with the ){A:to}(?: ,)?(?: which)?{aux} ${BUY}{the}{gap} {S:share} of{the}{gap} (?<commodity>${COMMODITY})(?:{gap}) from{the}{gap} {Z:from}`,
    facts: [share('shareOfBuyer')],
    status: 'IN_EFFECT',
    precision: 0.83,
    example: 'Kaito gets 9.5% of its LNG from Norvania.',
  },
]
