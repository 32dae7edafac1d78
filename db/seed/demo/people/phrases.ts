/** Sentences of a summary that fit every function. {years}, {noun}, {sector}, {former} and {focus} are filled in. */
export const openings = [
	'I have worked in {noun} for {years} years, most of them in {sector}.',
	'For {years} years my work has been {noun}, at first in {former} and since then in {sector}.',
	'My career of {years} years in {noun} began in {former} and has led me to senior posts in {sector}.',
	'I look back on {years} years in {noun}, the greater part of them in {sector}.',
	'{Noun} has been my profession for {years} years, across {former} and {sector}.',
	'After {years} years in {noun}, I know {sector} from the ground floor to the board room.',
	'I came to {noun} {years} years ago and have stayed with it through {former} and {sector}.',
] as const

export const focuses = [
	'The field I know best is {focus}.',
	'People call on me above all for {focus}.',
	'My deepest experience lies in {focus}.',
	'Within the function I have come to specialise in {focus}.',
	'If I were asked for one field, I would name {focus}.',
	'Most of what I have built concerns {focus}.',
] as const

export const scales = [
	'The largest team I have led had {team} people, and the largest budget I have answered for was {bn} a year.',
	'I have led teams from {small} to {team} people and have carried budgets of up to {bn}.',
	'My responsibilities have covered {sites} locations in {n} states and a yearly budget of {bn}.',
	'At its widest my brief has taken in {team} colleagues, {n} business lines and {bn} of yearly spending.',
	'I have reported to boards for {n} years and have worked with {n} Managing Directors.',
	'I have served in growing companies and in one that was in distress, with {team} people in my care.',
] as const

export const firstResults = [
	'Among the results I would name first: my team and I {win}.',
	'One result stands for many: we {win}.',
	'In the post before this one we {win}.',
	'When I look back on the last years, I am most content that we {win}.',
	'A recent example of how I work: my colleagues and I {win}.',
	'The work that taught me most was also the hardest: we {win}.',
] as const

export const secondResults = [
	'Earlier, in {former}, we {win}.',
	'Some years before, my team {win}.',
	'In another post we {win}, and the method has outlived my stay.',
	'Before that I led a team that {win}.',
	'With a smaller team, in {former}, I {win}.',
] as const

export const approaches = [
	'I set few priorities, write them down and look at the same figures with everyone each week.',
	'I prefer to hear bad news early and to answer it with help before questions.',
	'My meetings are short, begin on time and end with a name and a date against each point.',
	'I delegate whole tasks and not pieces of them, and I stay reachable.',
	'People who have worked for me lead departments today, and we still exchange notes.',
	'I decide with the facts at hand and change course in the open when they change.',
	'I travel to where the work is done before I form a view of it.',
	'I write plainly, since a page that is understood saves a meeting.',
	'I promote on evidence and explain each promotion to those who were passed over.',
	'I hold that a leader who cannot be replaced has not finished the work.',
	'I keep a list of the promises I have made, to the board and to the youngest colleague alike.',
	'I treat suppliers, regulators and unions as people I will meet again.',
] as const

export const communities = [
	'Outside work I mentor young professionals in my old school and speak at my professional body.',
	'I serve on the council of my professional institute and examine its candidates.',
	'Together with friends I run a small scholarship fund in my home town.',
	'I teach an evening class on my subject once in each term.',
	'I sit on the board of a school and of a small cooperative, both without pay.',
	'I read widely, garden badly and sing in a choir.',
	'I have judged a national competition for young entrepreneurs for some years.',
	'My weekends belong to my family and to a reading club that has met since university.',
	'I coach three younger colleagues at other companies and learn as much as they do.',
] as const

export const wishes = [
	'I would consider a larger mandate in a company whose board knows what it wants for the next five years.',
	'I look for a post with a clear brief, a steady owner and room to build a team.',
	'A company in a period of change would interest me more than one that wishes to stand still.',
	'I am open to a conversation about a group role, and to board work in a neighbouring sector.',
	'The next post should be my last long one, so I would rather wait for the right one.',
	'I would move for a role in which the function sits at the table where decisions are made.',
	'I would welcome a company that invests in Nigeria for the long term and says so in its accounts.',
	'My wish is to bring what I have learnt to a company that is ready for its next stage.',
	'I am in no hurry, and will listen with care to an owner who has thought about succession.',
] as const
