/** A single statement that gives the stakes of a look-through, as one would write it by hand for the engine, without clocks. */
export type Walk = { readonly name: string; readonly text: string }

const IN_EFFECT = "state.latest AND state.knownUntil = '9999-12-31' AND state.status = 'IN_EFFECT'"

/** What is held is answered with what the other holders leave: so their stakes come with it. */
const BESIDE = 'MATCH (stake)-[:STAKE_IN]->(:Entity)<-[:STAKE_IN]-(beside:Stake) WITH DISTINCT beside AS stake'

const STAKES = `MATCH (stake)-[:WAS]->(state:State) WHERE ${IN_EFFECT}
  MATCH (holder:Entity)-[:HOLDS]->(stake)-[:STAKE_IN]->(subject:Entity)
  RETURN stake.slug AS stake, holder.slug AS holder, subject.slug AS subject, state.minShare AS min, state.maxShare AS max`

/** As far as questions go by default. */
const LEVELS = 10

/** A pattern of variable length explodes on loops and hubs; levels of distinct entities, unrolled, do not. */
export function walks(engine: 'neo4j' | 'grafeo', direction: 'up' | 'down'): readonly Walk[] {
  const [first, second] = direction === 'up' ? ['<-[:STAKE_IN]-', '<-[:HOLDS]-'] : ['-[:HOLDS]->', '-[:STAKE_IN]->']
  const rest = direction === 'up' ? STAKES : `${BESIDE} ${STAKES}`
  const unrolled = { name: 'unrolled', text: `MATCH (e0:Entity {slug: $of}) ${levels(first, second)} WITH DISTINCT stake ${rest}` }
  if (engine !== 'neo4j') return [unrolled]
  const quantified = `MATCH (of:Entity {slug: $of})
  MATCH (of) (()${first}(held:Stake)${second}() WHERE EXISTS { (held)-[:WAS]->(state:State) WHERE ${IN_EFFECT} }){1,${LEVELS}} (end)
  WITH DISTINCT held[-1] AS stake ${rest}`
  return [unrolled, { name: 'quantified', text: quantified }]
}

/** Each level: the stakes of its entities, and the entities behind those, once each; all stakes are kept along the way. */
function levels(first: string, second: string): string {
  const steps = Array.from(
    { length: LEVELS },
    (_, at) => `OPTIONAL MATCH (e${at})${first}(s${at}:Stake)${second}(e${at + 1}:Entity)
  WITH ${at === 0 ? '' : 'found, '}collect(DISTINCT s${at}) AS here, collect(DISTINCT e${at + 1}) AS next
  WITH ${at === 0 ? 'here' : 'found + here'} AS found, next
  UNWIND CASE WHEN next = [] THEN [null] ELSE next END AS e${at + 1}`,
  )
  return `${steps.join('\n')}\n  WITH DISTINCT found UNWIND found AS stake`
}
