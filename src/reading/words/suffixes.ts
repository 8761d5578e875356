/** Words joined to a name by a dash that are no part of it: "Itochu-led", "Sharjah-based"; alternatives of a regular expression. */
export const NAME_SUFFIXES =
  'based|led|sanctioned|owned|backed|controlled|listed|headquartered|operated|run|linked|origin|affiliated|funded|registered|flagged|domiciled|incorporated|managed'

/** Those of them that say where or whose a company is. */
export const COMPANY_SUFFIXES = 'based|listed|headquartered|owned|backed|controlled|affiliated|registered|flagged|managed'
