import { COMMON_VALUES, readValues } from '../facts/fact-kind.ts'
import { figure, METRICS, type Metric } from '../facts/figure.ts'
import type { FactStatus } from '../status.ts'
import { quantityLabel } from '../values/quantity.ts'
import type { Told } from './told.ts'
import { because, listed, statusNote, when } from './words.ts'

const METRIC_WORDS: Readonly<Partial<Record<Metric, string>>> = {
  PRICE_RATIO: 'Price ratio',
  TRAVEL_TIME: 'Travel time',
  TRADE_BALANCE: 'Trade balance',
  CONTRACTS_EXPIRING: 'Contracts that expire',
  CHANGE_IN_DEMAND: 'Change in demand',
  CHANGE_IN_TRADE: 'Change in trade',
  CHANGE_IN_SALES: 'Change in sales',
  OTHER: 'Figure',
}

/** How the counterpart is tied in. */
const BETWEEN: Readonly<Partial<Record<Metric, string>>> = {
  TRAVEL_TIME: 'to',
  IMPORTS: 'from',
  EXPORTS: 'to',
  SHARE: 'among',
  CHANGE_IN_SALES: 'to',
  PRICE_RATIO: 'to',
}

const isMetric = (metric: unknown): metric is Metric => typeof metric === 'string' && Object.hasOwn(METRICS, metric)

function metricWords(metric: Metric): string {
  return METRIC_WORDS[metric] ?? metric[0] + metric.slice(1).toLowerCase()
}

/** Its status, unless a number that simply is: what is in effect or done needs no word. */
function note(status: FactStatus): string {
  return status === 'IN_EFFECT' || status === 'DONE' ? '' : `, ${statusNote(status)}`
}

/** "Capacity of Baltic LNG: 10 Mt/year, planned"; a stage has no number: "Arctic LNG 2: expansion, planned". */
export function figureSentence({ identity, state, in: entities }: Told): string {
  const metric = isMetric(identity.metric) ? identity.metric : 'OTHER'
  const { quantity, comparedWith } = readValues(figure.values, state.values)
  const { topics, reason } = readValues(COMMON_VALUES, state.values)
  const of = listed(entities('DESCRIBED').map(({ name }) => name))
  const counterpart = entities('COUNTERPART').map(({ name }) => name)
  const period = when(state.dates.period ?? state.dates.on ?? state.dates.since)
  const subject = topics ? ` (${listed(topics)})` : ''
  if (metric === 'STAGE') return `${of}: ${topics ? listed(topics) : 'project'}, ${statusNote(state.status)}${period}${because(reason)}`
  if (metric === 'RANK' && quantity) {
    const place = `rank ${quantityLabel(quantity)}`
    return `${of}: ${place}${period}${note(state.status)}`
  }
  const between = counterpart.length > 0 ? ` ${BETWEEN[metric] ?? 'with'} ${listed(counterpart)}` : ''
  const sign = metric.startsWith('CHANGE') && quantity && quantity.value > 0 ? '+' : ''
  const number = quantity ? sign + quantityLabel(quantity) : 'no number given'
  const base = comparedWith ? ` compared with ${comparedWith}` : ''
  return `${metricWords(metric)} of ${of}${between}${subject}: ${number}${base}${period}${note(state.status)}${because(reason)}`
}
