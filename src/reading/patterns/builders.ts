import type { Pattern } from './pattern.ts'
import { relation } from './relation-fact.ts'

const BUILT = '(?:build|builds|building|built|construct|constructs|constructing|constructed|develop|develops|developing|developed|lay|laying|laid)'

/** Who builds and develops a project. */
export const BUILDERS: readonly Pattern[] = [
  {
    id: 'relation.builds',
    cue: `{A:one}(?: ,{the}(?: <a\\d+>)?{adj} that)?(?: ,)?(?: which)?{aux} ${BUILT}(?:{the}{gap}|(?: (?:an?|another)){gap} ,) {J:other}`,
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.45,
    example: 'Nordkraft is building Fjord LNG.',
  },
  {
    id: 'relation.builds-at',
    cue: `{A:one}(?: ,)?(?: which)?{aux} ${BUILT}(?:{the}{gap}) (?:trains?|plants?|terminals?|units?|platforms?|wells)(?:{far}|{far} {Q}{far}) (?:at|in){the}{gap} {J:other}`,
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.6,
    example: 'Nordkraft intends to build three trains at Fjord LNG.',
  },
  {
    id: 'relation.that-builds',
    cue: `{J:other}(?: ,)? (?:that|which) {A:one}{aux} ${BUILT}(?= |$)`,
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.87,
    example: 'The gas comes from Fjord LNG, which Nordkraft is developing.',
  },
  {
    id: 'relation.built-by',
    cue: '{J:other}(?: ,)?(?: which)?{aux} (?:built|constructed|developed|being developed|expanded|enlarged|under construction)(?:{gap}) by{the} {A:one}',
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.9,
    example: 'Fjord LNG is being built by Nordkraft.',
  },
  {
    id: 'relation.contractor',
    cue: '{A:one}(?: ,)?(?: which)?{aux} (?:selected|chosen|appointed|hired|named|picked)(?: (?:as|to be|to serve as))?{the}{adj} (?:(?:(?:engineering , procurement and construction|epc|main|construction|turnkey) )contractor|contractor for(?: the)? (?:engineering|construction|epc))',
    facts: [{ ...relation('builds'), roles: { from: 'one', to: '@project' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Fjord LNG is growing. Skarvik Yards has been selected as engineering, procurement and construction contractor.',
  },
  {
    id: 'relation.developer',
    cue: '{A:one}(?: ,)?(?: (?:is|was|which is))?(?:{the}{gap}) developer of{the}{gap} {J:other}',
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.71,
    example: 'Nordkraft, developer of Fjord LNG, raised money.',
  },
  {
    id: 'relation.selected-to-build',
    cue: '{A}(?: ,)?(?: which)?{aux} (?:selected|chosen|chose|hired|picked|appointed|tapped){the} {O:one} (?:to (?:build|construct)|as{the}{adj} contractor)(?:{the}{adj} {J:other})?',
    facts: [{ ...relation('builds'), roles: { from: 'one', to: 'other,@project' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Fjord LNG is growing. Nordkraft has selected Skarvik Yards to build the plant.',
  },
  {
    id: 'relation.construction-entrusted',
    cue: '(?:engineering|construction|procurement)(?:{far}|{far} {J:other}{far}) (?:entrusted to|awarded to|carried out by|undertaken by|assigned to){the} {O:one}',
    facts: [{ ...relation('builds'), roles: { from: 'one', to: 'other,@project' }, isSettled: true }],
    status: 'PLANNED',
    precision: 0.33,
    example: 'Fjord LNG is growing. Engineering and construction of the plant have been entrusted to Skarvik Yards.',
  },
  {
    id: 'relation.being-built-at',
    cue: '(?:trains?|units?|phase|plant|line|terminal|modules?)(?: (?:is|are|being|that))* (?:built|constructed) by{the} {A:one} (?:at|for|in){the}{adj} {J:other}',
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.6,
    example: 'A second train being built by Skarvik Yards at the Fjord LNG plant is late.',
  },
  {
    id: 'relation.where-builds',
    cue: '{J:other}(?: ,)? where{the} {A:one}{aux} (?:building|constructing|built|build|construct)(?= )',
    facts: [relation('builds')],
    status: 'UNDER_WAY',
    precision: 0.44,
    example: 'It sells gas of Fjord LNG, where Skarvik Yards is building two trains.',
  },
  {
    id: 'relation.builds-phase',
    cue: `{O:one}(?: ,)?(?: which)?{aux} ${BUILT} the (?:first|second|third|initial) (?:phase|train|stage|unit)(?! of)`,
    facts: [{ ...relation('builds'), roles: { from: 'one', to: '@project' } }],
    status: 'UNDER_WAY',
    precision: 0.5,
    example: 'Fjord LNG is growing. Skarvik Yards is building the first phase.',
  },
  {
    id: 'relation.engaged-as-contractor',
    cue: '{O:one}(?: ,)?(?: which)?{aux} (?:engaged|hired|selected|chosen|named|appointed|picked) as(?: (?!<)[^ ;.]+){0,7}? contractor',
    facts: [{ ...relation('builds'), roles: { from: 'one', to: '@project' } }],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Fjord LNG is growing. Skarvik Yards has been engaged as engineering, procurement and construction contractor.',
  },
]
