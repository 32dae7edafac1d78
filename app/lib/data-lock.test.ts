import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { FolderTakenError, takeDataLock } from './data-lock.server.ts'

function newFolder(): string {
	const parent = mkdtempSync(join(tmpdir(), 'nexus-lock-'))
	onTestFinished(() => rmSync(parent, { recursive: true, force: true }))
	return join(parent, 'data')
}

function refusal(folder: string): FolderTakenError {
	try {
		takeDataLock(folder, 'http://127.0.0.1:4999').release()
	} catch (error) {
		if (error instanceof FolderTakenError) return error
		throw error
	}
	throw new Error('the folder was free')
}

/** A process that has taken the folder and listens nowhere; it is gone after the test. */
async function otherProcess(folder: string, address: string): Promise<{ kill(): Promise<void> }> {
	const main = fileURLToPath(new URL('../../tests/db/lock-process.ts', import.meta.url))
	const child: ChildProcess = spawn(
		process.execPath,
		['--expose-gc', '--import', 'tsx', main, folder, address],
		{ stdio: ['ignore', 'pipe', 'inherit'] },
	)
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	const kill = () => {
		child.kill('SIGKILL')
		return gone
	}
	onTestFinished(kill)
	await new Promise((resolve) => child.stdout?.once('data', resolve))
	return { kill }
}

test('a second server is refused with the address of the first', () => {
	const folder = newFolder()
	const lock = takeDataLock(folder, 'http://127.0.0.1:4100')
	expect(refusal(folder).address).toBe('http://127.0.0.1:4100')
	expect(refusal(folder).message).toBe('The data folder is in use by the server at http://127.0.0.1:4100.')
	lock.release()
})

test('a command without an address is named as another process', () => {
	const folder = newFolder()
	const lock = takeDataLock(folder, null)
	expect(refusal(folder).message).toBe('The data folder is in use by another process.')
	lock.release()
})

test('a folder that was given back can be taken again, and giving back twice takes nothing from the next', () => {
	const folder = newFolder()
	const first = takeDataLock(folder, 'http://127.0.0.1:4100')
	first.release()
	const second = takeDataLock(folder, 'http://127.0.0.1:4200')
	first.release()
	expect(refusal(folder).address).toBe('http://127.0.0.1:4200')
	second.release()
	takeDataLock(folder, null).release()
})

test('two folders have two locks', () => {
	const locks = [takeDataLock(newFolder(), null), takeDataLock(newFolder(), null)]
	locks.forEach((lock) => lock.release())
})

test('another process keeps the folder while it lives, and SIGKILL sets it free', async () => {
	const folder = newFolder()
	const other = await otherProcess(folder, 'http://127.0.0.1:4300')
	expect(refusal(folder).address).toBe('http://127.0.0.1:4300')
	await other.kill()
	const lock = takeDataLock(folder, 'http://127.0.0.1:4400')
	expect(refusal(folder).address).toBe('http://127.0.0.1:4400')
	lock.release()
})
