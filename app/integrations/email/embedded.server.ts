import { mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import type { EmailMessage, EmailPort, MailboxReader } from './port.ts'

const cell = (id: string) => ({ table: 'mailbox', column: 'message', row: id })

/**
 * The mailbox in the data folder: one encrypted file a message, named by time and id, so that a repeated send
 * of the same message finds its own file and writes nothing.
 */
export function embeddedMailbox(folder: string, crypto: FieldCrypto): EmailPort & MailboxReader {
	async function names(): Promise<string[]> {
		await mkdir(folder, { recursive: true })
		return (await readdir(folder)).filter((name) => name.endsWith('.sealed')).sort()
	}
	return {
		async send(message) {
			const known = (await names()).some((name) => name.endsWith(`-${message.id}.sealed`))
			if (!known) {
				const name = `${String(message.sent_at).padStart(15, '0')}-${message.id}.sealed`
				const temporary = join(folder, `.${message.id}.part`)
				await writeFile(temporary, crypto.seal(cell(message.id), JSON.stringify(message)), { flush: true })
				await rename(temporary, join(folder, name))
			}
			return { provider: 'embedded', provider_message_id: message.id }
		},
		async list(limit) {
			const newest = (await names()).reverse().slice(0, limit)
			return Promise.all(
				newest.map(async (name) => {
					const id = name.replace(/^\d+-/, '').replace(/\.sealed$/, '')
					return JSON.parse(crypto.open(cell(id), await readFile(join(folder, name), 'utf8'))) as EmailMessage
				}),
			)
		},
	}
}
