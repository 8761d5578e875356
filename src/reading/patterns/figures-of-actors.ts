import { figure } from './figure-fact.ts'
import type { Pattern } from './pattern.ts'

/** What is measured of companies and countries, and how it changed. */
const MEASURED = '(?<measured>imports|exports|output|production|profit|sales|trade|demand|revenue|consumption|net profit|net income)'
const CHANGED =
  '(?:has |have |had )?(?<changed>rose|risen|rises|fell|fallen|falls|increased|declined|dropped|grew|grown|slid|jumped|slipped|climbed|surged|plunged|shrank|decreased|slumped)'
/** What countries and companies import, export, produce and earn, and how that changes. */
export const FIGURES_OF_ACTORS: readonly Pattern[] = [
  {
    id: 'figure.imported',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:imported|imports|import) {Q:quantity}(?! of <a)(?! <a)(?! (?:[^ ,]+ ){0,6}from (?:the )?<[a-pr-z])',
    facts: [figure('imports')],
    status: 'DONE',
    precision: 0.84,
    example: 'Kaito imported 66 million tons of LNG in 2030.',
  },
  {
    id: 'figure.exported',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:exported|exports|export|shipped) {Q:quantity}(?! (?:[^ ,]+ ){0,6}to (?:the )?<[a-pr-z])',
    facts: [figure('exports')],
    status: 'DONE',
    precision: 0.56,
    example: 'Norvania exported 88 million tonnes of LNG in 2030.',
  },
  {
    id: 'figure.produced',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:produced|produces|output|pumped|pumps|pumping) {Q:quantity}',
    facts: [figure('production')],
    status: 'DONE',
    precision: 0.9,
    example: 'Nordkraft produced 84 billion cubic metres of gas in 2030.',
  },
  {
    id: 'figure.world-share',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:account|accounts|accounted|accounting) for {S:share} of (?:the )?(?:world|global|total)(?: [a-z]+){1,3}',
    facts: [{ kind: 'FIGURE', roles: { of: 'of', percent: 'share' }, says: { metric: 'share' } }],
    status: 'IN_EFFECT',
    precision: 0.5,
    example: 'Norvania accounts for 27% of global LNG exports.',
  },
  {
    id: 'figure.imports-to',
    cue: `(?<of><[cbonugsa]\\d+>)(?: 's)?(?:{adj}) imports(?:{adj})? (?:${CHANGED.slice(CHANGED.indexOf('?<changed>') + '?<changed>'.length, -1)}|amounted|totalled|totaled|stood|reached|hit|came)(?:{adj}(?: {S})?{adj})(?: (?:to|at))? {Q:quantity}`,
    facts: [figure('imports')],
    status: 'IN_EFFECT',
    precision: 0.57,
    example: "Norvania's LNG imports fell to 4.2 million tons in 2030.",
  },
  {
    id: 'figure.exports-to',
    cue: `(?<of><[cbonugsa]\\d+>)(?: 's)?(?:{adj}) exports(?:{adj})? (?:${CHANGED.slice(CHANGED.indexOf('?<changed>') + '?<changed>'.length, -1)}|amounted|totalled|totaled|stood|reached|hit|came)(?:{adj}(?: {S})?{adj})(?: (?:to|at))? {Q:quantity}`,
    facts: [figure('exports')],
    status: 'IN_EFFECT',
    precision: 0.6,
    example: "Norvania's gas exports amounted to 122 billion cubic metres in 2030.",
  },
  {
    id: 'figure.change',
    cue: `(?<of><[cbonugsa]\\d+>)(?: 's)?(?:{adj}) ${MEASURED}(?: (?:of|from|to)(?:{adj})(?: {A})?)? ${CHANGED}(?: (?:by|some|about|around))*(?: {S:share})`,
    facts: [{ kind: 'FIGURE', roles: { of: 'of', percent: 'share', changed: 'changed', measured: 'measured' }, says: { metric: 'other' } }],
    status: 'DONE',
    precision: 0.25,
    example: "Norvania's gas output fell 9.1% in 2030.",
  },
  {
    id: 'figure.change-at',
    cue: `${MEASURED} (?:at|of){the}{adj} (?<of><[cbou]\\d+>) ${CHANGED}(?: (?:by|some|about|around))*(?: {S:share})`,
    facts: [{ kind: 'FIGURE', roles: { of: 'of', percent: 'share', changed: 'changed', measured: 'measured' }, says: { metric: 'other' } }],
    status: 'DONE',
    precision: 0.5,
    example: 'Annual profit at Nordkraft fell 32% in 2030.',
  },
  {
    id: 'figure.imported-change',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:imported|exported|produced) {Q}(?:{far}) (?<changed>down|up)(?: by)? {S:share}',
    facts: [{ kind: 'FIGURE', roles: { of: 'of', percent: 'share', changed: 'changed' }, says: { metric: 'other', topics: 'change' } }],
    status: 'DONE',
    precision: 0.4,
    example: 'Kaito imported 66 million tons of LNG in 2030, down 8.1% from a year earlier.',
  },
  {
    id: 'figure.imported-before',
    cue: '(?<of><[cbonugs]\\d+>)(?: ,)?(?: which)?{aux} (?:imported|exported|shipped) {Q}(?:{far})(?: ,)? (?:up|down|compared|against|versus)(?: (?:from|with|to))?(?:{adj}) {Q:quantity}',
    facts: [figure('imports')],
    status: 'DONE',
    precision: 0.5,
    example: 'Kaito imported 6.1 million tons of LNG in 2030, up from 5.6 million tons a year earlier.',
  },
  {
    id: 'figure.produced-before',
    cue: '(?<of><[cbonujws]\\d+>)(?: ,)?(?: which)?{aux} (?:produced|pumped|turned out) {Q}(?:{far})(?: ,)? (?:up|down|compared|against|versus)(?: (?:from|with|to))?(?:{adj}) {Q:quantity}',
    facts: [figure('production')],
    status: 'DONE',
    precision: 0.6,
    example: 'Nordkraft produced 10.2 million tonnes of LNG in 2030 versus 11.5 million tonnes a year earlier.',
  },
  {
    id: 'figure.profit',
    cue: '(?<of><[cbous]\\d+>)(?: ,)?(?: which)?{aux} (?:posted|reported|booked|made|recorded|posts|reports)(?:{the}{adj}) (?:profit|loss|net income|income|revenue)(?:{adj})(?: of)? {M:quantity}',
    facts: [figure('other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Nordkraft posted a net profit of $3 billion.',
  },
  {
    id: 'figure.trade-between',
    cue: `trade(?: turnover)? between{the} (?<sides><L\\d+>){aux} (?:totaled|totalled|reached|stood at|amounted to|was|hit|was worth|came to|exceeded|(?:grew|rose|fell|jumped|climbed|dropped|shrank|increased|declined){far} to)(?:{adj}) {M:quantity}`,
    facts: [{ kind: 'FIGURE', roles: { both: 'sides', quantity: 'quantity' }, says: { metric: 'trade' } }],
    status: 'DONE',
    precision: 0.75,
    example: 'The trade between Kaito and Norvania grew by a quarter to $24 billion in 2029.',
  },
  {
    id: 'figure.trade-balance',
    cue: "{N:of}(?: 's)?(?:{adj}) (?:trade )?(?:deficit|surplus) with{the} {N:with}{aux}(?:{adj})(?: (?:was|of|reached|at|totaled|totalled|to))? {M:quantity}",
    facts: [{ kind: 'FIGURE', roles: { of: 'of', with: 'with', quantity: 'quantity' }, says: { metric: 'trade_balance' } }],
    status: 'DONE',
    precision: 0.5,
    example: "Kaito's trade surplus with Norvania was $3 billion.",
  },
]
