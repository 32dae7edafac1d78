import { paths } from '#app/paths.ts'
import { Wordmark } from './wordmark.tsx'

type Known = { title: string; sentence: string }

const serverBusy = 'Your text is safe where it was saved. Wait a little, then load the page again.'

/** What each status says: what happened, what to do. 404 is one answer for hidden and absent things alike. */
const known: Record<number, Known> = {
	400: {
		title: 'That request cannot be read',
		sentence: 'Go back, load the page again, and repeat the step.',
	},
	401: { title: 'Please sign in', sentence: 'Your session has ended, or there was none.' },
	403: { title: 'You may not open this page', sentence: 'It is yours, but something is missing for it.' },
	404: {
		title: 'Page not found',
		sentence: 'There is nothing at this address. Check it, or go back to the start.',
	},
	405: { title: 'That cannot be done here', sentence: 'Go back, load the page again, and repeat the step.' },
	409: {
		title: 'Nothing was changed',
		sentence: 'Things have moved on since you opened the page. Go back and load it again.',
	},
	413: { title: 'That is too large', sentence: 'Nothing was saved. Send a shorter text or a smaller file.' },
	415: {
		title: 'That kind of file or form is not read here',
		sentence: 'Go back, load the page again, and repeat the step.',
	},
	414: {
		title: 'That address is too long',
		sentence: 'Go back, shorten what you searched for, and try again.',
	},
	421: { title: 'This address is not served here', sentence: 'Open theNexus by the address you were given.' },
	422: {
		title: 'Something needs mending',
		sentence: 'Go back and check what you wrote. Nothing was changed.',
	},
	429: { title: 'Too many attempts', sentence: 'Nothing was changed. Please wait, then try again.' },
	500: { title: 'Something went wrong', sentence: `The fault is ours. ${serverBusy}` },
	503: { title: 'Not available for the moment', sentence: serverBusy },
}

/** "about 40 seconds", "about 3 minutes", rounded up. */
function waitInWords(seconds: number): string {
	if (seconds < 90) return `about ${Math.max(1, Math.ceil(seconds))} seconds`
	return `about ${Math.ceil(seconds / 60)} minutes`
}

function fallback(status: number): Known {
	return (
		known[status] ??
		(status < 500 ? known[400] : known[500]) ?? { title: 'Something went wrong', sentence: serverBusy }
	)
}

/**
 * The page of a refusal or a fault: small, useful, and the same for everybody. It shows no address, no reader and
 * no number of an incident, so that two 404 are byte-equal.
 * @param sentence what is missing or what happened, from the verb that refused; never for 404
 * @param retryAfterSeconds for 429 and 503
 * @param reference the request's id, shown on the page of a fault alone
 * @example <ErrorPage status={429} sentence="You have asked for five codes." retryAfterSeconds={600} />
 */
export function ErrorPage({
	status,
	sentence,
	retryAfterSeconds,
	reference,
}: {
	status: number
	sentence?: string
	retryAfterSeconds?: number
	reference?: string | null
}) {
	const words = fallback(status)
	const common = status === 404
	const own = common || !sentence ? words.sentence : sentence
	return (
		<>
			<a className="skip-link" href="#main">
				Skip to content
			</a>
			<header className="header">
				<div className="bounds">
					<Wordmark href={paths.landing()} />
				</div>
			</header>
			<main className="page bounds" id="main">
				<div className="narrow">
					<h1>{words.title}</h1>
					<p className="lead">{own}</p>
					{retryAfterSeconds && !common ? <p>Try again in {waitInWords(retryAfterSeconds)}.</p> : null}
					{reference && status >= 500 ? (
						<p className="small">
							If you write to us about it, quote <span className="nums">{reference}</span>.
						</p>
					) : null}
					<p>
						{status === 401 ? (
							<a className="go" href={paths.login()}>
								Sign in
							</a>
						) : (
							<a className="go" href={paths.landing()}>
								Go to the start
							</a>
						)}
					</p>
				</div>
			</main>
		</>
	)
}
