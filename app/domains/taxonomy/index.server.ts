export { type SkillTerm, listIndustries, listSkills } from './list-taxonomy.server.ts'
