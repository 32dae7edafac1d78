export {
	type KeyRef,
	countKeys,
	deleteKeysBefore,
	findKey,
	insertKey,
	storeResponse,
} from './records.server.ts'
