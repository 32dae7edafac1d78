import { type Employer, employer } from './employer.ts'

/** Companies of no group, by industry; `name | city, state`, Lagos where no place stands. */
const names: Record<string, string> = {
	'Financial Services': `
		Ajelewa Microfinance Bank Ltd | Ibadan, Oyo
		Corvanta Capital Ltd
		Fadamore Investments Ltd
		Gwarzonia Finance Company Ltd | Kano, Kano
		Okwuchi Stockbrokers Ltd | Enugu, Enugu
		Sokorel Insurance Plc
		Tarabexa Securities Ltd | Abuja, Federal Capital Territory
		Owoniyi Savings and Loans Ltd | Abeokuta, Ogun
		Ekundara Mortgage Bank Ltd
		Lumora Pension Managers Ltd | Abuja, Federal Capital Territory`,
	Technology: `
		Bytewura Systems Ltd
		Cirrovane Cloud Services Ltd
		Ennealabs Technologies Ltd
		Gidanet Solutions Ltd | Kaduna, Kaduna
		Kwikore Data Centres Ltd
		Orbistack Nigeria Ltd
		Pixowa Studios Ltd
		Quadrelle Analytics Ltd | Abuja, Federal Capital Territory
		Softanji Ltd | Enugu, Enugu
		Trellora Software Ltd`,
	'Oil & Gas': `
		Bonnara Exploration Ltd | Port Harcourt, Rivers
		Egbokor Petroleum Ltd | Warri, Delta
		Kwalendo Marine Ltd | Port Harcourt, Rivers
		Nembira Upstream Ltd | Yenagoa, Bayelsa
		Quabora Drilling Company Ltd | Eket, Akwa Ibom
		Sapeluna Refining Ltd | Sapele, Delta
		Tombira Gas Ltd | Port Harcourt, Rivers
		Ughora Energy Services Ltd | Ughelli, Delta
		Warrikon Fabrication Ltd | Warri, Delta
		Zibarra Lubricants Plc | Apapa, Lagos`,
	Telecommunications: `
		Airwura Networks Ltd
		Callisara Communications Ltd
		Fibrana Broadband Ltd
		Ghatelink Telecoms Ltd | Kano, Kano
		Savannet Wireless Ltd | Abuja, Federal Capital Territory
		Linkoro Towers Ltd
		Nodewa Satellite Ltd | Abuja, Federal Capital Territory
		Spectrano Ltd
		Voxelara Telephony Ltd
		Bandiri Networks Ltd | Kaduna, Kaduna`,
	Healthcare: `
		Amoraya Specialist Hospital | Abuja, Federal Capital Territory
		Biomedara Laboratories Ltd
		Curavana Clinics Ltd
		Dokitara Health Ltd | Enugu, Enugu
		Evaluna Women's Hospital
		Kurandis Pharmaceuticals Plc | Ota, Ogun
		Lifanora Diagnostics Ltd | Ibadan, Oyo
		Nuraphane Pharma Ltd | Kano, Kano
		Oculara Eye Centres Ltd | Benin City, Edo
		Renovara Renal Care Ltd | Port Harcourt, Rivers`,
	Manufacturing: `
		Akwuela Textiles Ltd | Aba, Abia
		Benuplast Packaging Ltd | Ota, Ogun
		Cassavita Starch Ltd | Benin City, Edo
		Dyemaro Paints Plc | Ikeja, Lagos
		Ferrowa Metals Ltd | Ota, Ogun
		Glasora Bottles Ltd | Port Harcourt, Rivers
		Kernelle Vegetable Oils Ltd | Nnewi, Anambra
		Nailara Cables Plc | Nnewi, Anambra
		Papyrona Tissue Ltd | Sagamu, Ogun
		Tyrelko Rubber Ltd | Benin City, Edo`,
	'Retail & E-commerce': `
		Basketta Supermarkets Ltd
		Bukama Fashion House Ltd
		Cartolina Online Ltd
		Dukanji Wholesale Ltd | Onitsha, Anambra
		Furnilora Ltd
		Gadgelo Electronics Ltd | Ikeja, Lagos
		Hankara Stores Ltd | Kano, Kano
		Kasuwela Markets Ltd | Kaduna, Kaduna
		Pharmarow Chemists Ltd
		Wearona Garments Ltd | Aba, Abia`,
	'Professional Services': `
		Brindlewood Advisory Ltd
		Castellane Legal Practitioners
		Derivane Actuaries Ltd
		Eboracon Tax Practitioners
		Farrowgate Consulting Ltd | Abuja, Federal Capital Territory
		Kestrowe Architects | Abuja, Federal Capital Territory
		Lexmora Chambers | Port Harcourt, Rivers
		Meridara Surveyors | Ibadan, Oyo
		Norhavel Public Relations Ltd
		Praxelle Outsourcing Ltd`,
	'Real Estate': `
		Arborea Estates Ltd | Abuja, Federal Capital Territory
		Belvora Homes Ltd | Lekki, Lagos
		Courtessa Gardens Ltd | Lekki, Lagos
		Estovara Facilities Ltd
		Eastlyn Property Company Ltd | Enugu, Enugu
		Fountella Estates Plc
		Garkella Developers Ltd | Kaduna, Kaduna
		Halowen Realty Ltd
		Ibejara Coastal Estates Ltd | Epe, Lagos
		Jabirona Homes Ltd | Abuja, Federal Capital Territory`,
	'Media & Entertainment': `
		Bellafon Records Ltd
		Framola Studios Ltd | Asaba, Delta
		Drumela Publishing Ltd | Ibadan, Oyo
		Echoreth Radio Ltd | Port Harcourt, Rivers
		Folktala Pictures Ltd
		Griotta Press Ltd | Abuja, Federal Capital Territory
		Jaridun Newspapers Ltd | Kaduna, Kaduna
		Kidandara Music Ltd
		Lensora Advertising Ltd
		Nolverra Television Ltd | Enugu, Enugu`,
	Education: `
		Brightmere Academy | Ikeja, Lagos
		Corvendale Polytechnic | Owerri, Imo
		Dunamith University | Abuja, Federal Capital Territory
		Elmswick College | Ibadan, Oyo
		Greymount Business School
		Hallowgate Schools Ltd | Abuja, Federal Capital Territory
		Ilmirah Academy | Kano, Kano
		Kenwura University | Ilorin, Kwara
		Lodestara Learning Ltd
		Marlowick College | Benin City, Edo`,
	Agriculture: `
		Acherra Poultry Ltd | Ibadan, Oyo
		Bountara Farms Ltd | Jos, Plateau
		Cocoluna Exporters Ltd | Akure, Ondo
		Dabinora Date Farms Ltd | Dutse, Jigawa
		Egusira Seeds Ltd | Makurdi, Benue
		Fisharo Aquaculture Ltd | Epe, Lagos
		Garinova Cassava Ltd | Ilorin, Kwara
		Kwashora Dairy Ltd | Yola, Adamawa
		Palmirona Plantations Plc | Benin City, Edo
		Ricewura Mills Ltd | Abakaliki, Ebonyi`,
	'Transportation & Logistics': `
		Ariyaba Transport Ltd | Onitsha, Anambra
		Bukkora Haulage Ltd | Kano, Kano
		Cargowena Freight Ltd | Apapa, Lagos
		Danforia Motors Ltd
		Ferrybola Waterways Ltd | Badagry, Lagos
		Haulanta Trucks Ltd | Ota, Ogun
		Jetwura Aviation Ltd | Ikeja, Lagos
		Portelina Terminals Ltd | Apapa, Lagos
		Railora Freight Ltd | Kaduna, Kaduna
		Wagonna Couriers Ltd | Ikeja, Lagos`,
	'Hospitality & Tourism': `
		Adirela Hotels Ltd | Abeokuta, Ogun
		Bolekara Kitchens Ltd
		Carnivella Tours Ltd | Calabar, Cross River
		Duskara Lodges Ltd | Jos, Plateau
		Eleganta Suites Ltd | Abuja, Federal Capital Territory
		Gurarena Falls Resort | Minna, Niger
		Jollofara Restaurants Ltd | Ikeja, Lagos
		Mambella Highland Resort Ltd | Jalingo, Taraba
		Palmyrene Hotels Ltd | Owerri, Imo
		Yankora Safari Lodge Ltd | Bauchi, Bauchi`,
	'Energy & Utilities': `
		Aquaduna Water Company Ltd | Ilorin, Kwara
		Brightara Solar Ltd
		Currentis Metering Ltd | Abuja, Federal Capital Territory
		Dynamora Power Ltd
		Ekosparra Electric Ltd
		Gridomara Transmission Ltd | Osogbo, Osun
		Hydrella Dams Ltd | Minna, Niger
		Kilowura Embedded Power Ltd | Aba, Abia
		Lumenga Solar Ltd | Kano, Kano
		Wattoria Energy Ltd | Port Harcourt, Rivers`,
}

function single(industry: string, line: string): Employer {
	const [name = '', place = 'Lagos, Lagos'] = line.split(' | ')
	const label = name
		.replace(/ (Ltd|Plc)$/, '')
		.toLowerCase()
		.replace(/[^a-z]+/g, '')
	return employer(name, industry, place, { domain: `${label}.example` })
}

/** 150 invented companies that belong to no group. */
export const singles: readonly Employer[] = Object.entries(names).flatMap(([industry, text]) =>
	text
		.trim()
		.split('\n')
		.map((line) => single(industry, line.trim())),
)
