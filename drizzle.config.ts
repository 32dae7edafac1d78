import { defineConfig } from 'drizzle-kit'

/**
 * Drafts only. `npm run db:generate -- --name what` writes SQL into db/drafts, which git ignores; what is good
 * of it is copied into a hand-named, STRICT migration in db/migrations.
 */
export default defineConfig({
	dialect: 'turso',
	schema: './db/schema/index.ts',
	out: './db/drafts',
	dbCredentials: { url: 'file:./data/thenexus.db' },
})
