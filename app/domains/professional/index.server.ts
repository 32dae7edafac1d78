export { addCertification } from './add-certification.server.ts'
export { addEducation } from './add-education.server.ts'
export { addReference } from './add-reference.server.ts'
export { addWork } from './add-work.server.ts'
export { endConfidentialSearch } from './end-confidential-search.server.ts'
export { keepHidden } from './keep-hidden.server.ts'
export {
	type OwnCertification,
	type OwnEducation,
	type OwnReference,
	type OwnSkill,
	type OwnWork,
	listCertifications,
	listEducation,
	listReferences,
	listSkills,
	listWork,
	readOwn,
} from './list-entries.server.ts'
export {
	type OwnDetails,
	type OwnProfile,
	readOwnDetails,
	readOwnProfile,
} from './read-own-profile.server.ts'
export { removeCertification, removeEducation, removeReference } from './remove-entry.server.ts'
export { removeSkill } from './remove-skill.server.ts'
export { removeWork } from './remove-work.server.ts'
export { saveSkills } from './save-skills.server.ts'
export { updateBasics } from './update-basics.server.ts'
export { updateCertification } from './update-certification.server.ts'
export { updateEducation } from './update-education.server.ts'
export { updatePreferences } from './update-preferences.server.ts'
export { updateReference } from './update-reference.server.ts'
export { updateVisibility } from './update-visibility.server.ts'
export { updateWork } from './update-work.server.ts'
