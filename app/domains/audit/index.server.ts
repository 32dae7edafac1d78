export { type AuditEntry, auditRow } from './audit-row.server.ts'
