/** A page that the browser kept whole may belong to somebody who has signed out since: then it is asked for anew. */
const mark = () => /nx_m=([\w-]*)/.exec(document.cookie)?.[1]

const opened = mark()

addEventListener('pageshow', (event) => {
	if (event.persisted && mark() !== opened) location.reload()
})
