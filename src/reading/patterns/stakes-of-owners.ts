import type { Pattern } from './pattern.ts'
import { stake, WORD } from './stake-words.ts'

/** Who is called owner, shareholder or parent, with the share: "the largest shareholder with 40%". */
export const STAKES_OF_OWNERS: readonly Pattern[] = [
  {
    id: 'stake.shareholders-include',
    cue: "{T:what} 's(?:{adj}) (?:shareholders|owners|investors) include (?<who><[pPcou]\\d+>)(?: ,)? (?:who|which) (?:holds?|owns?|has|have){the}{adj} {S:share}",
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: "Alba Energi's own shareholders include Lena Holm, who holds 24.8%.",
  },
  {
    id: 'stake.whose-owner-with',
    cue: `{H:who}(?: ,)?(?: which)?(?: (?:state|government))?{aux} (?:is|are|was|remains|remain|became|becomes|stays) {T:what} 's(?:{adj}) (?:shareholders?|owners?|stakeholders?|investors?)(?: ,)? (?:with|holding){the}{adj} {S:share}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.85,
    example: "Nordkraft remains Alba Energi's largest owner with 34%.",
  },
  {
    id: 'stake.shareholder-with',
    cue: `{H:who}(?: ,)?(?: (?:which|who))?(?: (?:is|was|remains))?{the}{adj}(?: {S})? (?:shareholder|owner|stakeholder|partner)(?: (?:in|of){the}{adj} {T:what})?(?: ,)? with{the}{adj}(?: ${WORD} of)? {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what,@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.74,
    example: 'Nordkraft, the largest shareholder in Fjord LNG with 40%, has waived its right.',
  },
  {
    id: 'stake.owner-here',
    cue: `{H:who}(?: consortium| group)?(?: ,)?(?: (?:which|who))?(?: (?:is|was|remains))?{the} (?:owner|holder) of{the}{adj} {S:share}(?:{adj} ${WORD})?(?! (?:of|in) )`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.67,
    example: 'Nordkraft runs Fjord LNG. A request of Kaito Gas, the owner of 30%, was granted.',
  },
  {
    id: 'stake.its-owner',
    cue: `{T:what}{far}(?: ,)? (?:its|whose)(?: (?:main|majority|largest|biggest|controlling|other|only|principal|top))* (?:owner|shareholder|parent|stakeholder)(?: ,)?(?: is)? {A:who}(?: ,)?(?: (?:which|who))?(?: (?:holds|owns|has|with)){the}{adj} {S:share}(?!(?:{adj} ${WORD})? (?:of|in){the}{gap} <)`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Oststaat blacklisted Skarvik Energy because of its main owner, Nordkraft, which holds 51%.',
  },
  {
    id: 'stake.its-owner-is',
    cue: `{T:what} 's(?: (?:{S}|main|majority|largest|biggest|controlling|other|only|principal|top|single))* (?:owner|shareholder|parent|stakeholder)(?: (?:is|,))?{the}{adj} {H:who}(?: ,)?(?: (?:which|who))? (?:holds|owns|has|with|at|on){the}{adj} {S:share}(?!(?:{adj} ${WORD})? (?:of|in){the}{gap} <)`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.71,
    example: "Skarvik Energy's majority owner is Nordkraft, which holds 62.5%.",
  },
  {
    id: 'stake.share-owner',
    cue: `{A:who}(?: ,)?(?: (?:which|who))?(?: (?:is|was|remains|as))?(?:{the})(?:{gap}) {S:share}(?: -)? (?:owner|shareholder|stakeholder|partner|holder)(?: (?:in|of)){the}{gap} {T:what}`,
    facts: [stake('who')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Nordkraft, a 30% shareholder in Fjord LNG, declined to comment.',
  },
  {
    id: 'stake.parent-holds',
    cue: `{T:what}(?: ,)?{aux}{the}{adj} (?:subsidiary|unit|affiliate|arm) of{the} {A:who}(?: ,)? which{aux} (?:holds|owns|controls){the}{adj} {S:share} of its (?:shares|stock|capital|share capital)`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: 'what', share: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Alba Energi is a subsidiary of Nordkraft, which holds 80.1 percent of its shares.',
  },
]
