import { defineConfig } from 'drizzle-kit'

/**
 * Drafts only: `npm run db:generate -- --name what` writes SQL into db/drafts, which git ignores. The first run in
 * a checkout drafts the whole schema and so sets the base line; change db/schema after it, run it again, and copy
 * what is good of the second draft into a hand-named, STRICT migration in db/migrations.
 */
export default defineConfig({ dialect: 'turso', schema: './db/schema/index.ts', out: './db/drafts' })
