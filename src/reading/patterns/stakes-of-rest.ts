import type { Pattern } from './pattern.ts'

/** Who has the rest of what others hold. */
export const STAKES_OF_REST: readonly Pattern[] = [
  {
    id: 'stake.holds-the-rest-of',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:holds?|holding|owns?|owning|has|have|having|with|retains?|keeps?)(?: the)?(?: remaining)? (?:rest|balance|remainder)(?: ,| -| or| \\() {S:share}`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held', share: 'share' }, each: 'list' }],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Nordkraft owns 62.5% of Fjord LNG. Kaito Gas has the rest, 37.5%.',
  },
  {
    id: 'stake.holds-the-rest',
    cue: `{A:who}(?: ,)?(?: which)?{aux} (?:holds?|holding|owns?|owning|has|have|having|with|retains?|retaining|keeps?|keeping|accounting for)(?: (?:the|a))?(?: (?:small|remaining))? (?:rest|balance|remainder)(?! (?:of|in|held|owned|being|belonging|(?:, |- |or |\\( )<[%R]))`,
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held' } }],
    status: 'IN_EFFECT',
    precision: 0.46,
    example: 'Nordkraft owns more than 62.5% of Fjord LNG. Kaito Gas owns the small remainder.',
  },
  {
    id: 'stake.rest-with',
    cue: '(?:rest|balance|remainder)(?: (?:is|being))? (?:in the hands of|held by|owned by|belonging to|belongs to|going to|with|remains with|sits with){the}{adj}(?: group of companies (?:including|comprising|made up of))? {A:who}',
    facts: [{ kind: 'STAKE', roles: { holder: 'who', in: '@held' } }],
    status: 'IN_EFFECT',
    precision: 0.57,
    example: 'Nordkraft owns more than 80% of Fjord LNG, with the rest in the hands of Kaito Gas.',
  },
]
