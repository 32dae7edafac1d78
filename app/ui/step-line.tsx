/**
 * How far a bar is filled, drawn with attributes, because style attributes would need a looser content policy.
 * @param label read aloud; absent where words beside the bar say the same
 * @example <Progress value={85} max={100} label="85 of 100 points" />
 */
export function Progress({ value, max, label }: { value: number; max: number; label?: string }) {
	return (
		<svg
			className="progress"
			viewBox={`0 0 ${max} 1`}
			preserveAspectRatio="none"
			role={label ? 'img' : undefined}
			aria-label={label}
			aria-hidden={label ? undefined : true}
		>
			<rect width={Math.max(0, Math.min(value, max))} height="1" />
		</svg>
	)
}

/**
 * Where one stands in a form of several pages: in words, and as a bar.
 * @example <StepLine step={7} of={8} />
 */
export function StepLine({ step, of }: { step: number; of: number }) {
	return (
		<>
			<p className="small muted">
				Step {step} of {of}
			</p>
			<Progress value={step} max={of} />
		</>
	)
}
