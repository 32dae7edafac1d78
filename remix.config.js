/**
 * The options of the Remix Vite plugin; vite.config.ts hands them over, so what stands here is what runs.
 * Routes are in app/routes.ts alone (v3_routeConfig).
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
	appDirectory: 'app',
	buildDirectory: 'build',
	serverModuleFormat: 'esm',
	serverBuildFile: 'index.js',
	future: {
		v3_fetcherPersist: true,
		v3_lazyRouteDiscovery: true,
		v3_relativeSplatPath: true,
		v3_routeConfig: true,
		v3_singleFetch: true,
		v3_throwAbortReason: true,
	},
}
