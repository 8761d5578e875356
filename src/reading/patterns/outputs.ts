import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

const RAISE =
  '(?:raise|raises|raising|lift|lifts|lifting|boost|boosts|boosting|increase|increases|increasing|expand|expands|expanding|double|doubling)'

/** What plants and countries make or are to make, told of their capacity and their output themselves. */
export const OUTPUTS: readonly Pattern[] = [
  {
    id: 'figure.in-all',
    cue: '{J:of}(?: (?![;.()])[^ ]+){1,14}? {Q} each(?: ,)? (?:or|for a total of|totalling|a total of) {Q:quantity}(?: (?:in all|in total|altogether|combined))?',
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.5,
    example: 'Fjord LNG envisages three trains of 6.6 million tonnes per annum each, or 19.8 million tonnes per annum in all.',
  },
  {
    id: 'figure.whose-capacity',
    cue: `{J:of}(?: ,)? whose(?:{adj}) (?:capacity|output|throughput) {A}{aux} ${RAISE} to{adj} {Q:quantity}`,
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.5,
    example: 'It spoke of Fjord LNG, whose capacity Nordkraft is expanding to 5 million tonnes a year.',
  },
  {
    id: 'figure.capacity-of-scheme',
    cue: '{Q:quantity}(?: -)?(?: (?!<)[a-z-]+){0,3} (?:scheme|plant|project|terminal|development|facility) , {J:of}',
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.5,
    example: "Nordkraft's 18 mtpa onshore scheme, Fjord LNG, waits.",
  },
  {
    id: 'figure.country-raises',
    cue: `(?<of><n\\d+>)(?: ,)?(?: which)?{aux} ${RAISE} (?:its|the country 's){adj} capacity(?:{adj})(?: from{the}{adj} {Q})? to{adj} {Q:quantity}`,
    facts: [figure('capacity')],
    status: 'PLANNED',
    precision: 0.67,
    example: 'Norvania plans to raise its liquefaction capacity from 77 million tons to 142 million tons a year.',
  },
  {
    id: 'figure.raises-of-country',
    cue: `(?:${RAISE.slice(3, -1)}|bring|brings|take|takes) (?:the (?:country|nation|emirate|kingdom)|(?<of><n\\d+>)) 's{adj} (?:capacity|output)(?:{adj})(?: from{the}{adj} {Q})? to{adj} {Q:quantity}`,
    facts: [{ ...figure('capacity'), roles: { of: 'of,@home', quantity: 'quantity' } }],
    status: 'PLANNED',
    precision: 0.92,
    example: "Norvania waits. Norvania's new field will raise the country's liquefaction capacity from 77 million tons to 142 million tons a year.",
  },
  {
    id: 'figure.capacity-now',
    cue: "(?:(?<of><n\\d+>)(?: 's)?|(?<of2><n\\d+>)(?: ,)?(?: which)?{aux} [a-z]+ its|the (?:country|nation|emirate|kingdom) 's)(?: [a-z-]+){0,3} capacity(?: [a-z-]+){0,5} from(?: the)? (?:current|present|existing) {Q:quantity}",
    facts: [{ ...figure('capacity'), roles: { of: 'of,of2,@home', quantity: 'quantity' }, isSettled: true }],
    status: 'IN_EFFECT',
    precision: 0.8,
    example: "Norvania's liquefaction capacity will rise from the current 77 million tons to 142 million tons a year.",
  },
  {
    id: 'figure.pipes-owned',
    cue: '(?<of><[cboujw]\\d+>)(?: ,)?(?: which)?{aux} (?:owns|operates|runs|has|manages) {Q:quantity} of{adj} (?:pipelines?|pipes|cables?|transmission lines)',
    facts: [figure('length')],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Nordkraft owns 1,100 kilometers of pipelines.',
  },
  {
    id: 'figure.built-for',
    cue: '{J:of}(?: ,)?(?: which)?{aux} (?:built|constructed|developed)(?: by{the} {A})?(?:{adj}) for{adj} {M:quantity}',
    facts: [figure('cost')],
    status: 'PLANNED',
    precision: 0.6,
    example: 'Fjord LNG will be built by Nordkraft for about $1.3 billion.',
  },
  {
    id: 'figure.whose-cost',
    cue: '{K:of}(?: ,)? (?:whose (?:cost|costs|price tag)(?: [a-z]+)?(?: {A}{aux} (?:put|puts|estimates?|estimated)|{aux} (?:put|estimated))|which{the}{adj} {A}{aux} (?:values?|valued)) at{adj} {M:quantity}',
    facts: [figure('cost')],
    status: 'PLANNED',
    precision: 0.73,
    example: 'It spoke of Fjord LNG, whose cost Nordkraft put at $12.5 billion.',
  },
  {
    id: 'figure.capacity-of-company',
    cue: '(?<of><c\\d+>)(?: ,)?(?: which)?{aux} (?:has(?:{the}{adj})|(?:runs|operates){the}{far} with{the}{adj}) capacity of{adj} {Q:quantity}',
    facts: [figure('capacity')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: 'Nordkraft runs a six-train plant with a capacity of 22 million tons a year.',
  },
]
