import { Socket } from 'node:net'

const LOOPBACK = /^(127\.|::1$|localhost$|\[::1\]$)/

type ConnectOptions = { host?: string; path?: string }

function hostOf(options: ConnectOptions): string {
	return options.path ? 'localhost' : (options.host ?? 'localhost')
}

/** No test reaches beyond this machine: any other connection fails with its host named. */
const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket
Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
	const list = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
	const first = list[0]
	const options =
		typeof first === 'object' && first !== null
			? (first as ConnectOptions)
			: { host: String(list[1] ?? 'localhost') }
	const host = hostOf(options)
	if (!LOOPBACK.test(host)) throw new Error(`a test tried to reach ${host}`)
	return connect.apply(this, args)
} as typeof Socket.prototype.connect
