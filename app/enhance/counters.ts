/** A reader is told after a pause in typing, not at each key. */
const PAUSE_MS = 400

function wordsOf(left: number): string {
	const figure = Math.abs(left).toLocaleString('en-GB')
	return left < 0 ? `${figure} characters too many` : `${figure} characters left`
}

document.querySelectorAll<HTMLTextAreaElement>('[data-limit]').forEach((area) => {
	const line = document.createElement('p')
	line.className = 'hint'
	line.setAttribute('role', 'status')
	area.after(line)
	const say = () => {
		line.textContent = wordsOf(Number(area.dataset.limit) - area.value.length)
	}
	let timer: ReturnType<typeof setTimeout>
	area.addEventListener('input', () => {
		clearTimeout(timer)
		timer = setTimeout(say, PAUSE_MS)
	})
})
