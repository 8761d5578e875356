import { z } from 'zod'
import type { Qualifier } from './qualifier.ts'

/** A number as it was said, and, for a range, its upper end. */
export type Amount = { readonly value: number; readonly maximum: number | null; readonly qualifier: Qualifier }

const WORDS = {
  value: 'EXACT',
  amount: 'EXACT',
  about: 'ABOUT',
  upTo: 'UP_TO',
  atLeast: 'AT_LEAST',
  over: 'OVER',
  under: 'UNDER',
  nearly: 'NEARLY',
} as const

type Word = keyof typeof WORDS

const number = z.number({ error: 'expected a number' }).optional()

/** The keys a number can stand under; exactly one of them, or min and max together. */
export const amountKeys = {
  value: number,
  about: number,
  upTo: number,
  atLeast: number,
  over: number,
  under: number,
  nearly: number,
  min: number,
  max: number,
}

type Said = { readonly [Key in Word | 'min' | 'max']?: number | undefined }

export const AMOUNT_EXPECTED = 'expected one of value, about, upTo, atLeast, over, under, nearly, or min and max with min below max'

/** The amount that the keys say; null where they say none, or more than one. */
export function readAmount(said: Said): Amount | null {
  const words = (Object.keys(WORDS) as Word[]).filter((word) => said[word] !== undefined)
  const { min, max } = said
  if (min !== undefined || max !== undefined)
    return words.length === 0 && min !== undefined && max !== undefined && min < max ? { value: min, maximum: max, qualifier: 'EXACT' } : null
  const [word] = words
  const value = word && said[word]
  return words.length === 1 && word && value !== undefined ? { value, maximum: null, qualifier: WORDS[word] } : null
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** "40", "8.62 trillion": at most three significant decimals, so that nothing reported is rounded away. */
export function numberWords(value: number): string {
  const [size, word] = SCALES.find(([limit]) => Math.abs(value) >= limit) ?? [1, '']
  const shown = String(Number((value / size).toPrecision(12)))
  return word ? `${shown} ${word}` : shown
}
