// Lays graphs out: ELK would hold the main thread for seconds.
import ELK from 'elkjs/lib/elk.bundled.js'
import { answering } from '../threads/answering.js'

const elk = new ELK()

answering((graph) => elk.layout(graph))
