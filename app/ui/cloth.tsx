/**
 * The square of adire that stands wherever something is withheld. Every cloth is the same cloth: one drawn from
 * a person's id would identify.
 * @param label what is veiled, where no words beside it say so
 * @example <Cloth />
 */
export function Cloth({ label }: { label?: string }) {
	return label ? (
		<span className="cloth cloth-square" role="img" aria-label={label} />
	) : (
		<span className="cloth cloth-square" aria-hidden="true" />
	)
}

/** A band of cloth along the top of a card or of printed stationery. */
export function ClothBand() {
	return <div className="cloth cloth-band" aria-hidden="true" />
}
