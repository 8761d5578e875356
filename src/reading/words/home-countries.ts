/** Home countries of companies of the field that texts go on to call by them: "Total", later "the French company". */
const HOMES: Readonly<Record<string, string>> = {
  Algeria: 'Sonatrach',
  Argentina: 'YPF|Pampa Energia|Pampa Energía',
  Australia: 'Woodside|Santos|BHP|Origin Energy|Origin|Beach Energy',
  Austria: 'OMV',
  Azerbaijan: 'SOCAR',
  Brazil: 'Petrobras',
  Canada: 'Enbridge|TC Energy|Pembina|Canadian Natural Resources|Suncor',
  China:
    'CNPC|CNOOC|Sinopec|PetroChina|Unipec|ENN|China National Petroleum Corporation|China National Petroleum Corp|China National Offshore Oil Corporation',
  Egypt: 'EGAS|EGPC',
  France: 'TotalEnergies|Total|Engie|EDF|Technip|Technip Energies',
  Germany: 'Uniper|RWE|SEFE|EnBW|E.ON|Wintershall|Wintershall Dea|BASF|Siemens|Siemens Energy|EWE|VNG',
  Greece: 'DEPA|Motor Oil|Gastrade|Hellenic Petroleum',
  Hungary: 'MOL|MVM',
  India: 'ONGC|ONGC Videsh|GAIL|Indian Oil|Petronet|Petronet LNG|Reliance|Reliance Industries|Bharat Petroleum|Oil India',
  Indonesia: 'Pertamina|MedcoEnergi|PGN',
  Iran: 'NIOC',
  Israel: 'NewMed Energy|Delek',
  Italy: 'Eni|Saipem|Snam|Edison|Enel',
  Japan:
    'Mitsui|Mitsubishi|Mitsui & Co|Mitsubishi Corporation|Mitsubishi Corp|Itochu|Marubeni|Sumitomo|Sojitz|Inpex|JERA|Japex|Jogmec|Tokyo Gas|Osaka Gas|Toho Gas|Kyushu Electric|Kansai Electric|Chubu Electric|Tohoku Electric|Tepco|Eneos|Idemitsu|JGC|Chiyoda|JBIC|Mitsui OSK|Mitsui OSK Lines|NYK|NYK Line',
  Kazakhstan: 'KazMunayGas|QazaqGaz|KMG',
  Kuwait: 'KUFPEC',
  Malaysia: 'Petronas|Petroliam Nasional',
  Mexico: 'Pemex',
  Mozambique: 'ENH|Empresa Nacional de Hidrocarbonetos',
  Netherlands: 'Gasunie|Vopak|SBM Offshore',
  Nigeria: 'NNPC|Oando',
  Norway: 'Equinor|Statoil|DNO|Aker BP|Var Energi|Vår Energi|Golar LNG|Golar',
  Oman: 'OQ|Oman LNG',
  'Papua New Guinea': 'Oil Search|Kumul Petroleum|Kumul Petroleum Holdings',
  Poland: 'Orlen|PKN Orlen|PGNiG|Gaz-System',
  Portugal: 'Galp|Galp Energia|Partex',
  Qatar: 'QatarEnergy|Qatar Petroleum|Qatargas',
  Romania: 'OMV Petrom|Romgaz|Transgaz',
  Russia: 'Gazprom|Rosneft|Novatek|Lukoil|Gazprom Neft|Rosatom|Zarubezhneft|Surgutneftegas|Tatneft|Transneft|Sibur|Sovcomflot|Rusatom',
  'Saudi Arabia': 'Saudi Aramco|Aramco|Sabic|ACWA Power',
  Singapore: 'Pavilion Energy|Keppel|Sembcorp|Temasek',
  'South Korea':
    'Kogas|Korea Gas|Korea Gas Corporation|Korea Gas Corp|Posco|Posco International|SK E&S|SK Innovation|Hanwha|Hyundai|Samsung Heavy Industries|Daewoo|KNOC|GS Energy',
  Spain: 'Repsol|Naturgy|Enagas|Enagás|Cepsa|Iberdrola',
  Switzerland: 'Vitol|Glencore|Gunvor|MET Group|Axpo',
  Taiwan: 'CPC|CPC Corporation',
  Thailand: 'PTT|PTTEP|PTT Exploration and Production|EGAT',
  Turkey: 'Botas|TPAO|Turkish Petroleum',
  Ukraine: 'Naftogaz',
  'United Arab Emirates':
    'ADNOC|Abu Dhabi National Oil Company|Abu Dhabi National Oil Co|Mubadala|Mubadala Energy|Masdar|XRG|Dana Gas|Crescent Petroleum|Taqa|ENOC',
  'United Kingdom': 'Shell|BP|Centrica|BG Group|Harbour Energy|Tullow|Tullow Oil|SSE|National Grid',
  'United States':
    'ExxonMobil|Exxon Mobil|Exxon|Chevron|ConocoPhillips|Cheniere|Cheniere Energy|Venture Global|Venture Global LNG|Sempra|Sempra Infrastructure|NextDecade|Tellurian|Glenfarne|Hess|Occidental|Occidental Petroleum|Anadarko|Anadarko Petroleum|APA|Apache|Noble Energy|Marathon Oil|Freeport LNG|Commonwealth LNG|EQT|Kinder Morgan|Energy Transfer|KBR|Bechtel|Baker Hughes|Halliburton|Schlumberger|SLB|ArcLight|BlackRock|Blackstone|KKR|Hunt Oil',
  Venezuela: 'PDVSA',
  Vietnam: 'PetroVietnam|PV Gas',
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(HOMES).flatMap(([country, names]) => names.split('|').map((name) => [name.toLowerCase(), country] as const)),
)
const LEGAL = /,? (?:corp|corporation|inc|ltd|limited|plc|ag|se|sa|s\.a|spa|s\.p\.a|asa|llc|pjsc|jsc|co|company|berhad|bhd)\.?$/

/** The home country of a company by its name, with its legal form or without; null where it is not known. */
export function homeOf(name: string): string | null {
  const lower = name.toLowerCase()
  return BY_NAME.get(lower) ?? BY_NAME.get(lower.replace(LEGAL, '')) ?? null
}
