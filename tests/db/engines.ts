import { join } from 'node:path'
import Database from 'libsql'
import { onTestFinished } from 'vitest'
import { type DatabaseHandles, openDatabase } from '#db/client.server.ts'
import { startLibsqlServer } from '#tests/fakes/libsql-server.ts'
import { temporaryFolder } from './database.ts'

export type Engine = {
	name: string
	/** False where nothing but the server itself may open the file. */
	ownsFile: boolean
	open(): Promise<Opened>
}

export type Opened = {
	/** The handles under test. */
	database: DatabaseHandles
	/** The same database on connections of its own, as another machine or a later start sees it. */
	other(): DatabaseHandles
	/** Takes the file's write lock as another process would. @returns what gives it back */
	hold(): () => void
}

/** Tables of a contract run; `must_change` is the product's own. */
const tables = [
	'CREATE TABLE IF NOT EXISTS must_change (changed INTEGER NOT NULL CONSTRAINT must_change_changed_positive CHECK (changed > 0)) STRICT',
	'DROP TABLE IF EXISTS contract_takings',
	'DROP TABLE IF EXISTS contract_trail',
	'DROP TABLE IF EXISTS contract_seats',
	'CREATE TABLE contract_seats (id TEXT PRIMARY KEY NOT NULL, taken_by TEXT, version INTEGER NOT NULL DEFAULT 0) STRICT',
	'CREATE TABLE contract_takings (seat_id TEXT NOT NULL REFERENCES contract_seats (id), who TEXT NOT NULL) STRICT',
	'CREATE TABLE contract_trail (seat_id TEXT NOT NULL) STRICT',
	`CREATE TRIGGER contract_seats_updated AFTER UPDATE OF taken_by ON contract_seats BEGIN
		INSERT INTO contract_trail (seat_id) VALUES (NEW.id), (NEW.id), (NEW.id);
		UPDATE contract_seats SET version = version + 1 WHERE id = NEW.id;
		DELETE FROM contract_trail WHERE seat_id = 'nobody';
	END`,
	"INSERT INTO contract_seats (id) VALUES ('a'), ('b'), ('c')",
]

async function openAt(url: string, file: string | null, authToken?: string): Promise<Opened> {
	const opened = () => {
		const handles = openDatabase({ url, authToken })
		onTestFinished(handles.close)
		return handles
	}
	const database = opened()
	if (file) await database.unsafeClient.execute('PRAGMA journal_mode = WAL').catch(() => undefined)
	await database.unsafeClient.batch(tables, 'write')
	return { database, other: opened, hold: () => holdFile(file) }
}

function holdFile(file: string | null): () => void {
	if (file === null) throw new Error('this engine gives nobody else its file')
	const holder = new Database(file)
	holder.exec('BEGIN IMMEDIATE')
	let held = true
	const release = () => {
		if (held) holder.close()
		held = false
	}
	onTestFinished(release)
	return release
}

export const onFile: Engine = {
	name: 'a file',
	ownsFile: true,
	open() {
		const file = join(temporaryFolder(), 'contract.db')
		return openAt(`file:${file}`, file)
	},
}

const overHttp: Engine = {
	name: 'a file behind HTTP',
	ownsFile: true,
	async open() {
		const file = join(temporaryFolder(), 'contract.db')
		const server = await startLibsqlServer({ file })
		onTestFinished(server.close)
		return openAt(server.url, file)
	},
}

/** The engine that DATABASE_URL names, such as a real libSQL server; its contract_ tables are made anew. */
function realServer(url: string): Engine {
	return { name: url, ownsFile: false, open: () => openAt(url, null, process.env.DATABASE_AUTH_TOKEN) }
}

export function engines(): Engine[] {
	const real = process.env.DATABASE_URL
	if (real && !real.startsWith('file:')) return [onFile, overHttp, realServer(real)]
	process.stdout.write('not run: real libSQL server\n')
	return [onFile, overHttp]
}
