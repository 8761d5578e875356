import { formsOf } from '../words/verb-forms.ts'

/** Papers that hold what is not so yet, or may never be. */
const PAPERS =
  '(?:drafts?|draft (?:[a-z-]+ ){1,3}|term sheet|letters? of intent|heads of (?:agreement|terms)|memorand(?:um|a)|mou|framework(?: agreement)?|(?:preliminary|non-binding|unsigned|interim) (?:accord|agreement|deal|terms|contract)|proposals?|(?:proposed|planned|envisaged|suggested) [a-z]+|bid|bill|blueprint|road ?map|white paper|text|concept|formula|plans?|scheme|scenarios?|(?:base|model|reference|hypothetical|first|second) case|hypothetical [a-z]+|model|valuation|talks|negotiations|discussions|(?:press|media) reports?|(?:feasibility|design|engineering) (?:study|studies|work)|preliminary engineering)'
const SAYS = `(?:${formsOf('cover', 'include', 'outline', 'describe', 'list', 'name', 'make', 'assign', 'award', 'allot', 'allocate', 'reserve', 'hand', 'leave', 'show', 'picture', 'credit', 'specify', 'stipulate', 'envision', 'assume', 'model', 'concern')}|giv(?:e|es|ing)|gave|has|have|had|sees?|puts?|sets? (?:out|aside)|lays? (?:down|out)|points? to|pencils? in|calls? for|provides? for|foresees?|envisages?|contemplates?)`

/** "The agreement contemplates Nordkraft's 25% stake": Nordkraft has it in what is thought of. */
const THOUGHT_OF_AHEAD = new RegExp(
  `(?<![\\w-])(?:${formsOf('contemplate', 'envisage', 'envision', 'examine', 'suppose', 'assume')}|foresees?|foresaw|provid(?:es?|ed|ing) for|yet(?: to)? agreed? on|(?:idea|prospect|possibility|concept|stud(?:y|ies)|proposals?|plans?) (?:of|for))(?: an?| the)? ?$`,
)
/** "The term sheet gives Nordkraft 10%": and the words of what it gives may be those of what is so. */
const PAPER_SAYS = new RegExp(`(?<![\\w-])${PAPERS}(?: (?!(?:and|but|which|who|that)(?= ))[^ ;]+){0,10}? ${SAYS}(?: [^ ,;]+){0,4} ?$`)
/** "In the base case, …", "Under a term sheet, …": so is all that follows. */
const ON_PAPER = new RegExp(`^(?:under|in|according to)(?: [^ ,;]+){0,4}? ${PAPERS}(?= )`)
/** "In one scenario, …", "Under a framework being negotiated, …": what would be there is not even planned. */
const SUPPOSED = /^(?:under|in) (?:[a-z-]+ ){0,4}?(?:scenarios?|framework|draft|proposed|proposal being)(?= )/

/** Whether what stands behind these words, the start of its clause, is so only on paper or in what somebody thinks of. */
export const isThoughtOf = (before: string) => THOUGHT_OF_AHEAD.test(before) || PAPER_SAYS.test(before) || ON_PAPER.test(before)

/** Whether it is so only where something is supposed, whatever is planned there. */
export const isSupposed = (before: string) => SUPPOSED.test(before)
