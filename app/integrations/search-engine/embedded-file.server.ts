import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'libsql'

/** Another number empties the file; the feed then fills it again. */
const FORMAT = 1

const tables = `
	CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
	CREATE TABLE IF NOT EXISTS documents (rowid INTEGER PRIMARY KEY, document_id TEXT NOT NULL UNIQUE, document TEXT NOT NULL) STRICT;
	CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5(
		text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2'
	);`

const clear = `
	DELETE FROM documents;
	INSERT INTO texts (texts) VALUES ('delete-all');
	DELETE FROM meta;`

export type IndexFile = ReturnType<typeof prepared>
export type StoredDocument = { rowid: number; document: string }

/** Rows of this file have the columns that `tables` declares; the driver types every row as unknown. */
function rowsOf<T>(rows: unknown): T {
	return rows as T
}

function prepared(db: Database.Database) {
	const readMeta = db.prepare('SELECT value FROM meta WHERE name = ?')
	const writeMeta = db.prepare(
		'INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
	)
	const all = db.prepare('SELECT rowid, document FROM documents')
	const find = db.prepare('SELECT rowid FROM documents WHERE document_id = ?')
	const upsert = db.prepare(
		'INSERT INTO documents (document_id, document) VALUES (?, ?) ON CONFLICT (document_id) DO UPDATE SET document = excluded.document',
	)
	const replaceText = db.prepare('INSERT OR REPLACE INTO texts (rowid, text) VALUES (?, ?)')
	const removeText = db.prepare('DELETE FROM texts WHERE rowid = ?')
	const remove = db.prepare('DELETE FROM documents WHERE rowid = ?')
	const match = db.prepare('SELECT group_concat(rowid) AS ids FROM texts WHERE texts MATCH ?')
	const rowidOf = (documentId: string) => rowsOf<{ rowid: number } | undefined>(find.get(documentId))?.rowid

	return {
		meta: (name: 'format' | 'cursor') =>
			rowsOf<{ value: number } | undefined>(readMeta.get(name))?.value ?? 0,
		moveCursor: (seq: number) => void writeMeta.run('cursor', seq),
		all: () => rowsOf<StoredDocument[]>(all.all()),
		/** @returns the document's rowid, which stays the same when it is replaced */
		put(documentId: string, document: string, text: string): number {
			upsert.run(documentId, document)
			const rowid = rowidOf(documentId) ?? 0
			replaceText.run(rowid, text)
			return rowid
		},
		/** @returns the rowid it had, or undefined when it was not there */
		drop(documentId: string): number | undefined {
			const rowid = rowidOf(documentId)
			if (rowid === undefined) return undefined
			removeText.run(rowid)
			remove.run(rowid)
			return rowid
		},
		/** Rowids as one string: far cheaper than one row each. */
		match(expression: string): number[] {
			const ids = rowsOf<{ ids: string | null } | undefined>(match.get(expression))?.ids
			return ids ? ids.split(',').map(Number) : []
		},
		together: (work: () => void) => db.transaction(work).immediate(),
		clear() {
			db.exec(clear)
			writeMeta.run('format', FORMAT)
		},
		close: () => void db.close(),
	}
}

function open(path: string): IndexFile {
	const db = new Database(path)
	db.pragma('journal_mode = WAL')
	db.pragma('synchronous = NORMAL')
	db.exec(tables)
	const file = prepared(db)
	if (file.meta('format') !== FORMAT) file.together(file.clear)
	return file
}

/** Opens the derived file. One that cannot be read is thrown away: it holds nothing that the feed cannot refill. */
export function openIndexFile(path: string): IndexFile {
	mkdirSync(dirname(path), { recursive: true })
	try {
		return open(path)
	} catch {
		for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true })
		return open(path)
	}
}
