const words = (text: string) => text.trim().split(/\s+/)

export type People = 'yoruba' | 'igbo' | 'hausa' | 'edo' | 'efik' | 'tiv' | 'ijaw'

export type NameList = { female: string[]; male: string[]; surnames: string[] }

/** First names and surnames by people, so that a person's two names belong together. */
export const nameLists: Record<People, NameList> = {
	yoruba: {
		female: words(`
			Abimbola Adebimpe Adedoyin Adenike Aderonke Adetoun Adunni Anuoluwapo Atinuke Ayobami Bolanle Bolatito Bukola
			Damilola Ebunoluwa Eniola Folake Folasade Funmilayo Gbemisola Ibironke Ibukun Idowu Ifeoluwa Iyabo Kehinde
			Kofoworola Kudirat Lola Mojisola Modupe Monisola Morenike Motunrayo Mosunmola Nike Olabisi Olajumoke Olubunmi
			Olufunke Oluwaseyi Oluwatoyin Omolara Omotola Omowunmi Opeyemi Oyinkansola Risikat Ronke Sade Simisola Sherifat
			Shade Taiwo Temitope Tinuola Titilayo Tolulope Yetunde Yewande Zainab`),
		male: words(`
			Abayomi Abiodun Adebayo Adebowale Adedayo Adegboyega Adekunle Ademola Adeniyi Adeolu Adeshina Adetokunbo Adewale
			Akinola Akinwale Ayodele Ayodeji Babajide Babatunde Bamidele Bolaji Damilare Dapo Dotun Ebenezer Femi Folarin
			Gbenga Gboyega Ibrahim Idris Jide Kayode Kehinde Kolawole Kunle Lanre Mufutau Muyiwa Niyi Olabode Oladapo
			Oladipo Olakunle Olalekan Olanrewaju Olaseni Olatunji Olufemi Olumide Olusegun Oluwaseun Oluwatobi Rasheed
			Rotimi Seun Sola Taiwo Temitayo Tokunbo Tunde Wale Waheed Yinka`),
		surnames: words(`
			Abiola Abioye Adaramola Adebanjo Adebayo Adebisi Adedeji Adefarati Adegbite Adegoke Adekoya Adelakun Adeleke
			Ademiluyi Adeniran Adeosun Adepoju Aderibigbe Adesanya Adeyemi Adigun Afolabi Afolayan Agboola Ajayi Ajibade
			Akande Akinbode Akinfenwa Akinyemi Akintola Alabi Alade Animashaun Aremu Ariyo Arowolo Awosika Ayodele Babatunde
			Bakare Balogun Bamgbose Bankole Dada Dairo Durojaiye Egbeyemi Fagbemi Falade Fasanya Gbadamosi
			Ibikunle Idowu Jimoh Kasali Kuforiji Ladipo Lawal Makinde Odukoya Odunsi Ogunbanjo Ogundipe Ogunleye Ogunmola
			Ogunsanya Ojo Oke Okunola Oladele Olaniyan Olatunji Olawale Olorunfemi Oluwole Omotosho Onabanjo Oni Osibogun
			Osinowo Owolabi Oyebanji Oyedele Oyelaran Oyewole Popoola Raji Salami Shittu Sonubi Taiwo Tijani Yusuf`),
	},
	igbo: {
		female: words(`
			Adaeze Adaobi Adanna Akunna Amaka Amarachi Amuche Chiamaka Chibuzo Chidera Chidinma Chika Chinasa Chinelo
			Chinenye Chinonso Chinwe Chinyere Chioma Chizoba Ebele Egoyibo Ekene Gift Ginika Ifeoma Ifeyinwa Ijeoma Ikeoma
			Kambili Kenechukwu Kosisochukwu Ndidi Ngozi Nkechi Nkem Nkiruka Nneka Nnenna Nonye Nwakaego Nwamaka Obiageli
			Obioma Ogechi Ogochukwu Oluchi Onyeka Onyinye Somtochukwu Uchechi Uche Ugochi Uju Ukamaka Uzoamaka Zikora`),
		male: words(`
			Afam Amaechi Anayo Arinze Azubuike Chibueze Chibuike Chidi Chidiebere Chidozie Chigozie Chijioke Chike Chima
			Chimezie Chinedu Chinonso Chukwudi Chukwuemeka Chukwuma Ebuka Echezona Ejike Ekene Emeka Emenike Ernest Eze
			Ferdinand Gozie Henry Ifeanyi Ifechukwu Ikechukwu Ikenna Izuchukwu Jideofor Kelechi Kenechukwu Kingsley Lotanna
			Nnaemeka Nnamdi Nwabueze Obi Obinna Obiora Okechukwu Okwudili Onyebuchi Onyekachi Osita Sochima Tobenna Tochukwu
			Uche Uchenna Ugochukwu Uzochukwu Uzoma Zubby`),
		surnames: words(`
			Agbakoba Agu Aguiyi Akabogu Akpa Anaekwe Anene Aniebo Anyanwu Anyaoku Arinze Chigbo Chukwu Chukwuma
			Duru Ebo Ede Egbuna Egwu Ejiofor Eke Ekeh Eneh Enwerem Eze Ezeani Ezenwa Ibe Ibekwe Ifejika
			Igwe Iheme Ilodigwe Iwuanyanwu Mbadiwe Mbah Mbanefo Mgbemena Muoka Ndukwe Njoku Nnadi Nnaji
			Nwachukwu Nwafor Nwankwo Nwanze Nweke Nwobodo Nwogu Nwosu Obi Obiako Obiora Odoh Ofoegbu Ogbonna
			Ogbuagu Okafor Okeke Okereke Okigbo Okolie Okonkwo Okoro Okorie Okoye Okpala Okwuosa Onoh Onwudiwe
			Onwuka Onyeama Onyekwere Orji Osuji Ozoemena Udeh Udemba Udoji Ugwu Ukah Umeh Umeadi Unachukwu Uzor`),
	},
	hausa: {
		female: words(`
			Aisha Amina Asabe Asmau Azumi Balaraba Binta Bilkisu Fadimatu Fatima Fatimah Hadiza Hafsat Halima Hannatu Hauwa
			Hajara Husaina Jamila Jummai Khadija Kaltume Ladi Laraba Lami Maimuna Mairo Maryam Murja Nafisa Rahila Rakiya
			Rabi Ramatu Rashida Rukayya Safiya Safina Salamatu Samira Saratu Talatu Uwani Ummi Zahra Zainab Zaliha Zulaihat`),
		male: words(`
			Abba Abdulkadir Abdullahi Abdulmalik Abubakar Adamu Ahmad Aliyu Aminu Ashiru Auwal Bala Bashir Bello Buhari Danladi
			Dauda Faruk Garba Habib Hamisu Hamza Haruna Hassan Hussaini Ibrahim Idris Ilyasu Isa Ismaila Jibrin Kabiru Kamal
			Lawal Mahmud Mamman Mansur Mohammed Muhammad Mukhtar Murtala Musa Mustapha Nasir Nuhu Nura Rabiu Sadiq Sagir
			Salisu Sanusi Shehu Suleiman Surajo Tanko Tijjani Umar Usman Yahaya Yakubu Yusuf Zubairu`),
		surnames: words(`
			Abdullahi Abubakar Adamu Ahmed Aliyu Ardo Bature Bello Bichi Bukar Bunza Dahiru Dambatta Danbaba
			Danjuma Daura Dikko Dutse Fagge Funtua Galadima Gambo Garba Gashua Gaya Gumel Gusau
			Gwandu Gwarzo Hadejia Ibrahim Idris Ingawa Jega Jibril Kaita Kankara Katsina Kazaure Kura Kwaru Lawan
			Liman Maigari Maikano Makarfi Malumfashi Mamman Modibbo Mohammed Mustapha Nagogo Nassarawa Rano Ringim Sambo
			Sani Shuaibu Suleiman Sule Tafida Tambuwal Tsiga Umar Usman Waziri Wudil Yakasai Yakubu Yelwa
			Yola Yusuf Zango Zubair`),
	},
	edo: {
		female: words(`
			Adesuwa Aigbe Amenze Efe Ehinomen Eki Esosa Etinosa Imuetinyan Isoken Itohan Iyobosa Iziegbe Izogie Nosakhare
			Ofure Omosede Omosigho Osaretin Osariemen Osasu Osayuki Oseremen Ovbokhan Uwaila Uyi`),
		male: words(`
			Aghogho Aigbokhan Efosa Eghosa Ehimen Ehis Esosa Igho Ikponmwosa Imade Isibor Itua Iyare Iyobosa Nosa Odion
			Omoruyi Osagie Osahon Osamudiamen Osarumen Osaze Osayande Oseghale Osemudiamen Osifo Otasowie Uyi`),
		surnames: words(`
			Agbonlahor Aghedo Agho Aigbe Aigbogun Aimufua Airhiavbere Asemota Asoro Edebiri Edokpolor Egharevba
			Ehigiator Ehimare Eguavoen Ekhator Enabulele Erhabor Guobadia Ibhaze Idahosa Idehen Ighodaro
			Imafidon Imasuen Inegbedion Isibor Iyamu Iyayi Obasogie Ogbebor Ohenhen Oghide Oigiangbe
			Omorogbe Omoruyi Osagie Osifo Osunde Uwaifo Uzamere`),
	},
	efik: {
		female: words(`
			Abasiama Affiong Arit Atim Ekaette Ekanem Eme Emem Enobong Eno Idara Idorenyin Ifiok Ima Imaobong Inem Iniobong
			Iquo Itoro Kufre Mfon Mfoniso Nkoyo Nsikak Nsini Uduak Ukeme Unwana Uyai Utibe`),
		male: words(`
			Akan Akaninyene Anietie Aniekan Archibong Asuquo Bassey Edidiong Effiong Ekong Ekpenyong Emmanuel Enefiok Eteng
			Etim Ibanga Idongesit Ime Imoh Iniobong Itoro Kubiat Mfon Ndifreke Nkereuwem Nsikan Okon Otobong Saviour Ubong
			Udeme Ufot Ukeme Uko Utibe`),
		surnames: words(`
			Akpan Antia Archibong Asuquo Attah Bassey Davies Duke Ebong Edem Edet Effiong Ekanem Ekong Ekpe Ekpo
			Ekpenyong Emah Eneyo Enyenihi Essien Esin Etim Etuk Etukudo Eyo Henshaw Ibanga Ibok Idem Ikpeme Inyang
			Isong Ita Iyang Nkanga Nsa Nta Nyong Obot Obong Okon Okpo Orok Otu Oyo Ubi Udo Udoh Udofia Udoma Uffort Umana
			Umoh Usen Utuk Uwah`),
	},
	tiv: {
		female: words(`
			Afati Apine Azenda Doose Doofan Dooshima Erdoo Hembadoon Iveren Kashimana Kumashe Mbakeren Mimi Mngusuur Mnena
			Msendoo Mwuese Nguavese Nguher Nguumbur Ngodoo Ngunan Nyiyongo Seember Sewuese Shiminenge Terdoo Torkwase
			Wandoo Wuese`),
		male: words(`
			Aondoakaa Aondona Aondover Dzungwe Fanen Iorfa Iorlumun Iorwuese Kator Kumaga Msughter Myom Orduen Orseer Sesugh
			Shadrach Suemo Tardoo Tavershima Terfa Terhemba Terhile Terkimbi Terkula Terlumun Tersoo Terver Tertsea Torkuma
			Ushahemba`),
		surnames: words(`
			Abaver Agbo Ajene Akaa Akiga Akume Anongo Ashiekaa Atser Ayu Azenda Chia Dewua Dugeri Gbor Gundu Hembe Igbuku
			Ikyaave Iorliam Ityav Jato Kajo Kwaghe Mbatsav Mku Ndera Nyitse Orban Shija Swande Tilley Tion
			Tortiv Tyough Ugba Uji Waku Yawe`),
	},
	ijaw: {
		female: words(`
			Akpoebi Alaere Ayebaemi Boma Data Diepreye Ebiakpo Ebiere Ebinimi Ebitimi Ibinabo Ibiere Ine Ineba Inoma Kemi
			Kurotimi Miebaka Nimi Oduata Oyintari Preye Sokari Tamara Tamunoemi Tari Tariere Timi Tonye Woyintari`),
		male: words(`
			Alagoa Ayebatonye Ayibatari Biobele Boma Dakuku Dateme Douye Ebikabowei Ebimobowei Ebi Fubara Gesiye Ibim Ibifubara
			Igoni Inemo Kemela Kurobo Mienye Nengi Opuene Perekeme Preye Seiyefa Soala Sokari Tamuno Tarila Tekena Timipre
			Tonye Tubonemi Wari Woyengi`),
		surnames: words(`
			Agbani Akpana Alali Amachree Amakiri Ayakpo Banigo Benibo Briggs Brown Cookey Dagogo Diete Dokubo Douglas
			Ebiwari Ekiyor Fiberesima Fubara Georgewill Graham Gumo Harry Hart Horsfall Iyalla Jaja Jumbo Kalango Kio
			Koroye Lawson Manuel Ogan Okara Opuiyo Pepple Princewill Soberekon Spiff Tamuno Tebepah West Wokoma
			Young`),
	},
}

/** First names from school and church that go with southern surnames. */
export const christianNames = {
	female: words(`
		Abigail Angela Blessing Catherine Charity Comfort Deborah Elizabeth Esther Eunice Faith Felicia Florence Gloria
		Grace Helen Jane Joy Josephine Julie Margaret Mary Mercy Patience Patricia Peace Philomena Rebecca Ruth Stella
		Susan Theresa Veronica Victoria Vivian`),
	male: words(`
		Andrew Anthony Augustine Benjamin Charles Christopher Clement Cyril Daniel David Emmanuel Festus Francis Gabriel
		George Godwin Gregory James Jerome John Joseph Joshua Julius Kenneth Lawrence Matthew Michael Monday Moses
		Nicholas Patrick Paul Peter Philip Raphael Samuel Solomon Stephen Sunday Sylvester Thomas Victor Vincent`),
}

/** Surnames of old Lagos and coast families, also the second half of a compound surname. */
export const coastSurnames = words(`
	Benson Campos Carew Coker Cole Da-Silva Davies Doherty George Johnson Macaulay Martins Pearse Phillips Pinheiro
	Roberts Savage Smith Thomas Vaughan Williams`)
