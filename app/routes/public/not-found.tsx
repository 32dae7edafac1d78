import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { allowAnyone } from '#app/http/guards.server.ts'
import { NotFoundError } from '#app/lib/errors.ts'

/** Every address that no route knows answers the common 404, whatever the method. */
export async function loader({ request }: LoaderFunctionArgs) {
	await allowAnyone(request)
	throw new NotFoundError('no such route')
}

export async function action({ request }: ActionFunctionArgs) {
	await allowAnyone(request)
	throw new NotFoundError('no such route')
}

export default function NotFound() {
	return null
}
