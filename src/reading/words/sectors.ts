/** What ministries and companies have to do with, as their names say it. */
export const SECTORS = new Set(
  'oil gas natural trade economy economic industry commonwealth energy petroleum mineral minerals metals power electricity commerce finance development resources technology infrastructure investment climate environment water transport mines mining foreign affairs science tourism reconstruction commercial marine petrochemicals hydrocarbons labor labour security planning external steel innovation communications regional digital agriculture refinery refining petrochemical chemicals exploration marketing biofuels fuels nuclear renewables renewable electric geology hydrocarbon mineral'.split(
    ' ',
  ),
)
