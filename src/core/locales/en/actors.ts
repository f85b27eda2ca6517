/**
 * Armed groups, states' forces, coalitions and monitors with their names in the news. The display name is the one in
 * use by the source given in the last column: neutral reference works, never the wording of a party.
 * Sources: UCDP = UCDP Actor Dataset names; ACLED = ACLED actor names; self = the body's own name; UN = UN documents.
 */
export type ActorKind =
  | 'state'
  | 'state-force'
  | 'coalition'
  | 'armed-group'
  | 'police'
  | 'monitor'
  | 'organisation'
  | 'unidentified'
  | 'civilians';

export interface ActorRow {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of a state's own forces; `null` for groups across borders. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly source: string;
}

const row = (
  name: string,
  kind: ActorKind,
  country: string | null,
  aliases: string,
  source: string,
): ActorRow => ({
  name,
  kind,
  country,
  aliases: [name, ...aliases.split('|').filter(Boolean)],
  source,
});

/** Aliases written in capitals only match capitals ("IS", "SAA"); all others match in any case. */
export const ACTORS: readonly ActorRow[] = [
  // Syria and Iraq
  row(
    'Islamic State',
    'armed-group',
    null,
    "ISIL|ISIS|IS group|IS|Daesh|Daish|Da’esh|Da'esh|Islamic State group|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State in Iraq and Syria|so-called Islamic State|Islamic State fighters|Islamic State militants|Islamic State jihadists|Caliphate Army|IS jihadists|IS militants|IS fighters|ISIS militants|ISIS fighters|ISIL militants|ISIL terrorists|Daesh terrorists|Daesh militants|ISIS terrorists|IS extremists|Daesh terrorist group|ISIL terrorist group",
    'UCDP: IS',
  ),
  row(
    'Hayat Tahrir al-Sham',
    'armed-group',
    'SY',
    "HTS|Tahrir al-Sham|Hay’at Tahrir al-Sham|Hay'at Tahrir al-Sham|Jabhat al-Nusra|al-Nusra Front|Al Nusra Front|Nusra Front|Jabhat Fateh al-Sham|Jabhat Fatah al-Sham|Fateh al-Sham Front|Fatah al-Sham Front|al-Nusra|Nusra",
    'UCDP: Tahrir al-Sham; the same group under its earlier names',
  ),
  row(
    'Syrian government forces',
    'state-force',
    'SY',
    "Syrian army|Syrian Arab Army|SAA|Syrian Armed Forces|Syrian military|Syrian troops|Syrian soldiers|Syrian government troops|Syrian regime forces|Syrian regime|Syrian forces|Syrian warplanes|Syrian air force|Syrian Arab Air Force|Syrian government|Syrian government warplanes|Syrian regime warplanes|Syrian regime aircraft|Syrian helicopters|Syrian regime helicopters|Syrian jets|Assad regime|Assad’s forces|Assad's forces|Assads forces|Assad forces|Assad’s army|Assad's army|forces loyal to President Bashar al-Assad|forces loyal to Bashar al-Assad|forces loyal to Assad|pro-Assad forces|pro-government forces in Syria|Republican Guard|National Defence Forces|National Defense Forces|Tiger Forces",
    'UCDP: Government of Syria',
  ),
  row(
    'Syrian Democratic Forces',
    'armed-group',
    'SY',
    'SDF|US-backed Syrian Democratic Forces|U.S.-backed Syrian Democratic Forces|Democratic Forces of Syria',
    'UCDP: SDF',
  ),
  row(
    'People’s Protection Units (YPG)',
    'armed-group',
    'SY',
    "YPG|People's Protection Units|People’s Protection Units|Kurdish People's Protection Units|YPJ|PYD|Syrian Kurdish fighters|Syrian Kurdish forces",
    'self',
  ),
  row('Free Syrian Army', 'armed-group', 'SY', 'FSA|Free Army|Southern Front', 'self'),
  row(
    'Syrian National Army',
    'armed-group',
    'SY',
    'Turkish-backed Syrian rebels|Turkey-backed Syrian rebels|Turkish-backed rebels|Turkey-backed rebels|Turkish-backed Free Syrian Army|Ankara-backed rebels|Turkish-backed opposition fighters',
    'self',
  ),
  row('Ahrar al-Sham', 'armed-group', 'SY', 'Ahrar ash-Sham|Ahrar al Sham|Ahrar as-Sham', 'UCDP'),
  row(
    'Jaysh al-Islam',
    'armed-group',
    'SY',
    'Jaish al-Islam|Jaish al Islam|Army of Islam|Jeish al-Islam',
    'UCDP',
  ),
  row('Faylaq al-Rahman', 'armed-group', 'SY', 'Failaq al-Rahman|Al-Rahman Legion|Al-Rahman Corps', 'ACLED'),
  row(
    'Nour al-Din al-Zenki',
    'armed-group',
    'SY',
    'Harakat Nour al-Din al-Zenki|Nureddin Zinki|Nour al-Din al-Zinki|Noureddin al-Zinki',
    'ACLED',
  ),
  row('Jund al-Aqsa', 'armed-group', 'SY', '', 'UCDP'),
  row('Khorasan group', 'armed-group', 'SY', 'Khorasan Group', 'ACLED'),
  row(
    'US-led coalition',
    'coalition',
    null,
    'U.S.-led coalition|US led coalition|Operation Inherent Resolve|Combined Joint Task Force|CJTF-OIR|Global Coalition|global coalition against Daesh|US-led alliance|U.S.-led alliance|American-led coalition|US-led international coalition|U.S.-led international coalition|international coalition|International Coalition|anti-ISIS coalition|anti-IS coalition|Coalition warplanes|Coalition war planes|coalition airstrikes|Coalition air strikes|coalition forces|international coalition forces|Western coalition|US-led forces|U.S.-led forces|US-led air strikes|U.S.-led air strikes|US-led airstrikes|US-led strikes|U.S.-led strikes|US-led warplanes|US-led anti-ISIL coalition|US coalition|U.S. coalition',
    'self: Combined Joint Task Force – Operation Inherent Resolve',
  ),
  row(
    'Hezbollah',
    'armed-group',
    'LB',
    'Hizbollah|Hizbullah|Hezbullah|Lebanese Hezbollah|Islamic Resistance in Lebanon',
    'UCDP',
  ),
  row(
    'Popular Mobilization Forces',
    'armed-group',
    'IQ',
    "Popular Mobilisation Forces|Popular Mobilization Units|Popular Mobilisation Units|Hashd al-Shaabi|Hashed al-Shaabi|Hashd al-Sha'abi|PMF|PMU|Iraqi Shia militias|Iraqi Shi'ite militias",
    'self',
  ),
  row(
    'Kataib Hezbollah',
    'armed-group',
    'IQ',
    "Kata'ib Hezbollah|Kataeb Hezbollah|Hezbollah Brigades",
    'self',
  ),
  row(
    'Peshmerga',
    'state-force',
    'IQ',
    'Kurdish Peshmerga|Peshmerga forces|Kurdish Peshmerga forces',
    'self',
  ),
  row(
    'Iraqi security forces',
    'state-force',
    'IQ',
    'Iraqi army|Iraqi forces|Iraqi troops|Iraqi soldiers|Iraqi military|Iraqi air force|ISF|Counter Terrorism Service|Iraqi government forces|Iraqi warplanes',
    'self',
  ),
  row(
    'Kurdistan Workers’ Party (PKK)',
    'armed-group',
    'TR',
    "PKK|Kurdistan Workers' Party|Kurdistan Workers’ Party|Kurdistan Workers Party",
    'UCDP: PKK',
  ),
  row('Al-Qaeda', 'armed-group', null, 'al Qaeda|Al Qaida|al-Qaida|Qaeda', 'UCDP'),
  row(
    'Islamic Revolutionary Guard Corps',
    'state-force',
    'IR',
    "IRGC|Revolutionary Guards|Revolutionary Guard|Revolutionary Guard Corps|Quds Force|Qods Force|Iran's Revolutionary Guards|Iranian Revolutionary Guards",
    'self',
  ),
  row(
    'White Helmets',
    'organisation',
    'SY',
    'Syria Civil Defence|Syria Civil Defense|Syrian Civil Defence|Syrian Civil Defense',
    'self',
  ),
  // Gaza, Israel, Yemen
  row(
    'Hamas',
    'armed-group',
    'PS',
    'al-Qassam Brigades|Al Qassam Brigades|Qassam Brigades|Izz ad-Din al-Qassam Brigades|Izz el-Deen al-Qassam Brigades|Ezzedine al-Qassam Brigades|Islamic Resistance Movement',
    'UCDP',
  ),
  row(
    'Palestinian Islamic Jihad',
    'armed-group',
    'PS',
    'Islamic Jihad|PIJ|al-Quds Brigades|Al Quds Brigades|Saraya al-Quds',
    'UCDP: PIJ',
  ),
  row(
    'Israeli forces',
    'state-force',
    'IL',
    'IDF|Israel Defense Forces|Israel Defence Forces|Israeli army|Israeli military|Israeli troops|Israeli soldiers|Israeli air force|Israeli warplanes|Israeli jets|Israeli aircraft|Israeli occupation forces|Israeli Defense Forces|Israeli drones|Israeli tanks|Israeli snipers|Israeli artillery',
    'ACLED: Military Forces of Israel',
  ),
  row(
    'Houthi forces',
    'armed-group',
    'YE',
    'Houthis|Houthi|Huthis|Huthi|Houthi rebels|Houthi fighters|Houthi movement|Houthi militia|Houthi militants|Houthi group|Ansar Allah|Ansarullah|Ansar Allah movement|Iran-backed Houthis|Iran-aligned Houthis',
    'UCDP: Ansarallah',
  ),
  row(
    'Saudi-led coalition',
    'coalition',
    null,
    'Saudi led coalition|Arab coalition|Saudi-led military coalition|Saudi-led Arab coalition|Saudi-led alliance|Saudi-led forces|Saudi-led warplanes|Saudi-led air strikes',
    'UN',
  ),
  row(
    'Al-Qaeda in the Arabian Peninsula',
    'armed-group',
    'YE',
    'AQAP|Ansar al-Sharia in Yemen',
    'UCDP: AQAP',
  ),
  row(
    'Southern Transitional Council',
    'armed-group',
    'YE',
    'STC|Southern Transitional Council forces',
    'self',
  ),
  row(
    'Yemeni government forces',
    'state-force',
    'YE',
    'Yemeni army|Yemeni forces|Yemeni troops|Yemeni soldiers|forces loyal to Hadi|pro-Hadi forces',
    'UCDP: Government of Yemen',
  ),
  // Ukraine and Russia
  row(
    'Wagner Group',
    'armed-group',
    'RU',
    'Wagner|Wagner mercenaries|Wagner fighters|PMC Wagner|Africa Corps',
    'self',
  ),
  row(
    'Russian forces',
    'state-force',
    'RU',
    'Russian army|Russian military|Russian troops|Russian soldiers|Russian Armed Forces|Russian warplanes|Russian jets|Russian aircraft|Russian air force|Russian Aerospace Forces|Russian planes|Russian fighter jets|Russian drones|Russian artillery',
    'ACLED: Military Forces of Russia',
  ),
  row(
    'Ukrainian forces',
    'state-force',
    'UA',
    'Ukrainian army|Ukrainian military|Ukrainian troops|Ukrainian soldiers|Armed Forces of Ukraine|Ukrainian Armed Forces|AFU|Ukrainian air force|Ukrainian drones',
    'ACLED: Military Forces of Ukraine',
  ),
  row(
    'Donetsk People’s Republic forces',
    'armed-group',
    'UA',
    "Donetsk People's Republic|Donetsk People’s Republic|DNR|DPR|Luhansk People's Republic|LNR|LPR|pro-Russian separatists|pro-Russia separatists|Russian-backed separatists|Russia-backed separatists|pro-Russian rebels",
    'UCDP: DPR',
  ),
  // Sudan, Sahel, Africa
  row(
    'Rapid Support Forces',
    'armed-group',
    'SD',
    'RSF|paramilitary Rapid Support Forces|Rapid Support Forces paramilitaries',
    'self',
  ),
  row(
    'Sudanese Armed Forces',
    'state-force',
    'SD',
    "SAF|Sudanese army|Sudan's army|Sudanese military|Sudanese troops|Sudanese forces|Sudan Armed Forces|Sudanese air force",
    'self',
  ),
  row('SPLM-North', 'armed-group', 'SD', "SPLM-N|Sudan People's Liberation Movement-North", 'UCDP'),
  row(
    'Boko Haram',
    'armed-group',
    'NG',
    "JAS|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad|suspected Boko Haram",
    'UCDP',
  ),
  row(
    'Islamic State West Africa Province',
    'armed-group',
    'NG',
    "ISWAP|Islamic State in West Africa|Islamic State's West Africa Province",
    'UCDP: IS',
  ),
  row(
    'Jama’at Nusrat al-Islam wal-Muslimin (JNIM)',
    'armed-group',
    'ML',
    "JNIM|Jama'at Nusrat al-Islam wal-Muslimin|Jamaat Nusrat al-Islam wal-Muslimin|Group for the Support of Islam and Muslims",
    'UCDP: JNIM',
  ),
  row(
    'Islamic State Sahel Province',
    'armed-group',
    'ML',
    'ISGS|Islamic State in the Greater Sahara|ISSP|Islamic State Sahel|IS Sahel',
    'UCDP: IS',
  ),
  row(
    'Malian armed forces',
    'state-force',
    'ML',
    'FAMa|Malian army|Malian troops|Malian soldiers|Malian forces|Malian military',
    'self',
  ),
  row(
    'Burkinabe armed forces',
    'state-force',
    'BF',
    'Burkinabe army|Burkina Faso army|Burkinabe soldiers|Burkinabe troops|VDP|Volunteers for the Defence of the Homeland',
    'self',
  ),
  row('Al-Shabaab', 'armed-group', 'SO', 'al-Shabab|al Shabaab|Shabaab|Harakat al-Shabaab', 'UCDP'),
  row(
    'Tigray People’s Liberation Front',
    'armed-group',
    'ET',
    "TPLF|Tigray People's Liberation Front|Tigrayan forces|Tigray Defence Forces|TDF",
    'UCDP: TPLF',
  ),
  row('Lord’s Resistance Army', 'armed-group', 'UG', "LRA|Lord's Resistance Army", 'UCDP: LRA'),
  row('M23', 'armed-group', 'CD', 'March 23 Movement|M23 rebels', 'UCDP: M23'),
  row('Allied Democratic Forces', 'armed-group', 'CD', 'ADF|ADF rebels', 'UCDP: ADF'),
  row(
    'Libyan National Army',
    'armed-group',
    'LY',
    "LNA|Haftar's forces|forces loyal to Khalifa Haftar|Haftar’s forces|Libyan Arab Armed Forces",
    'UCDP',
  ),
  // Asia
  row(
    'Taliban',
    'armed-group',
    'AF',
    'Taleban|Afghan Taliban|Taliban militants|Taliban fighters|Taliban insurgents',
    'UCDP',
  ),
  row(
    'Tehrik-i-Taliban Pakistan',
    'armed-group',
    'PK',
    'TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan|Tehrik-e-Taliban Pakistan',
    'UCDP: TTP',
  ),
  row(
    'Islamic State Khorasan Province',
    'armed-group',
    'AF',
    'ISKP|IS-K|ISIS-K|Islamic State Khorasan|Islamic State-Khorasan',
    'UCDP: IS',
  ),
  row('Haqqani network', 'armed-group', 'AF', 'Haqqani Network', 'UN'),
  row('Lashkar-e-Taiba', 'armed-group', 'PK', 'Lashkar-e-Tayyiba', 'UCDP'),
  row('Liberation Tigers of Tamil Eelam', 'armed-group', 'LK', 'LTTE|Tamil Tigers', 'UCDP: LTTE'),
  row('Abu Sayyaf', 'armed-group', 'PH', 'Abu Sayyaf Group|ASG', 'UCDP: ASG'),
  row('New People’s Army', 'armed-group', 'PH', "NPA|New People's Army", 'UCDP: CPP'),
  row(
    'Myanmar military',
    'state-force',
    'MM',
    'Tatmadaw|Myanmar army|Myanmar junta|Myanmar troops|Myanmar soldiers',
    'ACLED: Military Forces of Myanmar',
  ),
  row('Arakan Army', 'armed-group', 'MM', '', 'UCDP'),
  row(
    'Communist Party of India (Maoist)',
    'armed-group',
    'IN',
    'Maoists|Naxalites|Maoist rebels|CPI (Maoist)|CPI-Maoist',
    'UCDP: CPI-Maoist',
  ),
  row('NATO', 'coalition', null, 'ISAF|NATO-led forces|NATO forces|Resolute Support', 'self'),
  // Latin America
  row(
    'FARC',
    'armed-group',
    'CO',
    'Revolutionary Armed Forces of Colombia|FARC rebels|FARC guerrillas',
    'UCDP: FARC',
  ),
  row(
    'National Liberation Army (ELN)',
    'armed-group',
    'CO',
    'ELN|National Liberation Army|Army of National Liberation|ELN rebels|ELN guerrillas',
    'UCDP: ELN',
  ),
  row('EPL', 'armed-group', 'CO', "Popular Liberation Army|People's Liberation Army", 'UCDP: EPL'),
  row(
    'M-19',
    'armed-group',
    'CO',
    '19th of April Movement|April 19 Movement|19 April Movement',
    'UCDP: M-19',
  ),
  row('The Extraditables', 'armed-group', 'CO', 'Extraditables|Medellin Cartel|Medellin drug cartel', 'self'),
  row(
    'FMLN',
    'armed-group',
    'SV',
    'Farabundo Marti National Liberation Front|FMLN guerrillas|FMLN rebels|FMLN terrorists',
    'UCDP: FMLN',
  ),
  row(
    'Salvadoran armed forces',
    'state-force',
    'SV',
    'Salvadoran army|Salvadoran Air Force|Salvadoran military|Salvadoran soldiers|Atlacatl Battalion|Armed Forces of El Salvador',
    'UCDP: Government of El Salvador',
  ),
  row(
    'Shining Path',
    'armed-group',
    'PE',
    'Sendero Luminoso|Shining Path guerrillas|Shining Path terrorists|Communist Party of Peru',
    'UCDP: Sendero Luminoso',
  ),
  row(
    'Túpac Amaru Revolutionary Movement',
    'armed-group',
    'PE',
    'MRTA|Tupac Amaru Revolutionary Movement',
    'UCDP: MRTA',
  ),
  row(
    'Manuel Rodríguez Patriotic Front',
    'armed-group',
    'CL',
    'FPMR|Manuel Rodriguez Patriotic Front',
    'UCDP',
  ),
  row('Lautaro Youth Movement', 'armed-group', 'CL', 'MJL|Mapu-Lautaro', 'self'),
  row(
    'Guatemalan National Revolutionary Unity',
    'armed-group',
    'GT',
    'URNG|Guatemalan National Revolutionary Union',
    'UCDP: URNG',
  ),
  row('Contras', 'armed-group', 'NI', 'Nicaraguan Resistance|Contra rebels', 'UCDP: Contras/FDN'),
  row(
    'Sandinista Front',
    'armed-group',
    'NI',
    "FSLN|Sandinista National Liberation Front|Sandinista People's Army|EPS",
    'UCDP: FSLN',
  ),
  // Europe
  row(
    'Provisional IRA',
    'armed-group',
    'GB',
    'IRA|Irish Republican Army|Provisional Irish Republican Army',
    'UCDP: PIRA',
  ),
  row('ETA', 'armed-group', 'ES', 'Basque Fatherland and Liberty|Euskadi Ta Askatasuna', 'UCDP: ETA'),
  // Monitors and agencies
  row(
    'Syrian Observatory for Human Rights',
    'monitor',
    null,
    'SOHR|Observatory|Britain-based Syrian Observatory for Human Rights|UK-based Syrian Observatory for Human Rights',
    'self',
  ),
  row('Syrian Network for Human Rights', 'monitor', null, 'SNHR', 'self'),
  row('Airwars', 'monitor', null, '', 'self'),
  row('Human Rights Watch', 'monitor', null, 'HRW', 'self'),
  row('Amnesty International', 'monitor', null, '', 'self'),
  row(
    'United Nations',
    'organisation',
    null,
    'UN|U.N.|UNHCR|UNICEF|UN Security Council|U.N. Security Council',
    'self',
  ),
  row(
    'Red Cross and Red Crescent',
    'organisation',
    null,
    'ICRC|Red Cross|Red Crescent|Syrian Arab Red Crescent|SARC|International Committee of the Red Cross',
    'self',
  ),
];

/** Adjective, country name and ISO code of states whose forces and citizens are often named by them. */
export const STATES: readonly (readonly [adjective: string, country: string, iso: string])[] = (
  'Afghan/Afghanistan/AF Algerian/Algeria/DZ American/United States/US Argentine/Argentina/AR Armenian/Armenia/AM Australian/Australia/AU Azerbaijani/Azerbaijan/AZ Bahraini/Bahrain/BH Bangladeshi/Bangladesh/BD Belgian/Belgium/BE Bolivian/Bolivia/BO Brazilian/Brazil/BR ' +
  'British/United Kingdom/GB Burkinabe/Burkina Faso/BF Burundian/Burundi/BI Cameroonian/Cameroon/CM Canadian/Canada/CA Chadian/Chad/TD Chilean/Chile/CL Chinese/China/CN Colombian/Colombia/CO Congolese/DR Congo/CD Cuban/Cuba/CU Danish/Denmark/DK Dutch/Netherlands/NL ' +
  'Ecuadorean/Ecuador/EC Egyptian/Egypt/EG Emirati/United Arab Emirates/AE Eritrean/Eritrea/ER Ethiopian/Ethiopia/ET French/France/FR Georgian/Georgia/GE German/Germany/DE Greek/Greece/GR Guatemalan/Guatemala/GT Haitian/Haiti/HT Honduran/Honduras/HN Indian/India/IN ' +
  'Indonesian/Indonesia/ID Iranian/Iran/IR Iraqi/Iraq/IQ Israeli/Israel/IL Italian/Italy/IT Japanese/Japan/JP Jordanian/Jordan/JO Kenyan/Kenya/KE Kuwaiti/Kuwait/KW Lebanese/Lebanon/LB Libyan/Libya/LY Malian/Mali/ML Mauritanian/Mauritania/MR Mexican/Mexico/MX ' +
  'Moroccan/Morocco/MA Mozambican/Mozambique/MZ Nicaraguan/Nicaragua/NI Nigerien/Niger/NE Nigerian/Nigeria/NG Norwegian/Norway/NO Pakistani/Pakistan/PK Palestinian/Palestine/PS Panamanian/Panama/PA Peruvian/Peru/PE Philippine/Philippines/PH Polish/Poland/PL ' +
  'Qatari/Qatar/QA Russian/Russia/RU Rwandan/Rwanda/RW Salvadoran/El Salvador/SV Saudi/Saudi Arabia/SA Serbian/Serbia/RS Somali/Somalia/SO Soviet/Soviet Union/SU Spanish/Spain/ES Sudanese/Sudan/SD Swedish/Sweden/SE Syrian/Syria/SY Thai/Thailand/TH Tunisian/Tunisia/TN ' +
  'Turkish/Turkey/TR Türkiye/Turkey/TR Ugandan/Uganda/UG Ukrainian/Ukraine/UA US/United States/US U.S./United States/US UK/United Kingdom/GB Venezuelan/Venezuela/VE Yemeni/Yemen/YE'
)
  .split(/ (?=[A-ZÜ][^/ ]*\/)/)
  .map((entry) => entry.split('/') as [string, string, string]);

/** Nouns for a state's own forces, with the neutral noun that stands for them. Longer phrases first. */
export const FORCE_NOUNS: readonly (readonly [phrase: string, name: string, kind: ActorKind])[] = [
  ['border guards', 'border guards', 'state-force'],
  ['border guard', 'border guards', 'state-force'],
  ['border police', 'border police', 'police'],
  ['coast guard', 'coast guard', 'state-force'],
  ['security forces', 'security forces', 'state-force'],
  ['special forces', 'special forces', 'state-force'],
  ['government forces', 'forces', 'state-force'],
  ['government troops', 'forces', 'state-force'],
  ['regime forces', 'forces', 'state-force'],
  ['armed forces', 'forces', 'state-force'],
  ['air force', 'forces', 'state-force'],
  ['fighter jets', 'forces', 'state-force'],
  ['war planes', 'forces', 'state-force'],
  ['naval forces', 'navy', 'state-force'],
  ['riot police', 'police', 'police'],
  ...(
    [
      'forces',
      'army',
      'military',
      'troops',
      'soldiers',
      'soldier',
      'warplanes',
      'warplane',
      'jets',
      'aircraft',
      'drones',
      'drone',
      'helicopters',
      'artillery',
      'tanks',
      'planes',
      'gunships',
      'airstrikes',
      'airstrike',
      'missiles',
      'snipers',
      'commandos',
      'paratroopers',
      'marines',
      'bombers',
      'troop',
    ] as const
  ).map((noun): [string, string, ActorKind] => [noun, 'forces', 'state-force']),
  ['navy', 'navy', 'state-force'],
  ['police', 'police', 'police'],
  ['policemen', 'police', 'police'],
  ['gendarmes', 'gendarmerie', 'police'],
  ['gendarmerie', 'gendarmerie', 'police'],
  ['government', 'government', 'state'],
  ['authorities', 'authorities', 'state'],
  ['rebels', 'rebels', 'armed-group'],
  ['insurgents', 'insurgents', 'armed-group'],
  ['militants', 'militants', 'armed-group'],
  ['fighters', 'fighters', 'armed-group'],
  ['militia', 'militia', 'armed-group'],
  ['militias', 'militias', 'armed-group'],
  ['opposition', 'opposition', 'armed-group'],
  ['protesters', 'protesters', 'civilians'],
  ['civilians', 'civilians', 'civilians'],
];

/** Nouns for those who act or suffer without a name. The source's loaded words map to plain ones. */
export const GENERIC_ACTORS: readonly (readonly [phrase: string, name: string, kind: ActorKind])[] = [
  ...pairs(
    'unidentified gunmen|unknown gunmen|unidentified assailants|unknown assailants|unidentified attackers|unidentified individuals|unknown individuals|unidentified armed men|gunmen|armed men|armed individuals|assailants|masked men|masked gunmen|hooded men|gunman|hitmen|unidentified men|unknown men',
    'unidentified gunmen',
    'unidentified',
  ),
  ...pairs(
    'suicide bomber|suicide bombers|suicide attacker|suicide attackers',
    'suicide bomber',
    'unidentified',
  ),
  ...pairs(
    'jihadists|jihadist fighters|jihadis|Islamist militants|Islamist fighters|Islamist rebels|Islamist insurgents|extremist militants|Takfiri terrorists|Takfiri militants|Takfiris|Islamist extremists|jihadist militants',
    'Islamist militants',
    'armed-group',
  ),
  ...pairs(
    'militants|armed terrorist groups|terrorists|terrorist groups|terrorist group|terrorist organizations|extremists|subversives|terrorist criminals|armed groups|militant groups|armed group|militant group|armed terrorists|militiamen|militia|militias',
    'militants',
    'armed-group',
  ),
  ...pairs(
    'rebels|rebel forces|rebel fighters|rebel groups|rebel group|opposition fighters|opposition forces|opposition rebels|opposition factions|rebel factions|armed opposition',
    'rebels',
    'armed-group',
  ),
  ...pairs('insurgents|guerrillas|guerrilla group|guerrilla', 'insurgents', 'armed-group'),
  ...pairs('separatists|separatist fighters|separatist rebels', 'separatists', 'armed-group'),
  ...pairs(
    'Kurdish fighters|Kurdish forces|Kurdish militia|Kurdish militants|Kurdish-led forces|Kurdish militiamen',
    'Kurdish forces',
    'armed-group',
  ),
  ...pairs(
    'Palestinian militants|Palestinian fighters|Palestinian gunmen|Palestinian armed groups',
    'Palestinian militants',
    'armed-group',
  ),
  ...pairs(
    'government forces|government troops|regime forces|regime troops|government soldiers|pro-government forces|pro-regime forces|regime warplanes|government warplanes|regime aircraft|government aircraft|regime jets|government helicopters|regime helicopters|government air strikes|regime air strikes',
    'government forces',
    'state-force',
  ),
  ...pairs(
    'the army|the military|army units|army unit|army troops|army soldiers|soldiers|troops|armed forces|servicemen',
    'army',
    'state-force',
  ),
  ...pairs('security forces|security force|security personnel', 'security forces', 'state-force'),
  ...pairs('police|policemen|police officers|police officer|policeman|carabineros', 'police', 'police'),
  ...pairs(
    'drug traffickers|drug cartel|drug cartels|drug mafia|narcoterrorists',
    'drug traffickers',
    'armed-group',
  ),
  ...pairs(
    'civilians|civilian|residents|villagers|worshippers|worshipers|civilian population',
    'civilians',
    'civilians',
  ),
  ...pairs('children|schoolchildren', 'children', 'civilians'),
  ...pairs('journalists|journalist|reporters', 'journalists', 'civilians'),
  ...pairs('protesters|demonstrators|protestors', 'protesters', 'civilians'),
  ...pairs('aid workers|humanitarian workers|relief workers', 'aid workers', 'civilians'),
  ...pairs('medics|rescue workers|rescuers|first responders|paramedics', 'rescue workers', 'civilians'),
  ...pairs('refugees|displaced people|displaced families', 'displaced people', 'civilians'),
  ...pairs('peacekeepers|UN peacekeepers|U.N. peacekeepers', 'peacekeepers', 'organisation'),
];

function pairs(phrases: string, name: string, kind: ActorKind): (readonly [string, string, ActorKind])[] {
  return phrases.split('|').map((phrase) => [phrase, name, kind] as const);
}
