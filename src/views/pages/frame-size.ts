import type { Picture } from '../draw/picture.ts'

type Size = Pick<Picture<unknown>, 'width' | 'height'>

const WIDEST = 900
const NARROWEST = 200
/** The row of buttons above the picture and the line below it. */
const AROUND = 76

/** How large a frame for a picture should be, in pixels, within the largest size allowed. */
export function frameSize({ width, height }: Size, most: Size = { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY }): Size {
  const framed = Math.min(most.width, Math.max(NARROWEST, Math.min(width, WIDEST)))
  return { width: framed, height: Math.min(most.height, Math.ceil((height * Math.min(framed, width)) / width) + AROUND) }
}
