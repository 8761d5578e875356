const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Legal forms and the like: a name that ends in one is a company's. Lower case, without full stops. */
export const LEGAL_FORMS = words(
  'ep cos corp corporation inc incorporated ltd limited llc lp plc ag se sa spa nv bv gmbh asa as ab oy oyj kk co company pjsc oao pao ao ooo jsc bhd berhad sdn tbk pty pte holdings holding srl sarl cjsc zao kg aps pvt pcl',
)

/** Words that end names of companies. */
export const COMPANY_WORDS = words(
  'marketing retail energi energie energia enerji energija energía gaz gass gás petrol petróleo pétrole pétroles petroli petrolera hydrocarbures hidrocarburos électricité elektrik energy energies gas oil petroleum petrochemical petrochemicals power electric resources shipping lines bank banking capital partners trading ventures steel chemical chemicals industries engineering shipbuilding exploration midstream infrastructure utilities utility hydrocarbons refining upstream downstream group investments investment technologies technology services maritime marine transport logistics offshore drilling mining metals minerals renewables solutions equity insurance securities motors motor airlines heavy global petronet lng',
)

/** Words in names of public bodies. */
export const PUBLIC_WORDS = words(
  'ministry department agency authority commission treasury parliament senate congress bureau administration government directorate cabinet court office inspectorate regulator customs duma municipality',
)

/** Public bodies and organizations that texts name by their letters alone. */
export const PUBLIC_ACRONYMS = words('ofac ofsi meti mofcom ferc cfius bis faa nopsema bnetza')
export const ORGANIZATION_ACRONYMS = words('opec opec+ nato g7 g20 asean iea unesco')

/** Words in names of organizations that are neither companies nor public bodies. */
export const ORGANIZATION_WORDS = words(
  'federation association institute forum union university organization organisation alliance league council center centre foundation chamber society academy committee opec nato g7 g20 asean summit conference community',
)

/** Words that end names of projects. */
export const PROJECT_WORDS = words(
  'npp concession lng system project pipeline terminal field plant cable interconnector refinery stream development train trains block complex fsru flng programme program hub fields facility interconnection corridor link gaslink',
)

/** Lower-case words that, behind a name, make it a project's: "the Sakura gas field". */
export const PROJECT_NOUNS = words(
  'discovery find prospect reservoir farm mine station oilfield gasfield oilfields gasfields licence licences license licenses permit permits concession acreage deposit unit project pipeline terminal field plant cable interconnector refinery development fsru facility venture block complex scheme megaproject programme program fields hub consortium interconnection line expansion train trains projects pipelines terminals plants refineries blocks facilities',
)
/** What stands between a name and such a word. */
export const PROJECT_ADJECTIVES = words(
  'pre-salt shallow-water ultra-deepwater deep-water shale heavy-oil flng hydropower hydroelectric geothermal coal uranium petrochemical carbon capture storage gas-to-liquids fertiliser fertilizer steel joint lng gas oil natural liquefied liquefaction export import regasification condensate offshore onshore undersea subsea power storage receiving floating wind solar nuclear hydrogen ammonia crude production processing transshipment deepwater thermal and upstream energy electricity coal-fired gas-fired',
)

/** Sectors and parts that may be left out when a company is named again: "Woodside Energy", later "Woodside". */
export const OMITTED_WORDS = words(
  'project energy energies group gas oil petroleum power electric resources international global company co corp corporation inc ltd limited plc holdings holding llc ag se sa spa nv bv asa as ab kk pjsc oao pao jsc & and lng partners industries trading pty bhd berhad sdn tbk sea corporation',
)

export const MONTHS = words('january february march april may june july august september october november december feb aug sept oct nov dec')
export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday')

/** Nouns that call a company, behind adjectives and before or in place of its name: "energy giant", "the utility". */
export const COMPANY_NOUNS = words(
  'manager charterer carrier company firm corporation giant major utility trader producer conglomerate operator developer supplier importer exporter bank lender monopoly player shipbuilder explorer refiner group house unit subsidiary affiliate arm holding partner rival shareholder buyer seller owner contractor shipper supermajor heavyweight maker champion distributor bidder investor generator newspaper broker broadcaster consultancy builder manufacturer miner shipowner shipyard contractor licensee financier powerhouse startup concern',
)

/** What stands before such nouns and names. */
export const DESCRIBING_WORDS = words(
  'ship tanker vessel state-run state-owned state-controlled state-backed state privately-owned government-owned private listed national energy oil gas lng trading power electricity coal leading top biggest largest major giant big small commodity shipping utility upstream downstream independent global international local domestic regional industrial commodities diversified steel mining investment petroleum petrochemical natural nuclear renewable development export grid network chemical pipeline grid-operator transmission turbine wind solar telecoms marine-fuel fellow infrastructure equipment engineering construction sovereign public integrated multinational foreign new second-largest third-largest fourth-largest world-class emerging french german german-based american u.s. anglo-dutch city-gas gas-fired state-linked majority-owned oilfield drilling floating newly new renewable offshore onshore deepwater ultra-deepwater neighbouring neighboring biotech tech technology chip logistics insurance payments defence defense metals uranium fertiliser fertilizer fund asset pension wealth hedge private-equity',
)
