/** Names that a dossier may give, and that break what is careless about them. */
export const HOSTILE_NAMES = {
  script: '<script>alert(1)</script> & "Sons" \'Ltd\'',
  cdata: ']]> <![CDATA[ x',
  long: `Very ${'long '.repeat(990)}name`,
  unbroken: 'W'.repeat(5000),
  japanese: '独立行政法人エネルギー・金属鉱物資源機構石油天然ガス開発推進本部',
  arabic: 'شركة قطر للطاقة',
  formula: '=HYPERLINK("http://evil","x")',
} as const
