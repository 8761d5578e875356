import type { ElkNode } from 'elkjs/lib/elk-api.js'
import { createThread, type Thread } from '../threads/thread.ts'
import { elkGraph, layoutFrom } from './elk-graph.ts'
import type { LayOut } from './layout.ts'

/** Lays out in a thread of its own, one graph after the other. */
export function createLayouter(): Pick<Thread<never, never>, 'warmUp' | 'close'> & { readonly layOut: LayOut } {
  const { ask, warmUp, close } = createThread<ElkNode, ElkNode>(new URL('./worker.js', import.meta.url))
  return { layOut: async (sketch) => layoutFrom(sketch, await ask(elkGraph(sketch))), warmUp, close }
}
