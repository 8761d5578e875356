/** A stretch of the text: paragraphs are read; headings only for names; boilerplate and captions are passed over. */
export type Block = { readonly start: number; readonly end: number; readonly kind: 'body' | 'heading' | 'boilerplate' }

/** Lines around articles that are no part of them. */
const BOILERPLATE =
  /^(?:related|read (?:more|also|next)|more (?:from|top reads)|subscribe|sign up|newsletter|newsfeed|share (?:this|on)|follow us|advertisement|sponsored|click here|log ?in|register|comments?|most (?:read|popular)|trending|tags?|topics?|source|photo|image|video|file photo|copyright|all rights reserved|©|\(c\)|by [A-Z][a-z]+ [A-Z][a-z]+$|(?:reporting|writing|editing|additional reporting) by|for (?:more|further|media) (?:information|inquiries|enquiries)|(?:media|press|investor) (?:contacts?|relations)|contacts?:|about [A-Z][^.]*$|forward-looking statements?|disclaimer|notes? to editors?|ends?$|###)/i
const CREDIT = /^©|(?:getty images|afp|reuters|ap photo|bloomberg)\s*$|- sputnik international/i
const LONGEST_HEADING = 160

/** Cuts the folded text into blocks at empty lines, and at line ends that stand between sentences or around boilerplate. */
export function blocksOf(folded: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  const flush = (end: number) => {
    const block = trimmed(folded, start, end)
    if (block) blocks.push({ ...block, kind: kindOf(folded.slice(block.start, block.end)) })
    start = end
  }
  for (let at = folded.indexOf('\n'); at >= 0; at = folded.indexOf('\n', at + 1)) if (endsBlock(folded, start, at)) flush(at)
  flush(folded.length)
  return blocks
}

/** A line end inside a sentence goes on with it, as texts are wrapped. */
function endsBlock(folded: string, start: number, at: number): boolean {
  const lineStart = Math.max(start, folded.lastIndexOf('\n', at - 1) + 1)
  const line = folded.slice(lineStart, at).trim()
  const nextEnd = folded.indexOf('\n', at + 1)
  const next = folded.slice(at + 1, nextEnd < 0 ? folded.length : nextEnd).trim()
  if (line === '' || next === '' || BOILERPLATE.test(line) || BOILERPLATE.test(next) || CREDIT.test(line) || CREDIT.test(next)) return true
  if (/[.!?:]["')\]]*$/.test(line) || isTitle(line)) return true
  return /^[-*•·]\s/.test(next)
}

/** Written as headlines are: nearly every longer word with a capital. */
function isTitle(line: string): boolean {
  const long = line.split(/\s+/).filter((word) => word.length > 3 && /^\p{L}/u.test(word))
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.8 * long.length
}

function trimmed(folded: string, start: number, end: number): { start: number; end: number } | null {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(folded[from] ?? '')) from++
  while (to > from && /\s/.test(folded[to - 1] ?? '')) to--
  return from < to ? { start: from, end: to } : null
}

function kindOf(text: string): Block['kind'] {
  if (BOILERPLATE.test(text) && text.length < 400) return 'boilerplate'
  if (CREDIT.test(text)) return 'boilerplate'
  return text.length <= LONGEST_HEADING && !/[.!?;:,]["')\]]*$/.test(text) && !isTable(text) ? 'heading' : 'body'
}

/** Lines that each end with a share: who has how much. */
function isTable(text: string): boolean {
  const lines = text.split('\n')
  return lines.length > 1 && lines.every((line) => /\d ?(?:%|percent|per cent)\s*$/.test(line))
}
