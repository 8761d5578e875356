// Adds to package-lock.json the optional packages of other platforms that npm left out, as it does silently where the
// registry at hand lacks them: npm ci would fail without them, and other machines would miss their binaries.
// Run it after npm install: npm run lock.
import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const PLATFORM =
  /(linux|darwin|win32|android|freebsd|netbsd|openbsd|openharmony|sunos|aix)-(x64|arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x)(?:-(gnu|musl))?/

for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const [platform, os, cpu, libc] = PLATFORM.exec(name) ?? []
    if (!platform || lock.packages[`node_modules/${name}`]) continue
    const { dev, license, engines } = parent
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev ? { dev } : {}),
      ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
      license,
      optional: true,
      os: [os],
      ...(engines ? { engines } : {}),
    }
  }
}
const byName = Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en'))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(byName) }, null, 2)}\n`)
