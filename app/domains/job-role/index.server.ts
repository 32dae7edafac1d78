export { type CloseRole, closeRole } from './close-role.server.ts'
export { createRole } from './create-role.server.ts'
export type { Funnel } from './funnel-records.server.ts'
export { type RoleItem, type RoleList, listRoles } from './list-roles.server.ts'
export { pauseRole } from './pause-role.server.ts'
export { publishRole } from './publish-role.server.ts'
export { type Desk, type DeskFunnel, readDesk } from './read-desk.server.ts'
export {
	type PublishedRole,
	type RoleDetail,
	type RolePage,
	readPublishedRole,
	readRole,
	readRoleToChange,
} from './read-role.server.ts'
export { type RoleChoices, type SkillChoice, listRoleChoices } from './role-rules.server.ts'
export { updateRole } from './update-role.server.ts'
