// The libSQL server as a process of its own, so that a test can kill it. Usage: libsql-server-main.ts FILE PORT
import { startLibsqlServer } from './libsql-server.ts'

const [file = '', port = '0'] = process.argv.slice(2)
const server = await startLibsqlServer({ file, port: Number(port) })
process.stdout.write(`${server.port}\n`)
