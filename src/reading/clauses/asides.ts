/** "the state-owned company, known as Nordkraft,": that is who. */
export const KNOWN_AS = /<[cu]\d+> , (?:(?:better|also) )?known as (?:the )?<[cu]\d+> ,/

/** "six LNG cargoes a year, equivalent to 0.4 Mt,": so much LNG. */
export const IN_CARGOES =
  /(?<![^ ])(?:[a-z]+|\d+|<q\d+>) (?:lng cargoes|cargoes of lng)(?: (?:a|per|each) year)? , (?:equivalent to|or|totalling|the equivalent of)(?: (?:about|some|around))? <q\d+>(?: ,)?/

/** "Kaito Gas said that, through its subsidiary Kaito Upstream, it has bought": it is Kaito Gas that has. */
const UNIT = '(?:through|via) (?:its|an?) (?:(?:<[an]\\d+>|[a-z-]+) ){0,4}<[cu]\\d+> ,'
export const THROUGH = new RegExp(`(?<![^ ])(?:, )?${UNIT} (?=it )|(?<=(?:^| )it has) , ${UNIT}(?= )`)

/** "Kaito Gas - a consortium of A and B - holds": as between commas. */
export const BETWEEN_DASHES = /(?<=<[cbousjpuw]\d+>) - (?:an?|the|which) [^-;]{3,140}? - (?=[a-z])/

/** "Kaito Venture, a venture of A, B and C, remains the operator": it does, and none of them. */
export const VENTURE_OF_SEVERAL =
  /(?<=<[cboujs]\d+>) , (?:the|an?) (?:[a-z-]+ ){0,3}?(?:venture|consortium|partnership|company|group) (?:of|between|among|owned by|comprising|made up of) (?:(?!(?:which|that|each)(?= ))[^ ;]+ ){3,14}?,(?= (?:will|would|has|have|is|was|remains|holds|owns|operates|runs|leads|said|signed|agreed|plans|[a-z]+ed)(?= ))/

/** "Sanctions on the operator of Fjord LNG, Kaito Shipping": on it. */
export const OPERATOR_NAMED_BEHIND =
  /(?<=(?:^| )(?:on|against|by|to|with|from|designated|sanctioned) )(?:the )?(?:operator|owner|developer) of (?:the |<n\d+> 's |<a\d+> )?<[jw]\d+>(?: (?:project|plant|terminal))? , (?=<[cbou]\d+>(?:[ ,.]|$))/

/** "The other partners - A, B and C - hold": as without the dashes. */
export const PARTNERS_IN_DASHES =
  /(?<![^ ])(?:the )?(?:(?:other|remaining|two|three|four|main|largest) )*(?:participants|partners|shareholders|owners|members|investors|stakeholders|companies|<g\d+>) - (?=<)[^;-]{3,140}? - (?=(?:each |jointly |together )?(?:hold|own|have|control|share|with)(?= ))/

/** "Kaito Venture, a venture of A and B that owns 70%": it does, not B. */
export const VENTURE_BEHIND =
  /(?<=<[cboujs]\d+>) , (?:the|an?) (?:[a-z-]+ ){0,2}?(?:venture|consortium|partnership|group) (?:of|between|among|comprising|made up of)(?: the)? [^;]*?<[cboug]\d+> (?=that (?:owns|holds|has|controls|operates)(?= ))/

/** "Nordkraft, or NK, has", "Nordkraft, formerly Alba, has", "Nordkraft, as the company is known, has": one name more. */
export const OR_CALLED =
  /(?<=<[cbou]\d+>) , (?:(?:or|formerly(?: known as| called)?) (?:the )?<[cbou]\d+>|as (?:the )?(?:<[acboux]\d+>(?: [a-z]+)?|it|[a-z]+) is (?:also |better |widely )?(?:known|called))(?: ,|(?=\.| $|$))/

/** "Nordkraft, tired of waiting, sold": of nobody else. */
export const OF_ITSELF =
  /(?<=<[cboup]\d+>) , (?!(?:and|or|which|who|that|with|after|as|but|while|then|the|an?|its|said|says)(?= ))[a-z-]+ (?:[a-z-]+ ){0,4}?,(?= (?:(?:has|have|had|will|would|is|was) )?(?:sold|signed|bought|agreed|acquired|owns|holds|sells|plans|[a-z]{3,}ed)(?= ))/

/** "Norvania, acting in coordination with Kaito, imposed": whom it acts with imposes nothing by that. */
export const ACTING = /(?<=<[cbon]\d+>) , (?:acting|working|moving) [^,;]{1,60}?(?: ,)?(?= (?:has |have )?[a-z]+ed )/

/** "Nordkraft, the largest producer of Norvania,": but for those that say who holds, buys or is sanctioned. */
export const APPOSITION =
  /(?:(?<=<n\d+>)(?= , (?:once|an?|the) [a-z])|(?<=<[cbousjpuw]\d+>)) , (?:(?:the|a|an|another|two|three|one of|part of|itself|also|once|long|which is|who is|formerly|previously|operator|developer|owner|producer|parent) |<n\d+> 's |<a\d+> |<[nxu]\d+> -based )(?:(?!(?:hold|hold(?:s|ing)|owns?|own(?:ed|ing)(?! (?:subsidiary|unit|arm|affiliate))|stakes?|interests?|invested|will|would|may|said|signed|with(?! an? (?:long|strong|large|big))|-owned|majority-owned|sanctions|sanctioned|designated|(?:owner|holder)(?= of (?:an? )?<%)) )(?:[^ ,;(]+|\( <%\d+> \)) ){0,13}?(?!(?:stakes?|interests?|sanctioned|designated|blacklisted) ,)(?:[^ ,;(]+|\( <%\d+> \)) (?:,(?= (?!which |who |whose |in which |of which |that ))|(?=\.$))/

/** "Nordkraft, Norvania's largest producer, which holds a 60% stake": it does, where nobody else stands between. */
export const DESCRIBED_BEFORE_RELATIVE =
  /(?<=<[cbou]\d+>) , (?:(?:the|an?|one of) |<n\d+> 's |<a\d+> |<[nxu]\d+> -based )(?:(?!<[cbouswjpL])[^ ,;(]+ ){1,10}(?=, (?:which|who) (?:holds?|owns?|has|have|had|controls?|operates|runs)(?= ))/

/** The comma behind an apposition closes the relative clause that it stands in too. */
export const IN_RELATIVE = /, (?:which|who|whose|where) [^,]*$/

/** "headquartered in Skarvik," of which the place has been taken away. */
export const SEATED =
  / , (?:(?:both|all|each)(?: of them)? )?(?:headquartered|based|registered|incorporated|domiciled|listed)(?: in <[nxu]\d+>)?(?: ,(?= (?:(?:is|are|was|were|has|have|will)(?= )|and (?:<[anx]\d+> -[a-z]+ )?<[cbou]))|(?= ,))/

/** "Erik Lund, 57,". */
export const AGE = /(?<=<[pu]\d+>) , \d\d ,/

/** ", the ministry said,". */
export const ATTRIBUTION =
  /(?<![^ ]), (?:(?:(?:the )?<[pcbou]\d+>(?: and (?:(?:its|the) )?(?:<[pcboua]\d+>)?(?: [a-z]+){0,2}?)?|he|she|it|they|the (?:company|companies|ministry|statement|source|sources|official|officials|filing)|officials|sources|people familiar with the matter)(?: (?:has|have|had))? (?:said|says|told <[ucobpg]\d+>|told reporters|told <?[a-z ]{0,30}|added|announced|reported|noted|confirmed)(?: in an? (?:[a-z]+ )?(?:statement|filing|interview|release|briefing))?(?: [a-z]+){0,3}?|according to [^,.]{1,80}?|citing [^,.]{1,80}?)(?= [,.;])/

/** ", which was signed in May,". */
export const RELATIVE =
  /(?<![^ ]), (?:<[jw]\d+> that|an? <%\d+> -owned|(?:the|an?) [^,]{1,60}? (?:that|which|who|(?:owned|held|controlled|led|run|managed|headed|backed) by)|(?:in|of|for|with|by|under|from|on|at|to) (?:which|whose|whom)|which|who|whose(?! <p\d+> ,)|where|designed|moored|anchored|running|stretching|crossing|situated|located|registered|planned|discovered|built|based|founded|established|launched|completed|signed|known|worth|listed|having|to be (?:built|developed|located|supplied|operated)) (?:[^,]|,(?=\d)){1,160}? ,(?: respectively ,)?(?= )|(?<![^ ]), (?:led|run|operated|owned|developed|controlled|backed|headed|managed) by [^,]{1,60} ,(?= (?!and|but|while))/
