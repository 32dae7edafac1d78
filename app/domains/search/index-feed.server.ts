import type { Context } from '#app/domains/context.ts'
import type { SearchDocument, SearchEngine } from '#app/integrations/search-engine/port.ts'
import { gateWord } from '#app/policy/gate-word.server.ts'
import { buildDocument, mayBeIndexed } from './build-document.ts'
import type { Vocabulary } from './describe-profile.ts'
import {
	insertDocumentKey,
	lastChange,
	listChanges,
	listDocumentKeys,
	listGateTokens,
	listProfessionalIds,
	listProfiles,
} from './profile-records.server.ts'
import { readVocabulary } from './vocabulary.server.ts'

/** What following the feed needs; no viewer: the index holds every viewer's gate, and shows nobody anything. */
export type FeedContext = Pick<Context, 'fresh' | 'transaction' | 'ids' | 'keys'> & {
	ports: { search: SearchEngine }
}

const CHANGES_AT_ONCE = 2_000
const PEOPLE_AT_ONCE = 250

type Batch = { upsert: SearchDocument[]; remove: string[] }

/** Document ids by professional; who has none yet gets a random one. */
async function documentKeys(ctx: FeedContext, ids: readonly string[]): Promise<Map<string, string>> {
	const keys = await listDocumentKeys(ctx.fresh, ids)
	const missing = ids.filter((id) => !keys.has(id))
	if (missing.length === 0) return keys
	await ctx.transaction((w) => w.add(...missing.map((id) => insertDocumentKey(id, ctx.ids.uuid()))))
	return listDocumentKeys(ctx.fresh, ids)
}

/** Each person as the index should hold her now: a document, or its removal. */
async function readBatch(ctx: FeedContext, ids: readonly string[], vocabulary: Vocabulary): Promise<Batch> {
	const [profiles, tokensOf] = await Promise.all([
		listProfiles(ctx.fresh, ids),
		listGateTokens(ctx.fresh, ids),
	])
	const shown = profiles.filter(mayBeIndexed)
	const keys = await documentKeys(
		ctx,
		shown.map((profile) => profile.id),
	)
	const known = await listDocumentKeys(ctx.fresh, ids)
	const upsert = shown.flatMap((profile) => {
		const document_id = keys.get(profile.id)
		const blocked_for = tokensOf(profile.id).map((token) => gateWord(token, ctx.keys.ref))
		return document_id ? [buildDocument(profile, { document_id, blocked_for }, vocabulary)] : []
	})
	const kept = new Set(upsert.map((document) => document.document_id))
	return { upsert, remove: [...known.values()].filter((id) => !kept.has(id)) }
}

/** Fills an empty index from the people themselves; the cursor moves with the last of them. */
async function fill(ctx: FeedContext, last: number): Promise<number> {
	const vocabulary = await readVocabulary(ctx.fresh)
	let count = 0
	for (let after = ''; ;) {
		const ids = await listProfessionalIds(ctx.fresh, after, PEOPLE_AT_ONCE)
		const batch = await readBatch(ctx, ids, vocabulary)
		const more = ids.length === PEOPLE_AT_ONCE
		await ctx.ports.search.apply({ ...batch, cursor: more ? 0 : last })
		count += batch.upsert.length
		after = ids.at(-1) ?? after
		if (!more) return count
	}
}

async function follow(ctx: FeedContext, cursor: number): Promise<number> {
	const vocabulary = await readVocabulary(ctx.fresh)
	let count = 0
	for (let position = cursor; ;) {
		const changes = await listChanges(ctx.fresh, position, CHANGES_AT_ONCE)
		const end = changes.at(-1)
		if (!end) return count
		const ids = [...new Set(changes.map((change) => change.professional_id))]
		for (let start = 0; start < ids.length; start += PEOPLE_AT_ONCE) {
			const batch = await readBatch(ctx, ids.slice(start, start + PEOPLE_AT_ONCE), vocabulary)
			const isLast = start + PEOPLE_AT_ONCE >= ids.length
			await ctx.ports.search.apply({ ...batch, cursor: isLast ? end.seq : position })
		}
		position = end.seq
		count += ids.length
	}
}

async function step(ctx: FeedContext): Promise<number> {
	const engine = ctx.ports.search
	const [last, cursor] = await Promise.all([lastChange(ctx.fresh), engine.cursor()])
	if (cursor === last) return 0
	if (cursor > 0 && cursor < last) return follow(ctx, cursor)
	// an index that is ahead of the feed belongs to another database
	if (cursor > last) await engine.reset()
	return fill(ctx, last)
}

/** The run in progress of each index: two at once would apply changes out of order. */
const running = new WeakMap<SearchEngine, Promise<unknown>>()

function afterOthers<T>(engine: SearchEngine, work: () => Promise<T>): Promise<T> {
	const next = (running.get(engine) ?? Promise.resolve()).then(work, work)
	running.set(engine, next)
	return next
}

/**
 * Brings the index up to date with every change committed before the call. One small read when there is none.
 * @returns how many people were read anew
 */
export function catchUp(ctx: FeedContext): Promise<number> {
	return afterOthers(ctx.ports.search, () => step(ctx))
}

/** Empties the index and fills it from scratch. @returns how many documents it then holds */
export function reindex(ctx: FeedContext): Promise<number> {
	return afterOthers(ctx.ports.search, async () => {
		await ctx.ports.search.reset()
		await step(ctx)
		return ctx.ports.search.count()
	})
}
