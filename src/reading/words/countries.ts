/** A country or union of countries, as texts name it. */
export type CountryNames = {
  readonly name: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly capital: string | null
}

/** Names that texts use beside those of Intl, by ISO 3166 code. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  US: ['White House', 'U.S.', 'US', 'USA', 'U.S.A.', 'United States of America', 'America'],
  GB: ['Downing Street', 'U.K.', 'UK', 'Britain', 'Great Britain'],
  AE: ['UAE', 'U.A.E.'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  CZ: ['Czech Republic'],
  MM: ['Burma'],
  KR: ['Korea', 'Republic of Korea'],
  RU: ['Russian Federation', 'Kremlin'],
  CI: ['Ivory Coast'],
  TT: ['Trinidad'],
  CD: ['Democratic Republic of Congo', 'DRC'],
  CG: ['Republic of Congo', 'Republic of the Congo', 'Congo'],
  VN: ['Viet Nam'],
  BN: ['Brunei Darussalam'],
  CV: ['Cabo Verde'],
  NL: ['Kingdom of the Netherlands'],
  PS: ['Palestine'],
  SA: ['Saudi'],
  PG: ['PNG'],
  CN: ["People's Republic of China"],
}

/** Adjectives and capitals, by ISO 3166 code: "Russian", "Moscow". Only capitals by which texts mean governments. */
const TABLE = `
AE Emirati|Abu Dhabi;AO Angolan|Luanda;AR Argentine,Argentinian|Buenos Aires;AT Austrian|Vienna;AU Australian|Canberra;AZ Azerbaijani,Azeri|Baku
BD Bangladeshi|Dhaka;BE Belgian|;BG Bulgarian|Sofia;BN Bruneian|;BR Brazilian|Brasilia;BY Belarusian|Minsk;CA Canadian|Ottawa;CH Swiss|Bern
CL Chilean|Santiago;CM Cameroonian|Yaounde;CN Chinese|Beijing;CO Colombian|Bogota;CY Cypriot|Nicosia;CZ Czech|Prague;DE German|Berlin;DK Danish|Copenhagen
DZ Algerian|Algiers;EE Estonian|Tallinn;EG Egyptian|Cairo;ES Spanish|Madrid;FI Finnish|Helsinki;FR French|Paris;GB British,UK,U.K.|London;GE Georgian|Tbilisi
GH Ghanaian|Accra;GQ Equatoguinean|Malabo;GR Greek|Athens;GY Guyanese|Georgetown;HR Croatian|Zagreb;HU Hungarian|Budapest;ID Indonesian|Jakarta;IE Irish|Dublin
IL Israeli|Jerusalem;IN Indian|New Delhi,Delhi;IQ Iraqi|Baghdad;IR Iranian|Tehran;IT Italian|Rome;JO Jordanian|Amman;JP Japanese|Tokyo;KE Kenyan|Nairobi
KG Kyrgyz|Bishkek;KP North Korean|Pyongyang;KR South Korean,Korean|Seoul;KW Kuwaiti|;KZ Kazakh,Kazakhstani|Astana;LB Lebanese|Beirut;LT Lithuanian|Vilnius
LV Latvian|Riga;LY Libyan|Tripoli;MA Moroccan|Rabat;MD Moldovan|Chisinau;MM Burmese|Naypyidaw;MX Mexican|Mexico City;MY Malaysian|Kuala Lumpur
MZ Mozambican|Maputo;NG Nigerian|Abuja;NL Dutch|The Hague;NO Norwegian|Oslo;NZ New Zealand|Wellington;OM Omani|Muscat;PE Peruvian|Lima;PH Philippine,Filipino|Manila
PK Pakistani|Islamabad;PL Polish|Warsaw;PT Portuguese|Lisbon;QA Qatari|Doha;RO Romanian|Bucharest;RS Serbian|Belgrade;RU Russian|Moscow;SA Saudi,Saudi Arabian|Riyadh
SE Swedish|Stockholm;SG Singaporean|;SK Slovak|Bratislava;SI Slovenian|Ljubljana;SN Senegalese|Dakar;SY Syrian|Damascus;TH Thai|Bangkok;TM Turkmen|Ashgabat
TN Tunisian|Tunis;TR Turkish|Ankara;TT Trinidadian|;TW Taiwanese|Taipei;TZ Tanzanian|Dodoma;UA Ukrainian|Kyiv,Kiev;US American|Washington;UZ Uzbek|Tashkent
VE Venezuelan|Caracas;VN Vietnamese|Hanoi;ZA South African|Pretoria;ZM Zambian|Lusaka;PG Papua New Guinean|;MR Mauritanian|Nouakchott;BH Bahraini|Manama;CU Cuban|Havana
YE Yemeni|Sanaa;AM Armenian|Yerevan;MN Mongolian|Ulaanbaatar;LK Sri Lankan|Colombo;BO Bolivian|La Paz;EC Ecuadorian|Quito;UG Ugandan|Kampala;NA Namibian|Windhoek;GA Gabonese|Libreville
RW Rwandan|Kigali;ET Ethiopian|Addis Ababa;SD Sudanese|Khartoum;CD Congolese|Kinshasa;CI Ivorian|;ML Malian|Bamako;NE Nigerien|Niamey;SL Sierra Leonean|Freetown
LR Liberian|Monrovia;GM Gambian|Banjul;GN Guinean|Conakry;BJ Beninese|;TG Togolese|Lome;ZW Zimbabwean|Harare;BW Botswanan|Gaborone;MW Malawian|Lilongwe;MG Malagasy|
SO Somali|Mogadishu;ER Eritrean|Asmara;TL Timorese,East Timorese|Dili;KH Cambodian|Phnom Penh;LA Laotian|Vientiane;NP Nepali,Nepalese|Kathmandu;AF Afghan|Kabul
PS Palestinian|Ramallah;IS Icelandic|Reykjavik;MT Maltese|Valletta;AL Albanian|Tirana;MK Macedonian|Skopje;BA Bosnian|Sarajevo;ME Montenegrin|Podgorica;TJ Tajik|Dushanbe
PY Paraguayan|Asuncion;UY Uruguayan|Montevideo;CR Costa Rican|;PA Panamanian|;GT Guatemalan|;NI Nicaraguan|Managua;DO Dominican|;JM Jamaican|;SR Surinamese|Paramaribo;FJ Fijian|Suva`

/** Names that are also common words, names of people or of states within others. */
const LEFT_OUT = new Set(['Jersey', 'Chad', 'Guernsey'])

export const COUNTRIES: readonly CountryNames[] = countries()

function countries(): CountryNames[] {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const rows = new Map(
    TABLE.trim()
      .split(/[;\n]/)
      .map((row) => [row.slice(0, 2), row.slice(3).split('|')] as const),
  )
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  return letters.flatMap((one) =>
    letters.flatMap((other): CountryNames[] => {
      const code = one + other
      const name = code === 'EU' || code === 'UN' || code === 'QO' || code === 'EZ' ? undefined : names.of(code)
      const plain = name === undefined ? undefined : nameOf(code, name)
      if (plain === undefined || LEFT_OUT.has(plain)) return []
      const [adjectives = '', capitals = ''] = rows.get(code) ?? []
      const list = (text: string) => text.split(',').filter((word) => word !== '')
      return [{ name: plain, names: [plain, ...(ALSO[code] ?? [])], adjectives: list(adjectives), capital: capitals.replace(',', '|') || null }]
    }),
  )
}

/** Without what Intl adds: "Myanmar (Burma)", "Hong Kong SAR China", "Türkiye". */
function nameOf(code: string, name: string): string {
  if (code === 'TR') return 'Turkey'
  return name
    .replace(/ \(.*\)$/, '')
    .replace(/ SAR China$/, '')
    .replace('&', 'and')
    .replace(/ - .*$/, '')
}
