#!/usr/bin/env node
// Starts the command from its TypeScript sources; there is no build step to run, or to forget.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('../src/main.ts')
await main(process.argv)
