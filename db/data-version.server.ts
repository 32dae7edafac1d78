import Database from 'libsql'

export type DataVersion = {
	/** Another text after each commit of anybody, in this process or another; null where nobody counts. */
	read(): string | null
	close(): void
}

const uncounted: DataVersion = { read: () => null, close: () => undefined }

/**
 * SQLite's own change counter, read on a connection that never writes: there each commit of any other connection
 * moves it. Its values mean nothing to another connection, so each one opened has a number of its own before them.
 * A remote database has no such counter.
 */
export function openDataVersion(url: string): DataVersion {
	if (!url.startsWith('file:')) return uncounted
	const file = url.slice('file:'.length)
	let opened = 0
	let watcher: Database.Database | null = null
	let counter: Database.Statement | null = null
	function open() {
		opened += 1
		watcher = new Database(file)
		return watcher.prepare('PRAGMA data_version')
	}
	function close() {
		watcher?.close()
		watcher = null
		counter = null
	}
	return {
		read() {
			try {
				counter ??= open()
				const row: unknown = counter.get()
				return row && typeof row === 'object' && 'data_version' in row
					? `${opened}.${row.data_version}`
					: null
			} catch {
				close()
				return null
			}
		},
		close,
	}
}
