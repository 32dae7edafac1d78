export type Bar = {
	label: string
	value: number
	/** As printed; the value itself unless told. */ text?: string
}

const ROW = 32
const START = 96
const LONGEST = 180

function share(value: number, whole: number): string {
	return whole > 0 ? `${Math.round((100 * value) / whole)}%` : '0%'
}

/**
 * Bars with printed values, drawn on the server (about 1 KB at most), and the same as a table under them.
 * @param title one sentence that tells the whole chart, for those who do not see it
 * @param shareOf heads a third column: each value as a share of the first
 * @example <BarChart title="12 requested, 5 accepted" unit="People" bars={[{ label: 'Requested', value: 12 }]} />
 */
export function BarChart({
	id = 'chart',
	title,
	stage = 'Stage',
	unit,
	bars,
	shareOf,
}: {
	id?: string
	title: string
	stage?: string
	unit: string
	bars: readonly Bar[]
	shareOf?: string
}) {
	const top = Math.max(1, ...bars.map((bar) => bar.value))
	const width = (value: number) => Math.round((LONGEST * Math.max(0, value)) / top)
	const height = bars.length * ROW
	return (
		<>
			<svg className="chart" viewBox={`0 0 320 ${height}`} role="img" aria-labelledby={id}>
				<title id={id}>{title}</title>
				{bars.map((bar, index) => (
					<g key={bar.label}>
						<text x="0" y={index * ROW + 20}>
							{bar.label}
						</text>
						<rect x={START} y={index * ROW + 6} width={width(bar.value)} height="20" />
						<text x={START + width(bar.value) + 6} y={index * ROW + 20}>
							{bar.text ?? bar.value}
						</text>
					</g>
				))}
				<path d={`M${START} 0v${height}`} fill="none" />
			</svg>
			<BarTable stage={stage} unit={unit} bars={bars} shareOf={shareOf} />
		</>
	)
}

function BarTable({
	stage,
	unit,
	bars,
	shareOf,
}: {
	stage: string
	unit: string
	bars: readonly Bar[]
	shareOf?: string
}) {
	const whole = bars[0]?.value ?? 0
	return (
		<details>
			<summary>The same as a table</summary>
			<table>
				<thead>
					<tr>
						<th scope="col">{stage}</th>
						<th scope="col" className="figure">
							{unit}
						</th>
						{shareOf ? (
							<th scope="col" className="figure">
								{shareOf}
							</th>
						) : null}
					</tr>
				</thead>
				<tbody>
					{bars.map((bar) => (
						<tr key={bar.label}>
							<th scope="row">{bar.label}</th>
							<td className="figure nums">{bar.text ?? bar.value}</td>
							{shareOf ? <td className="figure nums">{share(bar.value, whole)}</td> : null}
						</tr>
					))}
				</tbody>
			</table>
		</details>
	)
}
