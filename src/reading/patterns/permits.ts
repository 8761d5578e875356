import type { Pattern } from './pattern.ts'

/** Permits and exemptions: who grants them to whom, and takes them back. */
export const PERMITS: readonly Pattern[] = [
  {
    id: 'deal.permit',
    cue: '{A:one}{aux} (?:grant|granted|grants|granting|give|gave|gives|issue|issued|issues|award|awarded)(?:{the} {A:other}{the}{far}) (?:permit|permission|licen[cs]e|licen[cs]es|approval|authori[sz]ation|consent|export licen[cs]e|permits)',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Norvania granted Nordkraft an export licence.',
  },
  {
    id: 'deal.won-block',
    cue: "{A:other}(?: ,)?{aux} (?:won|win|wins){the} {J:what}(?! 's)",
    facts: [{ kind: 'DEAL', roles: { parties: 'grantee:other,grantor:+home', concerns: 'what' }, says: { dealType: 'permit' } }],
    status: 'DONE',
    precision: 0.76,
    example: "Norvania needs gas. Nordkraft has won Norvania's Skarvik block.",
  },
  {
    id: 'deal.obtained',
    cue: "{A:other}(?: ,)?{aux} (?:obtained|received|won|secured|got|been granted|granted){the}{adj} (?<one><[na]\\d+>)(?: 's)?{adj} (?:waiver|waivers|exemption|licen[cs]e|permit|approval)(?:{far} (?:for|on|over){the}{gap} {J:what})?",
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other', concerns: 'what' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Nordkraft has obtained an Oststaat export licence.',
  },
  {
    id: 'deal.permit-to',
    cue: '{A:one}(?: ,)?{aux} (?:issue|issued|issues|grant|granted|grants|award|awarded|handed)(?:{the}{far}) (?:permit|licen[cs]e|concession|authori[sz]ation)(?:{gap} (?:for|on){the}{gap} {J:what})? to{the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other', concerns: 'what' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.77,
    example: 'Norvania issued a production licence for the Skarvik field to Nordkraft.',
  },
  {
    id: 'deal.permit-revoked',
    cue: '{A:one}{aux} (?:revoke|revoked|revokes|cancel|cancelled|canceled|withdrew|withdraw|suspended)(?:{the}{adj}) (?:licen[cs]es?|permits?|waivers?|authori[sz]ations?)(?:{far}) (?:to|of|for){the} {A:other}',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' }, status: 'ENDED' }],
    status: 'ENDED',
    precision: 0.8,
    example: 'Norvania revoked the licence of Nordkraft.',
  },
  {
    id: 'deal.permit-received',
    cue: '{A:other}{aux} (?:receive|received|receives|won|wins|secured|obtained|got)(?:{the}{gap}) (?:permit|permission|licen[cs]e|approval|authori[sz]ation|consent|permits)(?:{far}) from{the} {A:one}',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.82,
    example: 'Nordkraft received a permit from Norvania.',
  },
  {
    id: 'deal.exemption',
    cue: '{A:one}{aux} (?:grant|granted|grants|give|given|gave|issue|issued|extend|extended)(?:{the} {A:other})?(?:{the}{gap}) (?:waiver|waivers|exemption|exemptions|sanctions waiver|relief from sanctions|sanctions relief|reprieve)(?:{far}(?: to| for){the} {A:other2})?',
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other,grantee:other2' }, says: { dealType: 'exemption' } }],
    status: 'AGREED',
    precision: 0.78,
    example: 'Oststaat granted Kaito a waiver.',
  },
  {
    id: 'deal.field-awarded',
    cue: "{A:one}(?: ,)?(?: which)?{aux} (?:award|awarded|awards|granted|handed){the} {J:what}(?! 's)(?:{gap}) to{the}{gap} {A:other}",
    facts: [{ kind: 'DEAL', roles: { parties: 'grantor:one,grantee:other', concerns: 'what' }, says: { dealType: 'permit' } }],
    status: 'AGREED',
    precision: 0.76,
    example: 'Norvania awarded the Skarvik field to Nordkraft.',
  },
]
