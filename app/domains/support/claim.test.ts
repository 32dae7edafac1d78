import { expect, test } from 'vitest'
import { domainsAbove, readClaim } from './claim.ts'

test.each([
	['https://thenexus.example/i/abc', { kind: 'address', host: 'thenexus.example' }],
	['thenexus.example', { kind: 'address', host: 'thenexus.example' }],
	['localhost:3000/verify', { kind: 'address', host: 'localhost:3000' }],
	['https://thenexus.example@evil.example/login', { kind: 'address', host: 'evil.example' }],
	['https://thenexus.example.evil.example', { kind: 'address', host: 'thenexus.example.evil.example' }],
	['Halima <halima@Zenora.example>', { kind: 'email', domain: 'zenora.example' }],
	['mailto:halima@zenora.example', { kind: 'email', domain: 'zenora.example' }],
	['0803 555 0142', { kind: 'phone' }],
	['+44 20 7946 0000', { kind: 'phone' }],
	['tn 7k4q 2m', { kind: 'receipt', number: 'TN-7K4Q-2M' }],
	['TN-7O4Q-IL', { kind: 'receipt', number: 'TN-704Q-11' }],
	['javascript:alert(1)', { kind: 'unreadable' }],
	['ftp://thenexus.example', { kind: 'unreadable' }],
	['a long sentence about a job', { kind: 'unreadable' }],
	['word', { kind: 'unreadable' }],
])('reads %s', (text, claim) => {
	expect(readClaim(text)).toEqual(claim)
})

test('a letter that only looks like another is another host', () => {
	const cyrillic = 'https://then\u0435xus.example'
	expect(readClaim(cyrillic)).toEqual({ kind: 'address', host: expect.stringMatching(/^xn--/) })
})

test('a host lies under each of its parents, the last label excepted', () => {
	expect(domainsAbove('careers.zenora.com.ng:443')).toEqual([
		'careers.zenora.com.ng',
		'zenora.com.ng',
		'com.ng',
	])
	expect(domainsAbove('localhost')).toEqual([])
})
