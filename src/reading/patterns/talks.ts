import type { Pattern } from './pattern.ts'
import { ABOUT, DISCUSSED, HELD_TALKS, talks, WHERE } from './talk-words.ts'

/** Who met and discussed. */
export const TALKS: readonly Pattern[] = [
  {
    id: 'talks.met',
    cue: `{Y:one}(?: ,)?(?: who)?{aux} (?:(?:met|meets|meet|meeting)(?:{adj})(?:${WHERE} with)?|(?:exchanged views|exchange views|consulted|speak|speaks|spoke|(?<!(?:said|says) )(?:talk|talks)|talked|talking|conferred|sat down|sit down|${HELD_TALKS})(?:{adj})(?: (?:by|over the) (?:telephone|phone|video))?(?:${WHERE})? (?:with|to))(?:(?: (?:his|her|their|its))?(?: <a\\d+>)? counterpart(?: ,)?)?(?: (?:(?:the )?(?:executives|officials|representatives|leaders|heads|chiefs|managers)|the leadership|the management) (?:of|from|at))?{the}(?:{adj} 's)? {Y:other}(?! (?:counterpart|'s|-))(?: and with{the} (?<other2><[pPu]\\d+>))?${ABOUT}`,
    facts: [talks('one,other'), talks('one,other2')],
    status: 'DONE',
    precision: 0.89,
    example: 'Lena Holm met Kenji Ito in Skarvik.',
  },
  {
    id: 'talks.met-each-other',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: who)?{aux} (?:met|meet|meeting|spoke|speak|talked about|talked|talk|conferred|confer|convened?|gathered|sat down|sit down|${HELD_TALKS})(?! (?:with |{Y}))${ABOUT}`,
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.78,
    example: 'Lena Holm and Kenji Ito met in Skarvik.',
  },
  {
    id: 'talks.between',
    cue: `(?:meeting|meetings|talks|negotiations|discussions|summit|phone call|call|dialogue|consultations|contacts|conversation|conversations)(?:{gap}) (?:between|among|of){the} {Y:one}(?: and{the} {Y:other})?${ABOUT}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.67,
    example: 'The meeting between Lena Holm and Kenji Ito lasted two hours.',
  },
  {
    id: 'talks.by-telephone',
    cue: '(?<one><[PL]\\d+>)(?: ,)?(?: who)?{aux} (?:spoke|speak|talk|talked|agreed|conferred|consulted|discussed{gap}) (?:by|over the) (?:telephone|phone)',
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.5,
    example: 'Lena Holm and Kenji Ito agreed by telephone to meet again.',
  },
  {
    id: 'talks.discussed',
    cue: `(?<one><[PL]\\d+>)(?: ,)?(?: who)?{aux} ${DISCUSSED}${ABOUT.replace('?: ', '?: ')}`,
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.74,
    example: 'Lena Holm and Kenji Ito discussed gas prices.',
  },
  {
    id: 'talks.discussed-with',
    cue: `{Y:one}(?: ,)?(?: who)?{aux} ${DISCUSSED}(?:{far}|{far} {J:what}{far}) with{the}{gap} {Y:other}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.6,
    example: 'Lena Holm discussed gas prices with Kenji Ito.',
  },
  {
    id: 'talks.joined',
    cue: '(?:(?<one><[pPu]\\d+>)(?: ,)?(?: who)?(?: (?:also|each))?(?: (?:was|were))? (?:took part in|participated in|attended|joined|present at|present in|in)(?:{the}) (?:talks|meeting|negotiations|discussions|conversation|call|room)|(?<one3><[pPcu]\\d+>)(?: ,)?(?: who)?(?: (?:was|were))? (?:took part|attended|present|participated|in attendance)(?= [.,;]|$)|(?:talks|meeting|negotiations|discussions)(?: ,)?(?: which)?(?: (?:was|were)) attended by{the} (?<one2><[pP]\\d+>))',
    facts: [{ kind: 'TALKS', roles: { parties: 'present:one,present:one2,present:one3,+talkers' } }],
    status: 'DONE',
    precision: 0.91,
    example: 'Lena Holm met Kenji Ito in Skarvik. Erik Lund took part in the talks.',
  },
  {
    id: 'talks.at-meeting',
    cue: '(?<one><[pP]\\d+>)(?: ,)?(?:{far}) (?:at|in|during)(?:{the}{gap}) (?:meeting|talks|summit|phone call)(?:{gap}) with(?:(?: (?:his|her|its))?(?: <a\\d+>)? counterpart(?: ,)?)?{the} {Y:other}',
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.5,
    example: 'Lena Holm gave the assurance at a meeting with Kenji Ito.',
  },
  {
    id: 'talks.at-their-meeting',
    cue: '(?<one><[PL]\\d+>)(?: ,)?(?:{far}|(?: (?![;.()])[^ ]+){1,16}?) (?:at|in|during) (?:their|a|the)(?: [a-z]+)? (?:meeting|talks|call|conversation)(?!{gap} with(?= |$))',
    facts: [talks('one')],
    status: 'DONE',
    precision: 0.5,
    example: 'Lena Holm and Kenji Ito considered the prospects of gas at their meeting in Skarvik.',
  },
  {
    id: 'talks.discussed-at-length',
    cue: `{P:one}(?: ,(?: (?![;.])[^ ,]+){1,9} ,)?{aux} ${DISCUSSED}(?: (?![;.])(?!<[pP])[^ ]+){5,20}? with(?: (?:his|her|their|its))?(?: <a\\d+>)?(?: counterpart(?: ,)?)?{the}{adj} {P:other}`,
    facts: [talks('one,other')],
    status: 'DONE',
    precision: 0.6,
    example:
      'Lena Holm, on a visit to Kaito, discussed an increase in gas deliveries and the construction of a power plant with her counterpart, Kenji Ito.',
  },
]
