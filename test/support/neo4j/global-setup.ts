import type { TestProject } from 'vitest/node'
import { canRunLocally, type RunningNeo4j, startLocally } from './local.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Neo4j of the contract tests is; null where there is none. */
    neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null
  }
}

const IMAGE = 'neo4j:5.26-community'

/** Finds a Neo4j: NEO4J_URI, else a container, else a local one. Without any, the tests say so loudly; REQUIRE_NEO4J=1 makes that a failure. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env
  if (uri) {
    provide('neo4j', { uri, user, password })
    return async () => undefined
  }
  const running = (await startContainer()) ?? ((await canRunLocally()) ? await startLocally() : null)
  if (!running) {
    const message = 'NO NEO4J: set NEO4J_URI, start Docker, or install Java 17 and Maven. Only the embedded engine is tested.'
    if (process.env.REQUIRE_NEO4J === '1') throw new Error(message)
    console.warn(`\n${'!'.repeat(100)}\n${message}\n${'!'.repeat(100)}\n`)
  }
  provide('neo4j', running ? { uri: running.uri, user: '', password: '' } : null)
  return async () => running?.stop()
}

/** Null where no Docker engine answers; a client alone does not count. */
async function startContainer(): Promise<RunningNeo4j | null> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers')
  try {
    await getContainerRuntimeClient()
  } catch {
    return null
  }
  const container = await new GenericContainer(IMAGE)
    .withEnvironment({ NEO4J_AUTH: 'none' })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start()
  return { uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`, stop: async () => void (await container.stop()) }
}
