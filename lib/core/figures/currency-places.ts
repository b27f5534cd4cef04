/**
 * Currencies that share a name ("dollar", "franc", "peso"): which of them a bare name means is told by where the text
 * is set. Codes: ISO 4217.
 */
export const NAMESAKES: readonly (readonly string[])[] = [
  "USD CAD AUD NZD HKD SGD JMD FJD",
  "FRF CHF XOF XAF XPF GNF CDF BEF LUF RWF BIF",
  "MXN ARS CLP COP PHP UYU CUP DOP",
  "INR PKR LKR NPR MUR",
  "KES UGX TZS SOS",
  "KWD TND DZD IQD JOD RSD LYD BHD",
  "AED MAD",
  "DKK NOK",
  "SEK ISK",
  "GBP EGP LBP SYP SDG SSP",
  "IRR YER OMR",
  "RUB BYN",
  "RON MDL",
  "KGS UZS",
].map((codes) => codes.split(" "));

/** Names of countries and their larger parts and towns, in French and English, by the money that is paid with there. */
const PLACES: Readonly<Record<string, string>> = {
  USD: `U.S US USA America American Americans États-Unis Etats-Unis Washington Californie California Texas Floride Florida
York Jersey Pennsylvania Pennsylvanie Ohio Michigan Illinois Virginia Virginie Massachusetts Arizona Nevada Colorado Oregon
Alabama Alaska Arkansas Connecticut Delaware Hawaii Idaho Indiana Iowa Kansas Kentucky Louisiana Louisiane Maine Maryland
Minnesota Mississippi Missouri Montana Nebraska Hampshire Carolina Caroline Dakota Oklahoma Tennessee Utah Vermont Wisconsin
Wyoming Manhattan Brooklyn Chicago Boston Philadelphia Philadelphie Seattle Hollywood Houston Dallas Atlanta Detroit Cleveland
Pittsburgh Cincinnati Milwaukee Minneapolis Denver Phoenix Vegas Orleans Miami Orlando Tampa Baltimore Sacramento Angeles
Diego Francisco Oakland Austin Nashville Memphis Charlotte Pentagon Pentagone Nasdaq Democrats Republicans Congress Senate`,
  CAD: `Canada Canadian Canadians Canadien Canadienne Canadiens Ontario Québec Quebec Québécois Alberta Manitoba Saskatchewan
Newfoundland Terre-Neuve Nunavut Yukon Labrador Nouveau-Brunswick Nouvelle-Écosse Scotia Columbia Colombie-Britannique
Toronto Montréal Montreal Ottawa Calgary Edmonton Winnipeg Regina Saskatoon Vancouver Gatineau Sherbrooke Trois-Rivières
Saguenay Rimouski Montérégie Mauricie Outaouais Gaspésie Halifax Fredericton
Moncton Mississauga Nova`,
  AUD: `Australia Australian Australians Australie Queensland Tasmania Tasmanie Sydney Melbourne Brisbane Canberra Adelaide
Adélaïde Hobart Darwin NSW Wales Queenslander Ballarat Bendigo Geelong Townsville Cairns Dubbo Wagga`,
  NZD: `Zealand Zealanders Zealander Nouvelle-Zélande Auckland Wellington Christchurch Dunedin Queenstown Rotorua Waikato Otago
Canterbury Aotearoa`,
  HKD: "Hong-Kong Kong Kowloon",
  SGD: "Singapore Singapour Singaporean Singaporeans",
  JMD: "Jamaica Jamaïque Kingston Jamaican",
  FJD: "Fiji Fidji Suva Fijian",
  FRF: `France Français Française Paris Lyon Marseille Lille Toulouse Bordeaux Nantes Strasbourg Bretagne Normandie Rennes
Grenoble Rouen Montpellier Alsace Lorraine Provence Bercy Matignon`,
  CHF: `Suisse Suisses Switzerland Swiss Genève Geneva Lausanne Berne Bern Zurich Zürich Bâle Basel Neuchâtel Fribourg Valais
Vaud Sion Jura Tessin Ticino Lucerne Bienne Winterthour Appenzell Grisons Romandie`,
  XOF: `Sénégal Senegal Sénégalais Dakar Saint-Louis Ivoire Ivory Ivoiriens Abidjan Yamoussoukro Bouaké Mali Maliens Bamako
Burkina Ouagadougou Bobo-Dioulasso Niger Niamey Bénin Benin Cotonou Porto-Novo Togo Lomé Casamance Thiès Ziguinchor
Guinée-Bissau Bissau`,
  XAF: `Cameroun Cameroon Camerounais Yaoundé Douala Gabon Gabonais Libreville Port-Gentil Tchad Chad N'Djamena N’Djamena
Centrafrique Bangui Congo-Brazzaville Brazzaville Pointe-Noire Malabo`,
  XPF: "Nouvelle-Calédonie Caledonia Nouméa Polynésie Polynesia Papeete Tahiti Wallis",
  GNF: "Guinée Guinea Conakry Guinéens",
  CDF: "Kinshasa RDC DRC Goma Lubumbashi Kivu Congolais",
  BEF: "Belgique Belges Belgium Bruxelles Brussels Liège Anvers Antwerp Gand Ghent Wallonie Flandre Flanders Namur Charleroi",
  LUF: "Luxembourg Luxembourgeois",
  RWF: "Rwanda Kigali Rwandais",
  BIF: "Burundi Bujumbura Gitega",
  MXN: "Mexique Mexico Mexican Mexicans Mexicains Oaxaca Chiapas Guadalajara Monterrey Yucatán Jalisco",
  ARS: "Argentine Argentina Argentins Argentinian Aires Córdoba Tucumán Mendoza Patagonie Patagonia Rosario Salta",
  CLP: "Chili Chile Chilean Chileans Chiliens Santiago Valparaíso Concepción Atacama Antofagasta",
  COP: "Colombie Colombia Colombian Bogotá Bogota Medellín Cali Barranquilla",
  PHP: "Philippines Manille Manila Filipino Filipinos Luzon Luçon Mindanao Cebu Davao",
  UYU: "Uruguay Montevideo",
  CUP: "Cuba Havane Havana Cubans Cubains",
  DOP: "Dominicaine Dominican Saint-Domingue",
  INR: "Inde India Indian Indians Indiens Delhi Mumbai Bombay Calcutta Kolkata Chennai Bangalore Bengaluru Kerala Gujarat",
  PKR: "Pakistan Karachi Lahore Islamabad Pakistani Pakistanais Peshawar Punjab",
  LKR: "Lanka Colombo Lankan Jaffna",
  NPR: "Népal Nepal Katmandou Kathmandu Nepali Nepalese Pokhara",
  MUR: "Maurice Mauritius Port-Louis Mauritian",
  KES: "Kenya Kenyan Kenyans Kényans Nairobi Mombasa Kisumu",
  UGX: "Ouganda Uganda Ugandan Ugandans Kampala Entebbe Gulu",
  TZS: "Tanzanie Tanzania Tanzanian Tanzanians Dodoma Arusha Zanzibar Salaam",
  SOS: "Somalie Somalia Mogadiscio Mogadishu Somali",
  KWD: "Koweït Kuwait",
  TND: "Tunisie Tunisia Tunisiens Tunisians Tunis Sfax Sousse",
  DZD: "Algérie Algeria Algériens Algerians Alger Algiers Oran Constantine Kabylie",
  IQD: "Irak Iraq Irakiens Iraqis Iraqi Bagdad Baghdad Mossoul Mosul Bassora Basra",
  JOD: "Jordanie Jordan Amman Jordanian",
  RSD: "Serbie Serbia Serbes Serbian Belgrade",
  LYD: "Libye Libya Libyan Tripoli Benghazi",
  BHD: "Bahreïn Bahrain Manama",
  AED: "Émirats Emirates Dubaï Dubai Abu Dhabi UAE",
  MAD: "Maroc Morocco Marocains Moroccan Rabat Casablanca Tanger Tangier Marrakech Agadir Fès",
  DKK: "Danemark Denmark Danish Copenhague Copenhagen Danois Aarhus Groenland Greenland",
  NOK: "Norvège Norway Norwegian Norwegians Oslo Bergen Trondheim Stavanger Tromsø",
  SEK: "Suède Sweden Swedish Stockholm Gothenburg Göteborg Malmö",
  ISK: "Islande Iceland Icelandic Icelanders Reykjavík Reykjavik Akureyri",
  GBP: "Britain British UK Royaume-Uni London Londres England Angleterre Scotland Écosse Manchester Wales",
  EGP: "Égypte Egypt Egyptian Caire Cairo Alexandrie Alexandria",
  LBP: "Liban Lebanon Lebanese Beyrouth Beirut Libanais",
  SYP: "Syrie Syria Syrian Damas Damascus Alep Aleppo",
  SDG: "Soudan Sudan Sudanese Khartoum Darfour Darfur",
  SSP: "Juba",
  IRR: "Iran Iranian Iraniens Téhéran Tehran",
  YER: "Yémen Yemen Sanaa Aden",
  OMR: "Oman Mascate Muscat",
  RUB: "Russie Russia Russian Russians Russes Moscou Moscow Kremlin",
  BYN: "Biélorussie Bélarus Belarus Minsk",
  RON: "Roumanie Romania Bucarest Bucharest",
  MDL: "Moldavie Moldova Chisinau Chişinău",
  KGS: "Kirghizistan Kirghizstan Kyrgyzstan Bichkek Bishkek Och",
  UZS: "Ouzbékistan Uzbekistan Tachkent Tashkent Samarcande Samarkand",
};

/** The money of a place, by its name as it is written. */
export const MONEY_OF_PLACES: ReadonlyMap<string, readonly string[]> = byPlace();

function byPlace(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [code, names] of Object.entries(PLACES)) {
    for (const name of names.split(/\s+/u)) {
      const known = found.get(name);
      if (known) known.push(code);
      else found.set(name, [code]);
    }
  }
  return found;
}
