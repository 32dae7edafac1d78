/** Long enough for a slow answer to begin; short enough that a lost one can be sent again. */
const QUIET_MS = 8_000

let sent = new WeakMap<EventTarget, number>()

// A second tap does nothing. The button keeps its look, because a greyed one reads as a fault.
addEventListener('submit', (event) => {
	const { target, timeStamp } = event
	if (!(target instanceof HTMLFormElement) || target.getAttribute('method') !== 'post') return
	if (timeStamp - (sent.get(target) ?? -QUIET_MS) < QUIET_MS) event.preventDefault()
	else sent.set(target, timeStamp)
})

addEventListener('pageshow', () => {
	sent = new WeakMap()
})

// The first thing to read on a form that came back is why.
document.querySelector<HTMLElement>('.error-summary')?.focus()
