import { createClient } from '@libsql/client'
import { migrate } from '#db/migrate.server.ts'

// Run as a process of its own by migrate.test.ts: migrates the file it is given and prints what it applied.
const client = createClient({ url: `file:${process.argv[2]}` })
const done = await migrate(client)
client.close()
process.stdout.write(JSON.stringify(done))
