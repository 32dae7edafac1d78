/** Paths of the navigation's pictures, on a 20 px square, drawn as 1.5 px lines in the text's colour. */
const shapes = {
	home: 'M3 9l7-6 7 6v8H3z',
	letter: 'M2 4h16v12H2zM2 4l8 7 8-7',
	person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6M4 17c0-7 12-7 12 0',
	search: 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3M13.5 13.5 18 18',
	case: 'M2 6h16v11H2zM7 6V3h6v3M2 11h16',
	list: 'M3 5h14M3 10h14M3 15h9',
	menu: 'M3 5h14M3 10h14M3 15h14',
	check: 'M3 10l5 5 9-10',
	building: 'M4 17V3h12v14M2 17h16M8 7h4M8 11h4',
	lock: 'M5 9h10v8H5zM7 9V6a3 3 0 0 1 6 0v3',
	message: 'M3 3h14v10H9l-4 4v-4H3z',
} as const

export type IconName = keyof typeof shapes

/**
 * A picture beside a word, never instead of one.
 * @example <Icon name="home" />
 */
export function Icon({ name }: { name: IconName }) {
	return (
		<svg viewBox="0 0 20 20" aria-hidden="true">
			<path d={shapes[name]} />
		</svg>
	)
}
