// How lists of holders say who has which share, over typed text: `who` and `share` are the places of both.

const WHO = '<[cbounsgLw]\\d+>'
const SHARE = '<[%R]\\d+>'
const LIKE =
  '(?:(?: (?:operating|working|participating|equity|economic|direct|indirect|carried|minority|majority|controlling))? (?:stake|slice|portion|interest|share|shareholding|of the shares|participation|equity|working interest))?'
const HAS =
  '(?:(?: ,)?(?: (?:which|who|with|together|participates|carried|working|participating|jointly|collectively|(?:is|are) in for|is to (?:take|hold|have|own|get)|leads the (?:group|consortium|project|venture) as|hangs? on to|hung on to|hanging on to|holds? on to|clings? to|accounts? for|accounting for|(?:come|comes|came) in with|put in|in for|down to|secured|secures|heavyweights|majors|holders?|holds?|held|holding|has|have|having|ends?|ended|ending|up|emerges|owns?|owned|owning|at|on|be|left|controls?|controlling|will|would|take|takes|took|taking|unchanged|each|the|a|an|kept|their|interests of|stakes of|another|remaining|other|further|stake of|interest of|and|both|of|retain|retains|currently|remain|remains|stay|stays|sit|sits|as|is|are|shareholders?|partners?|operator|agreed|to|acquire|acquired|buy|bought|receive|received|receiving|getting|hold|own|keep|its|equity|non-operating))+ )'
/** A holder and its share, in a list of holders. */
export const PAIRS: readonly RegExp[] = [
  /** "gives A 60%, B 30% and C 10%". */
  new RegExp(`(?:gives?|gave|giving|leaves?|leaving|left)(?: the)? (?<who>${WHO}) (?:with )?(?:the remaining )?(?<share>${SHARE})`, 'g'),
  new RegExp(
    `(?<who>${WHO}) 's(?: (?:share|stake|interest|holding))?(?: (?:at|is|was|stands at))? (?<share>${SHARE})(?= (?:,|and|while|;|\\.)|$)`,
    'g',
  ),
  new RegExp(
    `(?<who>${WHO}) \\( (?:(?:the )?operator (?:, |with )?)?(?<share>${SHARE})(?: (?:, )?(?:(?:the|and) )?operator)?(?: (?:each|apiece))? \\)`,
    'g',
  ),
  /** "Lena Holm, Kaito Gas and Nordkraft each have a fifth". */
  /(?<who><P\d+>) (?:(?:each|also|are|now|then) )*(?:have|hold|own|in for) (?<share><%\d+>)(?= (?:each|apiece|,|;|\.)|$)/g,
  /** "the largest shareholders are the founder, who controls 24.8%". */
  new RegExp(
    `(?:shareholders|owners|investors) (?:are|is|include)(?: the)?(?: <[cbougp]\\d+> , (?:who|which) (?:holds|owns|controls|has) ${SHARE} , and)? (?<who><p\\d+>) , who (?:holds|owns|controls|has) (?<share>${SHARE})`,
    'g',
  ),
  /** "A, whose participation now stands at 60%". */
  new RegExp(
    `(?<who>${WHO}) , whose (?:[a-z]+ )?(?:share|stake|participation|interest|holding|shareholding) (?:stands at|is|rises to|rose to|falls to|fell to|grows to) (?<share>${SHARE})`,
    'g',
  ),
  new RegExp(
    `(?<who>${WHO})${HAS}(?<share>${SHARE})${LIKE}(?! of (?:that|this|it|output|the output|capacity|production|volumes|the volumes)(?= |$))(?! of its (?:shares|capital|stock|equity))(?! (?:owned|held|controlled) by)(?! in the hands of)(?! (?:-|by|tariff|market|of (?:the|a|an|its) (?!(?:<m\\d+> )?(?:project|venture|company|shares|plant|consortium|joint|equity|capital|partnership)(?![a-z]))))(?!(?: [a-z]+){0,2} (?:of|in) <)`,
    'g',
  ),
  new RegExp(
    `(?<share>${SHARE})${LIKE}(?: (?:is|are|was|were|being|will be|will|continues?|remains?|to be|currently))* (?:(?:held|owned|controlled|taken) by|in the hands of|belonging to)(?: the)? (?<who>${WHO})(?! (?:'s|\\( <%))`,
    'g',
  ),
  /** "owned 80% by A and 20% by B". */
  new RegExp(`(?:owned|held|controlled) (?<share>${SHARE}) by(?: the)? (?<who>${WHO})(?! 's)`, 'g'),
  /** "44.9% owned by A, 29% by B and 15% by C". */
  new RegExp(`(?:,|and)(?: the remaining)? (?<share>${SHARE})${LIKE} by(?: the)? (?<who>${WHO})`, 'g'),
  /** "A and B, which bought in last year and have 20% and 15%, respectively". */
  /(?<who><L\d+>) , (?:which|who) [^;.]{1,60} and (?:hold|have|own) (?<share><R\d+>)(?= (?:, )?respectively)/g,
  /** "are distributed as follows: A - 47.5%, …". */
  new RegExp(`(?<=: (?:.* )?)(?<who>${WHO}) [-–—] (?<share>${SHARE})(?= (?:,|and|;|\\.)|$)`, 'g'),
  /** "the interests will be as follows: A 47.5%, …". */
  new RegExp(`:(?: the)? (?<who>${WHO})(?: ,)? (?<share>${SHARE})(?= (?:,|and|;|\\.)|$)`, 'g'),
  new RegExp(
    `(?:the remaining|remaining|another|a further|the other) (?<share>${SHARE})${LIKE}(?: (?:is|are|lies|rests|remains|stays|sits|going|having gone|passing|having passed))? (?:by|with|to|for|belongs to|goes to|is with|in the hands of)(?: the)? (?<who>${WHO})`,
    'g',
  ),
]
/** "A holds 10%, as do B and C": each the same. */
export const SAME = new RegExp(`(?<share><%\\d+>)${LIKE}(?: (?:each|apiece))?(?: ,)? as (?:do|does|did|have|has)(?: the)? (?<who>${WHO})`, 'g')
/** "will hand over half of its 30% shareholding", "acquired its 49% from": what it has of what was spoken of. */
export const ITS = new RegExp(
  `(?<who>${WHO})(?: (?!(?:sold|divested|offloaded|disposed) )(?![<,;])[^ ]+){1,9}? (?:its|their)(?: (?:own|entire|existing|remaining))? (?<share><%\\d+>)${LIKE}(?= (?:to|from|for|by|,|\\.|and)|$)`,
  'g',
)
/** After a first pair the verb is left out: "A holds 30%, B 25% and C 20%". */
export const NEXT_PAIR = new RegExp(
  `(?:,|and|while|;)(?: (?:the operator ,|an?|the))? (?<who>${WHO})(?: ,| itself)? (?<share>${SHARE})(?= (?:,|and|;|\\.|of|stake|while)|$)`,
  'g',
)
/** Nothing but names and shares: the lines of a table. */
export const ROW = new RegExp(`(?<who>${WHO})(?: [,:-])?(?: as operator ,)? (?<share>${SHARE})(?: (?:, )?as (?:the )?operator)?`, 'g')
/** "Fjord LNG: A 40%, as operator; B 60%", "After closing: A 40%, B 60%": what or when it is of. */
export const OVER_TABLE =
  /^(?:(?<what><[jwcuosx]\d+>)(?: [a-z-]+){0,3}|(?:before|prior to|after|upon|following|on)(?: the)? (?:closing|completion|transaction|deal|transfer)) : /
/** A sentence that is such a table. */
export const TABLE = new RegExp(
  `^(?:${OVER_TABLE.source.slice(1)})?(?:(?:${ROW.source}(?: (?:[,;.]|and))*(?: |$)){2,}|<L\\d+> <%\\d+> (?:each|apiece)(?: \\.)?)$`.replaceAll(
    /\?<(?:who|share|what)>/g,
    '?:',
  ),
)
