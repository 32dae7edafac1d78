/**
 * A price in whole naira with VAT, in kobo; the tax is rounded half up to the kobo (decisions, Money).
 * @param basisPoints 750 = 7.5 %
 */
export function withVatKobo(ngn: number, basisPoints: number): number {
	return ngn * 100 + Math.floor((ngn * basisPoints + 50) / 100)
}
