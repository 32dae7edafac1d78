// A child process that takes the data folder, forgets what it got, collects its garbage and waits to be killed.
// Usage: lock-process.ts FOLDER ADDRESS, under --expose-gc
import { takeDataLock } from '#app/lib/data-lock.server.ts'

const [folder = '', address = ''] = process.argv.slice(2)
takeDataLock(folder, address)
globalThis.gc?.()
setTimeout(() => {
	globalThis.gc?.()
	process.stdout.write('taken\n')
}, 10)
setInterval(() => undefined, 60_000)
