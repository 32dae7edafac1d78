import pino from 'pino'
import { scrub } from './redact.ts'

export type Log = {
	info(fields: Record<string, unknown>, message: string): void
	warn(fields: Record<string, unknown>, message: string): void
	error(fields: Record<string, unknown>, message: string): void
}

type Sink = { write(line: string): void }

/**
 * Structured logs, one JSON object a line. Every field passes `scrub`, which lets known keys through and
 * withholds the rest, so that a new field is hidden until somebody decides otherwise.
 */
export function createLog(level: string, sink: Sink = process.stdout): Log {
	const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, sink)
	return {
		info: (fields, message) => logger.info(scrub(fields), message),
		warn: (fields, message) => logger.warn(scrub(fields), message),
		error: (fields, message) => logger.error(scrub(fields), message),
	}
}
