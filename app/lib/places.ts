/** The 36 states and the Federal Capital Territory with their main cities, state capital first. */
export const statesAndCities = {
	Abia: ['Umuahia', 'Aba', 'Ohafia', 'Arochukwu', 'Bende'],
	Adamawa: ['Yola', 'Jimeta', 'Mubi', 'Numan', 'Ganye'],
	'Akwa Ibom': ['Uyo', 'Eket', 'Ikot Ekpene', 'Oron', 'Ikot Abasi'],
	Anambra: ['Awka', 'Onitsha', 'Nnewi', 'Ekwulobia', 'Ihiala'],
	Bauchi: ['Bauchi', 'Azare', 'Misau', "Jama'are"],
	Bayelsa: ['Yenagoa', 'Brass', 'Sagbama', 'Ogbia'],
	Benue: ['Makurdi', 'Gboko', 'Otukpo', 'Katsina-Ala', 'Vandeikya'],
	Borno: ['Maiduguri', 'Biu', 'Bama', 'Monguno'],
	'Cross River': ['Calabar', 'Ikom', 'Ogoja', 'Obudu', 'Ugep'],
	Delta: ['Asaba', 'Warri', 'Effurun', 'Sapele', 'Ughelli', 'Agbor'],
	Ebonyi: ['Abakaliki', 'Afikpo', 'Onueke', 'Ezzamgbo'],
	Edo: ['Benin City', 'Auchi', 'Ekpoma', 'Uromi', 'Igarra'],
	Ekiti: ['Ado-Ekiti', 'Ikere-Ekiti', 'Ikole-Ekiti', 'Ijero-Ekiti', 'Omuo-Ekiti'],
	Enugu: ['Enugu', 'Nsukka', 'Agbani', 'Udi', 'Oji River'],
	'Federal Capital Territory': ['Abuja', 'Gwagwalada', 'Kubwa', 'Bwari', 'Kuje', 'Lugbe'],
	Gombe: ['Gombe', 'Kumo', 'Billiri', 'Kaltungo'],
	Imo: ['Owerri', 'Orlu', 'Okigwe', 'Oguta'],
	Jigawa: ['Dutse', 'Hadejia', 'Gumel', 'Kazaure', 'Birnin Kudu'],
	Kaduna: ['Kaduna', 'Zaria', 'Kafanchan', 'Kagoro', 'Saminaka'],
	Kano: ['Kano', 'Wudil', 'Bichi', 'Gaya', 'Rano'],
	Katsina: ['Katsina', 'Funtua', 'Daura', 'Malumfashi', 'Dutsin-Ma'],
	Kebbi: ['Birnin Kebbi', 'Argungu', 'Yauri', 'Zuru', 'Jega'],
	Kogi: ['Lokoja', 'Okene', 'Kabba', 'Idah', 'Anyigba', 'Ajaokuta'],
	Kwara: ['Ilorin', 'Offa', 'Omu-Aran', 'Jebba', 'Lafiagi'],
	Lagos: ['Lagos', 'Ikeja', 'Victoria Island', 'Lekki', 'Ikorodu', 'Epe', 'Badagry', 'Apapa'],
	Nasarawa: ['Lafia', 'Keffi', 'Karu', 'Akwanga', 'Nasarawa'],
	Niger: ['Minna', 'Bida', 'Suleja', 'Kontagora', 'New Bussa'],
	Ogun: ['Abeokuta', 'Ijebu-Ode', 'Sagamu', 'Ota', 'Ilaro', 'Mowe'],
	Ondo: ['Akure', 'Ondo', 'Owo', 'Ikare', 'Ore', 'Okitipupa'],
	Osun: ['Osogbo', 'Ile-Ife', 'Ilesa', 'Ede', 'Iwo'],
	Oyo: ['Ibadan', 'Ogbomoso', 'Oyo', 'Iseyin', 'Saki'],
	Plateau: ['Jos', 'Bukuru', 'Pankshin', 'Shendam'],
	Rivers: ['Port Harcourt', 'Obio-Akpor', 'Bonny', 'Eleme', 'Okrika', 'Ahoada'],
	Sokoto: ['Sokoto', 'Tambuwal', 'Wurno', 'Gwadabawa'],
	Taraba: ['Jalingo', 'Wukari', 'Bali', 'Takum'],
	Yobe: ['Damaturu', 'Potiskum', 'Gashua', 'Nguru'],
	Zamfara: ['Gusau', 'Kaura Namoda', 'Talata Mafara', 'Anka'],
} as const satisfies Record<string, readonly string[]>

/** The 38th choice: its city is free text and `location_country` says where. */
export const OUTSIDE_NIGERIA = 'Outside Nigeria'

/** What a form offers for a state, in this order. */
export const stateChoices: readonly string[] = [...Object.keys(statesAndCities), OUTSIDE_NIGERIA]

const citiesByState = new Map<string, readonly string[]>(Object.entries(statesAndCities))

/** True for the 36 states, the Federal Capital Territory and "Outside Nigeria". */
export function isState(value: string): boolean {
	return value === OUTSIDE_NIGERIA || citiesByState.has(value)
}

/** The main cities of a state; none outside Nigeria or for an unknown name, where the city is free text. */
export function citiesOf(state: string): readonly string[] {
	return citiesByState.get(state) ?? []
}
