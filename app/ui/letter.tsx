/**
 * What one party wrote to the other, set as a letter and signed. Blank lines separate paragraphs; the text is
 * never read as markup.
 * @example <Letter text={request.personalized_message} from="Halima Danjuma" role="Head of Talent, Zenora Energy" />
 */
export function Letter({ text, from, role }: { text: string; from: string; role?: string }) {
	const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
	return (
		<blockquote className="card letter">
			{paragraphs.map((paragraph, index) => (
				<p key={`${index}-${paragraph.slice(0, 12)}`}>{paragraph.trim()}</p>
			))}
			<footer>
				{from}
				{role ? (
					<>
						<br />
						<span className="small muted">{role}</span>
					</>
				) : null}
			</footer>
		</blockquote>
	)
}
