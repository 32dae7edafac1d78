import { type AddressInfo, type Socket, createServer } from 'node:net'

export type ReceivedMail = {
	from: string
	/** One for each RCPT command. */
	to: string[]
	/** Headers and body as they travelled, dots unstuffed, lines ended by \r\n. */
	source: string
}

export type SmtpServer = {
	url: string
	mails: ReceivedMail[]
	/** Every command line, in order. */
	commands: string[]
	/** Answers RCPT with this line from now on; null accepts again. */
	refuseRecipients(line: string | null): void
	close(): Promise<void>
}

type State = { refusal: string | null; mails: ReceivedMail[]; commands: string[] }

const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? ''

/** One connection's talk (RFC 5321): commands until DATA, then lines until a lone dot. */
function talk(socket: Socket, state: State): void {
	let mail: ReceivedMail = { from: '', to: [], source: '' }
	let inData = false
	let rest = ''
	const say = (line: string) => void socket.write(`${line}\r\n`)

	function readData(line: string): void {
		if (line !== '.') {
			mail.source += `${line.replace(/^\./, '')}\r\n`
			return
		}
		inData = false
		state.mails.push(mail)
		say('250 2.0.0 queued')
	}

	const verbs: Record<string, (line: string) => void> = {
		EHLO: () => say('250 loopback.test'),
		HELO: () => say('250 loopback.test'),
		MAIL(line) {
			mail = { from: addressIn(line), to: [], source: '' }
			say('250 2.1.0 ok')
		},
		RCPT(line) {
			if (state.refusal) return say(state.refusal)
			mail.to.push(addressIn(line))
			say('250 2.1.5 ok')
		},
		DATA() {
			if (mail.to.length === 0) return say('503 5.5.1 no recipient')
			inData = true
			say('354 end with a lone dot')
		},
		RSET: () => say('250 2.0.0 ok'),
		QUIT: () => void socket.end('221 2.0.0 bye\r\n'),
	}

	function readCommand(line: string): void {
		state.commands.push(line)
		const verb = verbs[line.split(' ')[0]?.toUpperCase() ?? '']
		if (verb) verb(line)
		else say('502 5.5.1 unknown command')
	}

	socket.on('data', (chunk) => {
		const lines = (rest + String(chunk)).split('\r\n')
		rest = lines.pop() ?? ''
		for (const line of lines) (inData ? readData : readCommand)(line)
	})
	socket.on('error', () => socket.destroy())
	say('220 loopback.test ESMTP')
}

/** A mail server on loopback that keeps what it is given and refuses commands that it does not know. */
export async function startSmtpServer(): Promise<SmtpServer> {
	const state: State = { refusal: null, mails: [], commands: [] }
	const sockets = new Set<Socket>()
	const server = createServer((socket) => {
		sockets.add(socket)
		socket.once('close', () => sockets.delete(socket))
		talk(socket, state)
	})
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
	// A TCP server's address is never a string or null while it listens.
	const { port } = server.address() as AddressInfo
	return {
		url: `smtp://127.0.0.1:${port}`,
		mails: state.mails,
		commands: state.commands,
		refuseRecipients(line) {
			state.refusal = line
		},
		async close() {
			sockets.forEach((socket) => socket.destroy())
			await new Promise((done) => server.close(done))
		},
	}
}
