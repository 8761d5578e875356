/** Words that begin sentences with a capital without being names. Lower case. */
export const OPENERS = new Set(
  `managers spokespeople representatives loan loans customs labour labor highlights highlight results corporate unions residents voters opposition parliament terms attendees guests calls requests the a an this that these those it its he she they we i you his her their our in on at by for from with without under over after before during since until while when
where whereas if although though because as and but or nor yet so then thus however moreover meanwhile separately also additionally furthermore earlier later currently now today yesterday
tomorrow previously recently once there here both each either neither another other others any every some many most several few all no not none only even still just despite according prior following
given due citing speaking asked based such like unlike among between within what who which how why whether one two three four five six seven eight nine ten last next first second third finally
thirdly firstly secondly nearly about around more less than up down out off analysts officials sources shares exports imports sanctions talks buyers sellers production construction partners
shareholders investors companies firms producers suppliers traders traders utilities ministers governments gas oil power prices demand supply supplies output sales terms financial details
negotiations plans work deliveries volumes cargoes shipments contracts operations commissioning completion first-gas revenue profit net total annual global world domestic foreign trade energy
reports report rumours rumors media local state government company officials japanese-led under existing initial commercial long-term long short new old natural liquefied crude people experts
critics lawmakers diplomats economists executives envoys journalists reporters to be is are was were has have had will would may might could should can must does did do let see per via amid
against across along beyond inside outside through throughout toward towards upon instead rather perhaps maybe indeed overall eventually ultimately subject pursuant effective starting beginning
ending including excluding regarding concerning considering assuming provided unless lest shareholding ownership equity stake stakes capacity construction approval closing deal deals agreement
agreements memorandum heads mr mrs ms dr source photo editor note table background commenting quoting pending headquartered founded established backed owned operated led signed seen tensions
competitors exactly elsewhere nonetheless nevertheless otherwise likewise similarly consequently therefore hence besides part parts half around-the-clock rising falling higher lower latest recent
delegates participants members member countries nations states participants parties sides minister president chairman chief executive director head spokesman spokeswoman spokesperson
buying selling accompanying addressing announcing answering asking attending briefing calling confirming describing echoing explaining facing following hailing inviting joined meeting noting opening praising presenting recalling referring responding summing thanking using visiting warning welcoming winning writing joint joining separately deputy former spot long-awaited crude similar identical comparable apart aside together neither feedgas engineering procurement upon neither onshore offshore phase train no proceeds payment price pricing financing
levies levy tariffs tariff duties duty assets curbs penalties negotiators interests shortly blacklisted hosting notice designated
shareholder shareholders investor investors nobody everybody everyone somebody someone anyone
current located situated whoever funding loans banks lenders insurers shipping vessels tankers ships cargo customers clients industry sector market markets russia-related solar wind hydro nuclear coal minority majority upstream downstream midstream import export signature signatures`.split(
    /\s+/,
  ),
)
