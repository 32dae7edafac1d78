import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export type LibsqlProcess = {
	url: string
	port: number
	/** SIGKILL: no farewell, no last write. */ kill(): Promise<void>
}

function listeningPort(child: ChildProcess): Promise<number> {
	let faults = ''
	child.stderr?.on('data', (chunk) => (faults += String(chunk)))
	return new Promise((resolve, reject) => {
		child.stdout?.once('data', (chunk) => resolve(Number(String(chunk))))
		child.once('exit', () => reject(new Error(`the libSQL server did not start: ${faults}`)))
	})
}

/** Starts the libSQL server over `file` in a child process. @param port 0 takes a free one */
export async function startLibsqlProcess(file: string, port = 0): Promise<LibsqlProcess> {
	const main = join(import.meta.dirname, 'libsql-server-main.ts')
	const child = spawn(process.execPath, ['--import', 'tsx', main, file, String(port)], {
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
	const taken = await listeningPort(child)
	return {
		url: `http://127.0.0.1:${taken}`,
		port: taken,
		kill() {
			child.kill('SIGKILL')
			return gone
		},
	}
}
