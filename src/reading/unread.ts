import { type Typed, typedText } from './clauses/item.ts'

const CUE =
  /(?<![\w-])(?:stakes?|shareholders?|interest in|equity|acquir\w+|bought|sold|sell|signed|inked|agree[ds]?|agreements?|memorandum|mou|contracts?|deals?|treaty|sanctions?|sanctioned|tariffs?|embargo|talks|met|meeting|negotiat\w+|discuss\w+|suppl(?:y|ies|ied)|imports?|imported|exports?|exported|operat(?:es|or|ed)|build(?:s|ing)?|built|construct\w+|capacity|cost|joint venture|partners?|appointed|named|resigned|loan|financing|permit|licen[cs]e|approval)(?![\w-])/

/** Whether a sentence has the words of a fact, and somebody or something it could be of. */
export function hasCue(sentence: Typed): boolean {
  return sentence.some(({ mention }) => mention) && CUE.test(typedText(sentence))
}
