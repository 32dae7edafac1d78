import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'
import { scriptText } from './scripts/lib/script-text.ts'

export default defineConfig({
	plugins: [scriptText(), remix(remixOptions)],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	ssr: { external: ['@libsql/client', 'libsql', '@node-rs/bcrypt'] },
	server: { warmup: { clientFiles: [] } },
})
