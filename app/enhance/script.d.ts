/** The text of a script, bundled and minified with all that it imports. */
declare module '*?script' {
	const text: string
	export default text
}
