export { readSettings } from './read-settings.server.ts'
