import { paths } from '#app/paths.ts'
import type { Article } from './article.ts'

export const dataCosts: Article = {
	title: 'What it costs in data',
	summary: 'How large pages are, and how to use them on a weak network.',
	blocks: () => [
		'A page is one request of at most 10 KB, most are smaller. A page of photographs elsewhere is two hundred times as large. There are no fonts, films or pictures to load.',
		'Everything works without scripts, on an old telephone, and on a 2G line. If the line breaks while you send a form, send it again: it has its effect once only.',
		'If a form comes back with an error, what you typed is kept, passwords excepted.',
	],
}

export const sharedPhone: Article = {
	title: 'Signing in on a shared phone',
	summary: 'How to leave nothing behind on a phone that others use.',
	blocks: () => [
		'Tick “This is a shared phone” when you sign in. You are then signed out after 30 minutes without use.',
		'Sign out when you have finished; the link stands at the foot of each page. It also asks the browser to forget the pages that you have read.',
		'“Quick exit” at the top leads to a neutral page with nothing of ours on it. It does not sign you out.',
		'Do not let the browser store the password on a phone that is not yours.',
		{ go: { href: paths.login(), label: 'Sign in' } },
	],
}
