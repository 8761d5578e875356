import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServerAdapter } from '@whatwg-node/server'
import type { Logger } from 'pino'
import { BadSetting } from '../settings.ts'

export type ServerOptions = { readonly host: string; readonly port: number; readonly log: Logger }

export type Server = {
  /** Where it listens: http://127.0.0.1:4000. */
  readonly url: string
  /** Takes no more requests, lets those under way end, at most for ten seconds. */
  readonly stop: () => Promise<void>
}

const STOP_WITHIN = 10_000

/** Serves a handler on node:http. Raises BadSetting where the address is taken or is none of this machine's. */
export async function startServer(handler: (request: Request) => Promise<Response>, { host, port, log }: ServerOptions): Promise<Server> {
  const adapter = createServerAdapter(handler)
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      logged(request, response, log)
      adapter(request, response)
    },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new BadSetting(whyNot(error, host, port))))
    server.listen(port, host, resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), STOP_WITHIN)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `port ${port} on ${host} is taken by another process; stop it, or set PORT`
  if (code === 'EACCES') return `port ${port} may not be used by this user; set PORT to one above 1023`
  return `cannot listen on ${host} port ${port} (${code ?? message}); set HOST and PORT`
}

function logged(request: IncomingMessage, response: ServerResponse, log: Logger): void {
  const start = performance.now()
  response.once('close', () => {
    const { method, url } = request
    log.info({ method, path: url?.split('?')[0], status: response.statusCode, milliseconds: Math.round(performance.now() - start) }, 'request')
  })
}
