import { type Employer, type EmployerGroup, employer } from './employer.ts'

const finance = 'Financial Services'
const oil = 'Oil & Gas'
const telecoms = 'Telecommunications'
const goods = 'Manufacturing'
const power = 'Energy & Utilities'
const moving = 'Transportation & Logistics'

type Rest = Pick<Employer, 'domain'> & { aliases?: readonly string[] }

const group = (head: Employer, ...members: Employer[]): EmployerGroup => ({ head, members })

const at = (place: string) => (name: string, industry: string, rest: Rest) =>
	employer(name, industry, place, rest)
const island = at('Victoria Island, Lagos')
const ikeja = at('Ikeja, Lagos')
const abuja = at('Abuja, Federal Capital Territory')
const harcourt = at('Port Harcourt, Rivers')

/** Invented groups with their companies, the other names they go by, and their mail domains. */
export const groups: readonly EmployerGroup[] = [
	group(
		island('Kola Financial Holdings Plc', finance, { domain: 'kolaholdings.demo', aliases: ['Kola Group', 'KFH', 'Kola Trust & Finance'] }),
		island('Kola Bank Plc', finance, { domain: 'kolabank.demo', aliases: ['KolaBank', 'Kola Commercial Bank Plc', 'KBP'] }),
		island('Kola Pensions Ltd', finance, { domain: 'kolapensions.demo', aliases: ['Kola Pension Fund Administrators Limited', 'Kola PFA'] }),
		island('Kola Capital Ltd', finance, { domain: 'kolacapital.example', aliases: ['Kola Investment Banking'] }),
		island('Kola Securities Ltd', finance, { domain: 'kolasecurities.example', aliases: ['Kola Stockbrokers Limited'] }),
		ikeja('Kola Insurance Plc', finance, { domain: 'kolainsurance.example', aliases: ['Kola General Assurance'] }),
		abuja('Kola Microfinance Bank Ltd', finance, { domain: 'kolamfb.example', aliases: ['Kola MFB'] }),
	),
	group(
		island('Zenora Group', oil, { domain: 'zenoragroup.example', aliases: ['Zenora Holdings Limited'] }),
		island('Zenora Energy Ltd', oil, { domain: 'zenora.demo', aliases: ['Zenora Petroleum Company Ltd', 'Zenora Oil and Gas'] }),
		harcourt('Zenora Gas Ltd', oil, { domain: 'zenoragas.example', aliases: ['Zenora LNG'] }),
		abuja('Zenora Power Ltd', power, { domain: 'zenorapower.example', aliases: ['Zenora Electricity Generation'] }),
	),
	group(
		ikeja('Ilera Group', goods, { domain: 'ileragroup.example', aliases: ['Ilera Holdings Plc', 'Ilera Nutrition'] }),
		ikeja('Ilera Foods Plc', goods, { domain: 'ilerafoods.example', aliases: ['Ilera Food Industries', 'IFP'] }),
		ikeja('Ilera Beverages Ltd', goods, { domain: 'ilerabeverages.example', aliases: ['Ilera Drinks'] }),
		employer('Ilera Farms Ltd', 'Agriculture', 'Iseyin, Oyo', { domain: 'ilerafarms.example', aliases: ['Ilera Agro'] }),
		employer('Ilera Packaging Ltd', goods, 'Ota, Ogun', { domain: 'ilerapackaging.example' }),
		employer('Ilera Distribution Ltd', moving, 'Sagamu, Ogun', { domain: 'ileradistribution.example' }),
	),
	group(
		employer('Oriade Industries Plc', goods, 'Abeokuta, Ogun', { domain: 'oriadeindustries.example', aliases: ['Oriade Group'] }),
		employer('Oriade Cement Plc', goods, 'Sagamu, Ogun', { domain: 'oriadecement.example', aliases: ['Oriade Portland Cement', 'Oriade Cement Works'] }),
		employer('Oriade Quarries Ltd', goods, 'Abeokuta, Ogun', { domain: 'oriadequarries.example' }),
	),
	group(
		ikeja('Harmattan Communications Group', telecoms, { domain: 'harmattangroup.example', aliases: ['Harmattan Group'] }),
		ikeja('Harmattan Telecoms Ltd', telecoms, { domain: 'harmattantelecoms.example', aliases: ['Harmattan Mobile', 'HTL', 'Harmattan Telecommunications Nigeria'] }),
		ikeja('Harmattan Towers Ltd', telecoms, { domain: 'harmattantowers.example' }),
		abuja('Harmattan Broadband Ltd', telecoms, { domain: 'harmattanbroadband.example', aliases: ['Harmattan Fibre'] }),
	),
	group(
		employer('Osun River Cement Plc', goods, 'Osogbo, Osun', { domain: 'osunrivercement.example', aliases: ['Osun River Building Materials'] }),
	),
	group(
		ikeja('Sahelion Group', moving, { domain: 'sahelion.example' }),
		ikeja('Sahelion Logistics Ltd', moving, { domain: 'sahelionlogistics.example', aliases: ['Sahelion Haulage Nigeria Ltd'] }),
		at('Apapa, Lagos')('Sahelion Ports and Terminals Ltd', moving, { domain: 'sahelionports.example' }),
	),
	group(
		island('Medira Healthcare Group', 'Healthcare', { domain: 'mediragroup.example', aliases: ['Medira'] }),
		island('Medira Hospitals Ltd', 'Healthcare', { domain: 'medirahospitals.example', aliases: ['Medira Specialist Hospital'] }),
		ikeja('Medira Diagnostics Ltd', 'Healthcare', { domain: 'medirlabs.example', aliases: ['Medira Laboratories'] }),
		employer('Medira Pharmaceuticals Plc', 'Healthcare', 'Ota, Ogun', { domain: 'medirapharma.example' }),
	),
	group(
		at('Lekki, Lagos')('Kodanet Technologies Group', 'Technology', { domain: 'kodanet.example', aliases: ['Kodanet'] }),
		at('Lekki, Lagos')('Kodanet Cloud Ltd', 'Technology', { domain: 'kodanetcloud.example', aliases: ['Kodanet Data Centres'] }),
		at('Lekki, Lagos')('Kodanet Payments Ltd', finance, { domain: 'kodanetpay.example', aliases: ['KodaPay'] }),
	),
	group(
		island('Niora Financial Group', finance, { domain: 'nioragroup.example', aliases: ['Niora Holdings Plc', 'NFG'] }),
		island('Niora Bank Plc', finance, { domain: 'niorabank.example', aliases: ['Niora Merchant Bank Plc', 'NBP'] }),
		island('Niora Trustees Ltd', finance, { domain: 'nioratrustees.example' }),
		abuja('Niora Asset Management Ltd', finance, { domain: 'nioraassets.example', aliases: ['Niora Funds'] }),
	),
	group(
		at('Lekki, Lagos')('Ebutera Properties Plc', 'Real Estate', { domain: 'ebutera.example', aliases: ['Ebutera Estates'] }),
		at('Lekki, Lagos')('Ebutera Facilities Ltd', 'Real Estate', { domain: 'ebuterafacilities.example' }),
	),
	group(
		ikeja('Tejora Retail Group', 'Retail & E-commerce', { domain: 'tejora.example', aliases: ['Tejora'] }),
		ikeja('Tejora Stores Ltd', 'Retail & E-commerce', { domain: 'tejorastores.example', aliases: ['Tejora Supermarkets'] }),
		at('Lekki, Lagos')('Tejora Online Ltd', 'Retail & E-commerce', { domain: 'tejoraonline.example' }),
	),
	group(
		abuja('Obudara Hotels and Resorts Plc', 'Hospitality & Tourism', { domain: 'obudara.example', aliases: ['Obudara Hotels', 'Obudara Grand Hotel'] }),
	),
	group(
		ikeja('Arokoto Media Group', 'Media & Entertainment', { domain: 'arokoto.example', aliases: ['Arokoto'] }),
		ikeja('Arokoto Television Ltd', 'Media & Entertainment', { domain: 'arokototv.example', aliases: ['ATV Arokoto'] }),
		employer('Arokoto Newspapers Ltd', 'Media & Entertainment', 'Ibadan, Oyo', { domain: 'arokotonews.example', aliases: ['Arokoto Press'] }),
	),
	group(
		employer('Ekolina University', 'Education', 'Mowe, Ogun', { domain: 'ekolina.example', aliases: ['Ekolina Varsity'] }),
		ikeja('Ekolina Schools Ltd', 'Education', { domain: 'ekolinaschools.example', aliases: ['Ekolina College'] }),
	),
	group(
		employer('Benuwa Agro Industries Plc', 'Agriculture', 'Makurdi, Benue', { domain: 'benuwa.example', aliases: ['Benuwa Group'] }),
		employer('Benuwa Rice Mills Ltd', 'Agriculture', 'Gboko, Benue', { domain: 'benuwarice.example', aliases: ['Benuwa Rice'] }),
		employer('Benuwa Fertilisers Ltd', 'Agriculture', 'Kaduna, Kaduna', { domain: 'benuwafertilisers.example' }),
	),
	group(
		island('Kestrelle Advisory Ltd', 'Professional Services', { domain: 'kestrelle.example', aliases: ['Kestrelle Consulting', 'Kestrelle & Co'] }),
	),
	group(
		abuja('Kainjira Power Group', power, { domain: 'kainjira.example', aliases: ['Kainjira Holdings'] }),
		employer('Kainjira Hydro Generation Plc', power, 'New Bussa, Niger', { domain: 'kainjirahydro.example', aliases: ['Kainjira Genco'] }),
		employer('Kainjira Electricity Distribution Plc', power, 'Kaduna, Kaduna', { domain: 'kainjiradisco.example', aliases: ['Kainjira Disco', 'KEDP'] }),
	),
	group(
		island('Tarkwell Assurance Plc', finance, { domain: 'tarkwell.example', aliases: ['Tarkwell Insurance', 'Tarkwell Life'] }),
		island('Tarkwell Health Ltd', 'Healthcare', { domain: 'tarkwellhealth.example', aliases: ['Tarkwell Medical Plan'] }),
	),
	group(
		harcourt('Okrikana Petroleum Ltd', oil, { domain: 'okrikana.example', aliases: ['Okrikana Petroleum Development Company', 'OPDC'] }),
		harcourt('Okrikana Marine Services Ltd', oil, { domain: 'okrikanamarine.example' }),
	),
	group(
		employer('Forcadia Offshore Services Ltd', oil, 'Warri, Delta', { domain: 'forcadia.example', aliases: ['Forcadia Oilfield Services', 'Forcadia Subsea'] }),
	),
	group(
		employer('Umuora Breweries Plc', goods, 'Aba, Abia', { domain: 'umuora.example', aliases: ['Umuora Brewery', 'Umuora Lager'] }),
		employer('Umuora Glass Ltd', goods, 'Aba, Abia', { domain: 'umuoraglass.example' }),
	),
	group(
		employer('Dabora Flour Mills Plc', goods, 'Kano, Kano', { domain: 'dabora.example', aliases: ['Dabora Group', 'DFM'] }),
		employer('Dabora Pasta and Noodles Ltd', goods, 'Kano, Kano', { domain: 'daborapasta.example' }),
	),
	group(
		ikeja('Azuranti Airlines Ltd', moving, { domain: 'azuranti.example', aliases: ['Azuranti Air', 'Fly Azuranti'] }),
		ikeja('Azuranti Ground Handling Ltd', moving, { domain: 'azurantiground.example' }),
	),
	group(
		abuja('Jebbara Construction Plc', 'Real Estate', { domain: 'jebbara.example', aliases: ['Jebbara Nigeria Plc', 'Jebbara Civil Engineering'] }),
	),
	group(
		employer('Ajaokira Steel Company Ltd', goods, 'Lokoja, Kogi', { domain: 'ajaokira.example', aliases: ['Ajaokira Iron and Steel', 'Ajaokira Rolling Mills'] }),
	),
	group(
		island('Tallyon Payments Ltd', 'Technology', { domain: 'tallyon.example', aliases: ['Tallyon', 'Tallyon Switch'] }),
	),
] // prettier-ignore
