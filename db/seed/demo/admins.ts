import { admin_users, users } from '#db/schema/index.ts'
import type { AdminRole } from '#db/schema/user.enums.ts'
import { DAY } from '#app/lib/clock.ts'
import type { FieldCrypto } from '#app/lib/field-crypto.server.ts'
import { diceFor } from './random.ts'
import type { RowSheet } from './row-sheet.ts'

const admins: readonly { email: string; admin_role: AdminRole; isSuper: boolean }[] = [
	{ email: 'moderator@demo.ng', admin_role: 'moderator', isSuper: false },
	{ email: 'admin@demo.ng', admin_role: 'super_admin', isSuper: true },
]

/** Written last, so that its presence says that the seed is complete. */
export const LAST_ACCOUNT = 'admin@demo.ng'

type Writing = { sheet: RowSheet; crypto: FieldCrypto; passwordHash: string; now: number }

/** The admins of the demo: one with every flag, one who only moderates. */
export function addAdmins({ sheet, crypto, passwordHash, now }: Writing): void {
	for (const { email, admin_role, isSuper } of admins) {
		const dice = diceFor(`admin:${email}`)
		const user_id = dice.uuid()
		const times = { created_at: now - 400 * DAY, updated_at: now - 400 * DAY }
		sheet.add(users, {
			id: user_id,
			email: crypto.seal({ table: 'users', column: 'email', row: user_id }, email),
			email_index: crypto.blindIndex('users', 'email', email),
			phone: null,
			phone_index: null,
			password_hash: passwordHash,
			user_type: 'admin',
			status: 'active',
			email_verified: true,
			phone_verified: false,
			last_login_at: null,
			...times,
		})
		sheet.add(admin_users, {
			id: dice.uuid(),
			user_id,
			admin_role,
			permissions: [],
			can_verify_professionals: isSuper,
			can_verify_companies: isSuper,
			can_manage_billing: isSuper,
			can_view_analytics: isSuper,
			can_moderate_content: true,
			status: 'active',
			...times,
		})
	}
}
