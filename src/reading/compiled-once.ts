import { setFlagsFromString } from 'node:v8'

// For expressions made from here on. V8 makes bytecode of an expression for its first run and compiles it again for the second
// (v8.dev/blog/regexp-tier-up): of the hundreds that read a first article, which mostly run twice, that is half of the time.
// The number of runs before the second compilation may change at any time; turning the two steps off while others have begun
// them crashes.
setFlagsFromString('--regexp-tier-up-ticks=0')
