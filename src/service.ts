import type { Logger } from 'pino'
import type { Graph } from './graph/graph.ts'
import type { Texts } from './model/text.ts'
import { createNetworkSearch } from './questions/network.ts'
import { createPathSearch } from './questions/paths.ts'
import { createEntitySearch } from './questions/search.ts'
import { createTieReader } from './questions/ties.ts'
import { createEndpoint } from './server/graphql-endpoint.ts'
import { createHandler } from './server/handler.ts'
import { type Server, startServer } from './server/server.ts'
import { embeds } from './server/views/embeds.ts'
import { exportFiles } from './server/views/exports.ts'
import { oembed } from './server/views/oembed.ts'
import { pages } from './server/views/pages.ts'
import type { Settings } from './settings.ts'
import { createAssets } from './views/pages/assets.ts'
import { openStudio } from './views/studio.ts'

export type ServiceSettings = Pick<
  Settings,
  'HOST' | 'PORT' | 'PUBLIC_URL' | 'FRAME_ANCESTORS' | 'FONT_DIR' | 'CORS_ORIGINS' | 'MAX_IN_FLIGHT' | 'REQUEST_TIMEOUT_MS'
>

/** Everything that HTTP serves over a graph, wired and listening. Stopping it leaves the graph open. */
export async function startService(graph: Graph, texts: Texts, log: Logger, settings: ServiceSettings): Promise<Server> {
  const ties = createTieReader()
  const [search, network] = [createEntitySearch(), createNetworkSearch(ties)]
  const studio = await openStudio(network, settings.FONT_DIR)
  const { pictures } = studio
  const endpoint = createEndpoint({
    ...{ graph, texts, search, network, log },
    paths: createPathSearch(ties),
    positions: pictures.positions,
    timeout: settings.REQUEST_TIMEOUT_MS,
  })
  let listening = ''
  const publicUrl = () => settings.PUBLIC_URL ?? listening
  const site = { graph, texts, search, pictures, asset: createAssets(), log, publicUrl, frameAncestors: settings.FRAME_ANCESTORS }
  const routes = [embeds(site), oembed(site), exportFiles(site), pages(site)]
  const handler = createHandler({ graph, endpoint, log, corsOrigins: settings.CORS_ORIGINS, maxInFlight: settings.MAX_IN_FLIGHT, routes })
  const server = await startServer(handler, { host: settings.HOST, port: settings.PORT, log }).catch(async (error: unknown) => {
    await studio.close()
    throw error
  })
  listening = server.url
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await studio.close()
    },
  }
}
