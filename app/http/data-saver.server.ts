import { isSecureOrigin } from './session.server.ts'
import { readCookie, writeCookie } from './cookies.server.ts'
import { runtime } from '#app/runtime.server.ts'

const COOKIE = 'nx_d'
const YEAR_SECONDS = 365 * 24 * 3_600

/** True when this browser asks for less: by its `Save-Data` header, or by the switch of the menu. */
export function isDataSaver(request: Request): boolean {
	if (request.headers.get('save-data')?.trim().toLowerCase() === 'on') return true
	return hasChosenDataSaver(request)
}

/** Whether the switch of the menu is on in this browser. */
export function hasChosenDataSaver(request: Request): boolean {
	return readCookie(request, COOKIE, isSecureOrigin(runtime().env)) === '1'
}

/** The Set-Cookie of the switch. It belongs to the browser, so that it holds after signing out too. */
export function dataSaverCookie(on: boolean): string {
	const secure = isSecureOrigin(runtime().env)
	return writeCookie(COOKIE, on ? '1' : '', { secure, maxAgeSeconds: on ? YEAR_SECONDS : 0 })
}
