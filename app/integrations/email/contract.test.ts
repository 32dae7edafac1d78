import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fieldCrypto } from '#app/lib/field-crypto.server.ts'
import { systemRandom } from '#app/lib/ids.ts'
import { type SmtpServer, startSmtpServer } from '#tests/fakes/smtp-server.ts'
import { embeddedMailbox } from './embedded.server.ts'
import type { EmailMessage, EmailPort } from './port.ts'
import { smtpEmail } from './smtp.server.ts'

const SENT_AT = Date.parse('2026-11-09T08:00:00Z')

function message(change: Partial<EmailMessage> = {}): EmailMessage {
	return {
		id: '3f1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e01',
		to: 'amaka@example.ng',
		subject: 'A company would like to be introduced',
		text: 'Read the request on the website.',
		html: '<p>Read the request on the website.</p>',
		channel: 'email',
		sent_at: SENT_AT,
		...change,
	}
}

const ring = { current: 'k1', keys: { k1: Buffer.alloc(32, 7) } }

function newMailbox() {
	const folder = join(mkdtempSync(join(tmpdir(), 'nexus-mailbox-')), 'mailbox')
	onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }))
	return { folder, mailbox: embeddedMailbox(folder, fieldCrypto(ring, 'blind', systemRandom)) }
}

async function newSmtp() {
	const server = await startSmtpServer()
	onTestFinished(server.close)
	return { server, email: smtpEmail({ url: server.url, from: 'theNexus <no-reply@thenexus.example>' }) }
}

const headerOf = ({ source }: { source: string }, name: string) =>
	new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(source.split('\r\n\r\n')[0] ?? '')?.[1]

type Delivered = { id: string; to: string; subject: string }
type Adapter = { name: string; open(): Promise<{ email: EmailPort; delivered(): Promise<Delivered[]> }> }

/** What the receiving side keeps: it knows a repeated message by its Message-ID. */
function distinct(server: SmtpServer): Delivered[] {
	const mails = server.mails.map((mail) => ({
		id: /<(.*)@thenexus\.example>/.exec(headerOf(mail, 'Message-ID') ?? '')?.[1] ?? '',
		to: mail.to.join(),
		subject: headerOf(mail, 'Subject') ?? '',
	}))
	return [...new Map(mails.map((mail) => [mail.id, mail])).values()]
}

const adapters: Adapter[] = [
	{
		name: 'the mailbox in the data folder',
		async open() {
			const { mailbox } = newMailbox()
			return { email: mailbox, delivered: () => mailbox.list(100) }
		},
	},
	{
		name: 'SMTP',
		async open() {
			const { server, email } = await newSmtp()
			return { email, delivered: async () => distinct(server) }
		},
	},
]

describe.each(adapters)('$name', ({ open }) => {
	test('delivers a message to its one recipient and names it', async () => {
		const { email, delivered } = await open()
		const receipt = await email.send(message())
		expect(receipt.provider_message_id).toContain(message().id)
		expect(await delivered()).toMatchObject([
			{ id: message().id, to: 'amaka@example.ng', subject: 'A company would like to be introduced' },
		])
	})

	test('a message sent again, also later, is one message', async () => {
		const { email, delivered } = await open()
		const first = await email.send(message())
		expect(await email.send(message({ sent_at: SENT_AT + 60_000 }))).toEqual(first)
		await email.send(message({ id: '9a1c9a52-7f0e-4b7a-9a55-0c5f6a0d1e02' }))
		expect(await delivered()).toHaveLength(2)
	})
})

test('the mailbox lists the newest first and no more than asked', async () => {
	const { mailbox } = newMailbox()
	expect(await mailbox.list(10)).toEqual([])
	const hours = [2, 0, 11, 1]
	for (const hour of hours)
		await mailbox.send(
			message({ id: `message-${hour}`, subject: `${hour}`, sent_at: SENT_AT + hour * 3_600_000 }),
		)
	expect((await mailbox.list(10)).map(({ subject }) => subject)).toEqual(['11', '2', '1', '0'])
	expect((await mailbox.list(2)).map(({ subject }) => subject)).toEqual(['11', '2'])
})

test('the mailbox keeps every part of a message, on any channel, and shows it after a restart', async () => {
	const { folder, mailbox } = newMailbox()
	const text = message({ channel: 'whatsapp', to: '+2348035550142', text: 'Adébáyọ̀ 👩🏾‍⚕️\n"quoted"\n' })
	await mailbox.send(text)
	const again = embeddedMailbox(folder, fieldCrypto(ring, 'blind', systemRandom))
	expect(await again.list(1)).toEqual([text])
})

test('nothing of a message can be read from its file or its name', async () => {
	const { folder, mailbox } = newMailbox()
	const canaries = ['canary-to@example.ng', 'canary subject', 'canary text', '<p>canary html</p>']
	const [to = '', subject = '', text = '', html = ''] = canaries
	await mailbox.send(message({ to, subject, text, html }))
	const names = readdirSync(folder)
	expect(names).toHaveLength(1)
	const bytes = names.map((name) => `${name}\n${readFileSync(join(folder, name), 'latin1')}`).join('\n')
	for (const canary of canaries) {
		expect(bytes).not.toContain(canary)
		expect(bytes).not.toContain(Buffer.from(canary).toString('base64').replace(/=+$/, ''))
	}
})

test('a mailbox file under another message’s name is not opened', async () => {
	const { folder, mailbox } = newMailbox()
	await mailbox.send(message({ id: 'one' }))
	const [name = ''] = readdirSync(folder)
	renameSync(join(folder, name), join(folder, name.replace('one', 'two')))
	await expect(mailbox.list(1)).rejects.toThrow()
})

test('SMTP: line breaks in a subject add no header and no recipient', async () => {
	const { server, email } = await newSmtp()
	await email.send(message({ subject: 'Hello\r\nBcc: thief@example.com\r\n\r\nRCPT TO:<thief@example.com>' }))
	const [mail] = server.mails
	expect(mail?.to).toEqual(['amaka@example.ng'])
	expect(server.commands.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<amaka@example.ng>'])
	expect(headerOf(mail ?? { source: '' }, 'Bcc')).toBeUndefined()
	expect(headerOf(mail ?? { source: '' }, 'Subject')).toContain('Hello')
})

test.each([
	['a second address', 'amaka@example.ng, thief@example.com'],
	['a group', 'all: amaka@example.ng, thief@example.com;'],
	['a line break', 'amaka@example.ng>\r\nRCPT TO:<thief@example.com'],
	['a name', 'Amaka <thief@example.com>'],
	['nothing', ''],
])('SMTP: refuses an address that holds %s before it says a word', async (_what, to) => {
	const { server, email } = await newSmtp()
	await expect(email.send(message({ to }))).rejects.toThrow(/not one e-mail address/)
	expect(server.commands).toEqual([])
})

test('SMTP: a lone dot in the text does not end the message', async () => {
	const { server, email } = await newSmtp()
	await email.send(message({ text: 'first line\n.\nMAIL FROM:<thief@example.com>\n..last line' }))
	expect(server.mails).toHaveLength(1)
	expect(server.mails[0]?.source).toContain('first line\r\n.\r\nMAIL FROM:<thief@example.com>\r\n..last line')
})

test.each(['550 5.1.1 no such mailbox', '451 4.7.1 try again later'])(
	'SMTP: %s makes the send fail',
	async (line) => {
		const { server, email } = await newSmtp()
		server.refuseRecipients(line)
		await expect(email.send(message())).rejects.toMatchObject({ responseCode: Number(line.slice(0, 3)) })
		expect(server.mails).toEqual([])
		server.refuseRecipients(null)
		await email.send(message())
		expect(server.mails).toHaveLength(1)
	},
)

test('the mail server of these tests refuses what it does not know', async () => {
	const { server } = await newSmtp()
	const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
	onTestFinished(() => void socket.destroy())
	socket.write('VRFY amaka\r\nDATA\r\nQUIT\r\n')
	let said = ''
	for await (const chunk of socket) said += String(chunk)
	expect(said).toMatch(/^220 .*\r\n502 .*\r\n503 .*\r\n221 /)
})
