import { build } from 'esbuild'
import type { Plugin } from 'vite'

const MARK = '?script'

/**
 * `import text from './keys.ts?script'`: the module and all it imports as the text of a minified script, to stand
 * inline in a page beside others. Browsers that know `type=module` know ES2018.
 */
export function scriptText(): Plugin {
	return {
		name: 'script-text',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(MARK)) return null
			const { outputFiles, metafile } = await build({
				entryPoints: [id.slice(0, -MARK.length)],
				bundle: true,
				minify: true,
				format: 'iife',
				target: 'es2018',
				legalComments: 'none',
				metafile: true,
				write: false,
			})
			for (const file of Object.keys(metafile.inputs)) this.addWatchFile(file)
			return `export default ${JSON.stringify(outputFiles[0]?.text.trim() ?? '')}`
		},
	}
}
