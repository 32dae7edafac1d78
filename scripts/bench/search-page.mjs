// Server time of /hr/search, whole page over loopback, one client at a time; beside a bare Node server.
import { createServer } from 'node:http'
import { percentile, signIn, startDemo } from '../lib/demo-server.mjs'

const ROUNDS = 300
const queries = [
	'',
	'?industry=Financial+Services',
	'?q=risk',
	'?q=finance+OR+treasury&location_state=Lagos',
	'?seniority_level=c_suite&years_min=15',
	'?skill=strategic+planning&skill=risk+management&skill_mode=any',
	'?function=Operations&location_state=Rivers',
	'?q=%22supply+chain%22&sort=experience',
]

async function time(url, headers) {
	const started = performance.now()
	const answer = await fetch(url, { headers })
	const bytes = (await answer.arrayBuffer()).byteLength
	if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
	return { ms: performance.now() - started, bytes }
}

async function bare() {
	const server = createServer((_request, response) => response.end('x'.repeat(20_000))).listen(4301)
	const times = []
	for (let i = 0; i < ROUNDS + 50; i += 1) times.push((await time('http://localhost:4301/', {})).ms)
	server.close()
	return times.slice(50)
}

const rowsOf = (what, engine, times) =>
	[50, 95, 99].map((p) => ({
		case: what,
		engine,
		metric: `p${p}`,
		value: Number(percentile(times, p).toFixed(2)),
		unit: 'ms',
	}))

/** Paging does not count against the hourly limit, so the distinct queries stay few and are repeated. */
export async function measure({ size }) {
	const demo = await startDemo({ size })
	try {
		const cookie = await signIn(demo.origin, 'hr@zenora.demo')
		const headers = { cookie, 'accept-encoding': 'br' }
		const times = []
		for (let i = 0; i < ROUNDS + 50; i += 1)
			times.push((await time(`${demo.origin}/hr/search${queries[i % queries.length]}`, headers)).ms)
		return [
			...rowsOf('search page, 8 queries', 'fts5', times.slice(50)),
			...rowsOf('bare Node server, 20 KB', 'node', await bare()),
		]
	} finally {
		await demo.stop()
	}
}
