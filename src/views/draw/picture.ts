/** A picture in one format; sizes in pixels. */
export type Picture<Bytes> = { readonly bytes: Bytes; readonly width: number; readonly height: number }
