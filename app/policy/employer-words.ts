/** Words of Nigerian company names by how much they say about which company it is. Lower case, no diacritics. */

const words = (text: string) => new Set(text.trim().split(/\s+/))

/** The legal form: never part of a name. */
export const legalForms = words(`
	plc ltd limited gte inc incorporated llc llp lp pllc ulc sa bv gmbh rc`)

/** Said of almost every company; dropped from the key, though an acronym may carry its initial (NNPC, FBN). */
export const fillers = words(`
	nig nigeria nigerian nigerians ng holdings holding holdco group grp groups company companies comp co corp
	corporation corporate intl international int global worldwide enterprise enterprises ent ventures venture
	the and of for in at to by de a formerly previously now known as fka trading subsidiary affiliate member division
	branch unit hq headquarters`)

/** What a company does: two companies of one trade are no relatives for it. */
export const trades = words(`
	bank banking merchant mortgage microfinance finance financial capital investment investments asset assets
	management insurance assurance reinsurance pension pensions custodian custodians trustee trustees securities
	stockbroker stockbrokers registrar registrars leasing credit savings loan
	oil gas petroleum petrochemical petrochemicals refinery refineries energy power electric electricity electrical
	distribution transmission generation solar water upstream downstream exploration production lng marine offshore
	drilling pipeline pipelines depot marketing trading
	cement sugar salt flour mill mills food foods beverage beverages brewery breweries bottling drinks dairy
	agro agric agriculture agricultural farm farms fertiliser rice cocoa palm rubber poultry feed feeds
	telecom communication network networks broadband cable satellite tower towers data digital
	technology software system systems solution solutions computer computers ict it labs lab payment payments pay
	pharma pharmacy health healthcare medical hospital hospitals clinic clinics diagnostic diagnostics
	construction engineering engineer engineers building builders contractor contractors works steel iron metal
	metals aluminium glass plastic plastics packaging paper paint paints chemical chemicals mining quarry
	manufacturing industry product products textile textiles furniture wood
	property properties real estate estates homes housing realty hotel hotels resort resorts tourism
	travel airline airlines airways air aviation airport logistics transport transportation shipping haulage motor motors
	automobile auto port ports terminal terminals freight courier express maritime railway rail
	media broadcasting television tv radio press newspaper newspapers publishing advertising entertainment film
	university polytechnic college school schools institute academy education research teaching
	consulting consultant consultants consultancy advisory advisers audit law legal chambers solicitors partner
	partners associate associates service services firm practice agency
	commission ministry government state federal board authority council bureau office department service revenue
	foundation church mission society association store stores supermarket supermarkets retail shop mall
	fashion personal care home household consumer goods equipment machinery tools security safety line lines
	centre center hub one`)

/** Too common to tell companies apart by themselves: adjectives, emblems, places, given names. */
export const commonWords = words(`
	first second new united union unity universal unique general national royal premier prime apex summit peak
	pinnacle crown golden gold silver diamond platinum crystal heritage legacy grand great standard sterling trust
	trusted reliance allied associated consolidated continental atlantic pacific african africa west east north
	south southern northern western eastern central city metro star sun sunrise light bright zion
	grace glory divine god victory success excel excellence perfect pure green blue red white black
	alpha beta delta gamma omega sigma mega max plus pro smart fast quick modern future next vision dream
	lagos abuja kano kaduna rivers eko ibadan ogun oyo osun ondo ekiti edo benin enugu anambra imo abia cross
	akwa bayelsa benue plateau kogi kwara niger nasarawa sokoto kebbi zamfara katsina jigawa bauchi gombe borno
	yobe adamawa taraba ebonyi port harcourt ikeja lekki victoria island american british chinese
	indian european asian john james peter paul mary saint st holy king queen prince lion eagle
	integrated people peoples merchants industrial commercial investors mutual community rural urban`)

/** One spelling for each trade word, so that variants meet. */
export const spellings: Record<string, string> = {
	telecoms: 'telecom', telecomms: 'telecom', telecommunication: 'telecom', telecommunications: 'telecom',
	tel: 'telecom', communications: 'communication', comms: 'communication', tech: 'technology',
	technologies: 'technology', pharm: 'pharma', pharmaceutical: 'pharma', pharmaceuticals: 'pharma',
	pet: 'petroleum', petrol: 'petroleum', petro: 'petroleum', elect: 'electric', electrical: 'electric', electricals: 'electric',
	electricity: 'electric', managers: 'management', manager: 'management',
	ins: 'insurance', assur: 'assurance', mfb: 'microfinance', micro: 'microfinance', bk: 'bank', bnk: 'bank',
	banks: 'bank', pfa: 'pension', pensions: 'pension', mgt: 'management', mgmt: 'management', invest: 'investment',
	investments: 'investment', inv: 'investment', svcs: 'service', services: 'service', serv: 'service',
	solns: 'solution', solutions: 'solution', inds: 'industry', ind: 'industry', industries: 'industry',
	mfg: 'manufacturing', manuf: 'manufacturing', engr: 'engineering', eng: 'engineering', constr: 'construction',
	const: 'construction', dist: 'distribution', disco: 'distribution', univ: 'university', uni: 'university',
	hosp: 'hospital', govt: 'government', gov: 'government', min: 'ministry', props: 'property',
	properties: 'property', partners: 'partner', associates: 'associate', assocs: 'associate', foods: 'food',
	beverages: 'beverage', farms: 'farm', hotels: 'hotel', airline: 'air', airlines: 'air', airways: 'air',
	breweries: 'brewery', custodians: 'custodian', securities: 'security', schools: 'school', systems: 'system',
	nigerian: 'nigeria', nig: 'nigeria', ng: 'nigeria', intl: 'international', int: 'international', grp: 'group',
	corp: 'corporation', comp: 'company', co: 'company', holding: 'holdings', holdco: 'holdings', saint: 'st',
	centre: 'center', stores: 'store', mills: 'mill', products: 'product', motors: 'motor', schl: 'school',
} // prettier-ignore

/** Words that are often written on to the name before them: KolaBank, DangoteGroup, ShellNigeria. */
export const suffixes = [
	'microfinancebank', 'microfinance', 'insurance', 'assurance', 'pensions', 'pension', 'holdings', 'holding', 'nigeria',
	'capital', 'telecoms', 'telecom', 'cement', 'energies', 'energy', 'petroleum', 'foods', 'group', 'bank', 'tech',
	'limited', 'africa', 'motors', 'airlines', 'pharma', 'plc', 'ltd', 'nig', 'hq',
] // prettier-ignore

/** Mail hosts open to anybody; they say nothing about an employer. */
export const freeMailDomains = words(`
	gmail.com googlemail.com yahoo.com yahoo.co.uk ymail.com rocketmail.com outlook.com hotmail.com hotmail.co.uk
	live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com pm.me gmx.com gmx.net mail.com
	zoho.com zohomail.com yandex.com tutanota.com tuta.com fastmail.com hey.com mail.ru localhost`)
