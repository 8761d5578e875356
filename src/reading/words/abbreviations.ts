/** Abbreviations written in capitals that name nobody. */
export const GENERIC = new Set(
  'federal lng lpg cng flng fsru fid mou mous moa hoa spa spas epc feed ceo cfo coo gdp ipo m&a mw gw mtpa bcm mmbtu us$ usd eur gmt q1 q2 q3 q4 h1 h2 fob des jv jvs i ii iii iv gtl btl co2 ccs psa psc cabinet mp mps'.split(
    ' ',
  ),
)
