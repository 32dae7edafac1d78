export { make } from './make.ts'
