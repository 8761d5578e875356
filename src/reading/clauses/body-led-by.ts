import { byText, type Item, type Typed, typedText } from './item.ts'

const LED_BY = /(<[cbou]\d+>)(?: \.)?(?: , which [^,;]{1,80} ,)?(?: ,)?(?: (?:is|was))? (?:headed|led|represented|chaired) by (<p\d+>)/g

/** "Ligurgas, headed by Chiara Montefusco, Chief Executive Officer": whose office it is, where the office does not say. */
export function bodyLedBy(person: Item, items: Typed): Item | null {
  const led = [...typedText(items).matchAll(LED_BY)].find(([, , who]) => byText(items, who ?? '')?.start === person.start)
  return byText(items, led?.[1] ?? '') ?? null
}
