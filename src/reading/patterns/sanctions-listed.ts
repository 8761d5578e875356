import type { Pattern } from './pattern.ts'
import { fact } from './sanction-words.ts'

/** Whom a list of sanctions names, where the sentence or the one before says who imposed it. */
export const SANCTIONS_LISTED: readonly Pattern[] = [
  {
    id: 'sanction.among-those',
    cue: 'among (?:those|the{adj} [a-z]+|others?)(?: (?:sanctioned|hit|named|targeted|designated|blacklisted|listed|newly))*(?:{far}) (?:are|is|was|were){the}{adj} {Z:whom}',
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.78,
    example: 'Oststaat imposed sanctions on nine firms. Among those hit with an asset freeze are Nordkraft and Skarvik Yards.',
  },
  {
    id: 'sanction.also-listed',
    cue: '(?<=^|[,;] )(?:newly )?(?:blacklisted|sanctioned|designated|listed|targeted)(?:{gap}) (?:was|were|are|is){the}{adj} {Z:whom}',
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.69,
    example: 'Oststaat imposed sanctions on Nordkraft. Also blacklisted was Skarvik Yards.',
  },
  {
    id: 'sanction.assets-frozen',
    cue: "(?:(?:assets|property|funds) of{the}{adj} {Z:whom}|{Z:whom2} 's{adj} (?:assets|property|funds))(?:{far})(?: (?:are|were|will|have|has|would|be|been|also|now))+ (?:frozen|blocked)",
    facts: [fact('@imposers', 'whom,whom2')],
    status: 'IN_EFFECT',
    precision: 0.76,
    example: 'Oststaat imposed sanctions on Norvania. The assets of Nordkraft will also be frozen.',
  },
  {
    id: 'sanction.package-targets',
    cue: "{A:who} 's(?: (?:<d\\d+>|[a-z0-9-]+)){0,4} (?:package|round|list|sanctions|measures|blacklist) (?:targets|targeted|hits|includes|included|covers|covered|lists|listed|blacklists|adds|names)(?:{far}|(?: ,)? among others(?: ,)?) {Z:whom}",
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: "Oststaat's 20th sanctions package targets, among others, Nordkraft and Skarvik Yards.",
  },
  {
    id: 'sanction.package-prohibits',
    cue: "(?:package|measures|sanctions|regulation|they)(?:{gap}) (?:prohibits?|bans?|bars?|forbids?|outlaws?|subjects?)(?: (?!<)[^ ]+){0,14}? (?<whom><[jJcL]\\d+>)(?! (?:'s|-))",
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.81,
    example: 'Oststaat imposed sanctions on Norvania. The package also prohibits new investment in, and the supply of goods to, Fjord LNG.',
  },
  {
    id: 'sanction.charges',
    cue: "{A:who}(?: ,)?(?: which)?{aux} (?:charge|charges|charged|collect|levy){the}{adj} {S} on{the}(?:{gap}) (?<whom><[an]\\d+>)(?! (?:'s|-))",
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.79,
    example: 'Oststaat will also charge 10 percent on Russian crude.',
  },
  {
    id: 'sanction.banned-goods',
    cue: '{A:who}(?: ,)?(?: which)?{aux} (?:ban|bans|banned|banning|outlaw|outlawed|prohibit|prohibited|embargoed)(?: all)?(?: (?:imports|purchases|transshipments?|sales) of)?(?: all)? (?<whom><a\\d+>)(?: [a-z-]+){0,2} (?:lng|gas|oil|crude|coal|goods|cargoes|fuel|imports|exports|energy|products|steel|ships|vessels|uranium)',
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.69,
    example: 'Oststaat banned Russian LNG outright in 2023.',
  },
  {
    id: 'sanction.transactions-with',
    cue: "{A:who}(?: ,)?(?: which)?{aux}(?: (?:ban|bans|banned|banning|prohibit|prohibited|impose|imposes|imposed|announced|adopted|approved|approves|on))*{the}{adj}(?: ban on)?(?: all)? (?:transactions|dealings|business|trade|investments?) (?:with|in){the}{adj} (?<whom><[cujwL]\\d+>)(?! (?:'s|-))",
    facts: [fact('who', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.59,
    example: 'Oststaat is considering a ban on transactions with Nordkraft.',
  },
  {
    id: 'sanction.put-on-list',
    cue: '{Z:whom}(?: ,)?(?: which)?(?: also)? (?:was|were|is|are|has been|have been|will be|being) (?:put|placed|added|included|entered) (?:on|to|in) (?:its|the|a|their){gap} (?:list|blacklist|register)',
    facts: [fact('@imposers', 'whom')],
    status: 'IN_EFFECT',
    precision: 0.63,
    example: 'Oststaat imposed sanctions on Norvania. Nordkraft and Skarvik Yards were put on its list of unreliable entities.',
  },
]
