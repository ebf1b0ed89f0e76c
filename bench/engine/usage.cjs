// Preloaded into a process that is measured: what it used goes, as a line, into the file that BENCH_USAGE names.
const { appendFileSync } = require('node:fs')
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const line = { cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }
  appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(line)}\n`)
})
