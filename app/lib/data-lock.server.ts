import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** Raised when another process owns the data folder; `address` is where it listens, where known. */
export class FolderTakenError extends Error {
	override name = 'FolderTakenError'
	constructor(readonly address: string | null) {
		super(`The data folder is in use${address ? ` by the server at ${address}` : ' by another process'}.`)
	}
}

export type DataLock = { release(): void }

/** Open locks: a handle that nobody refers to would be collected, and its lock with it. */
const held = new Set<InstanceType<typeof Database>>()

function readAddress(file: string): string | null {
	try {
		return (JSON.parse(readFileSync(file, 'utf8')) as { address?: string }).address ?? null
	} catch {
		return null
	}
}

/**
 * Takes the data folder for this process. SQLite's own write lock on `lock.db` is the lock, because the
 * operating system lets go of it when a process dies, however it dies; the file `lock` beside it says who has
 * it and where it listens.
 * @throws FolderTakenError when another process has it
 */
export function takeDataLock(folder: string, address: string | null): DataLock {
	mkdirSync(folder, { recursive: true })
	const note = join(folder, 'lock')
	const handle = new Database(join(folder, 'lock.db'), { timeout: 0 })
	try {
		handle.exec('BEGIN EXCLUSIVE')
	} catch {
		handle.close()
		throw new FolderTakenError(readAddress(note))
	}
	held.add(handle)
	writeFileSync(note, JSON.stringify({ address, pid: process.pid }))
	return {
		release() {
			if (!held.delete(handle)) return
			handle.exec('ROLLBACK')
			handle.close()
		},
	}
}
