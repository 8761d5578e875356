/** A fact to be reported: what its dossiers say under its key, and, of a stake, the true share behind what they say. */
export type Plan = { readonly key: string; readonly slug: string; readonly said: Readonly<Record<string, unknown>>; readonly share?: number }
