import { Button } from './button.tsx'
import { Form } from './form.tsx'
import type { FormTokens } from './form-state.ts'

export type NoticeProps = {
	text: string
	/** An act that can be taken back: a form of its own, so that Enter elsewhere cannot press it. */
	undo?: { action: string; tokens: FormTokens; label?: string; intent?: string } | undefined
}

/**
 * What has just been done, once, at the top of the next page.
 * @example <Notice text="Request on hold until 14:05." undo={{ action: '/hr/requests/7', intent: 'undo', tokens }} />
 */
export function Notice({ text, undo }: NoticeProps) {
	return (
		<div className="notice" role="status">
			<p>{text}</p>
			{undo ? (
				<Form tokens={undo.tokens} action={undo.action}>
					<Button variant="link" intent={undo.intent ?? 'undo'}>
						{undo.label ?? 'Undo'}
					</Button>
				</Form>
			) : null}
		</div>
	)
}
