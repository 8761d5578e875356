// Who of the LNG market sells and who buys, by names: what tells the sides of a contract apart whose words do not.

/** Liquefaction companies and producers: a name with "LNG" in it is one too. Those who trade on both sides are in neither list. */
export const SELLERS =
  /\bLNG\b|\b(?:Cheniere|Venture Global|NextDecade|Sempra|Energy Transfer|Glenfarne|Tellurian|Delfin|Commonwealth|Mexico Pacific|QatarEnergy|Qatargas|RasGas|ADNOC|Adnoc|OQ Trading|Woodside|Santos|Novatek|NOVATEK|Gazprom|Sakhalin Energy|Sonatrach|Southern Energy|Equinor|Turkmengaz|SOCAR|Rosneft|Golar)\b/
/** Utilities and state importers. */
export const BUYERS =
  /\b(?:Electric|Power|Utilit|City Gas|JERA|Jera|Kogas|KOGAS|Korea Gas|Korea Midland|Petronet|Tokyo Gas|Osaka Gas|Toho Gas|Saibu Gas|Hokkaido Gas|Kyuden|Kansai|Chubu|Tohoku|Uniper|SEFE|Sefe|EnBW|RWE|Botas|Bota\u015f|BOTAS|Orlen|PGNiG|GAIL|Indian Oil|Petrobangla|PTT|PV Gas|PetroVietnam Gas|CPC|ENN|Sinopec|CNOOC|China Gas|Beijing Gas|Guangdong|DTEK|Naftogaz|Bulgargaz|DEPA|Naturgy|Centrica|Stadtwerke|UzGasTrade|Pakistan LNG Ltd|Bharat Petroleum)\b/
