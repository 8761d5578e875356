import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { create, type Font, type FontCollection } from 'fontkit'

const require = createRequire(import.meta.url)
const PACKAGED = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) => `@expo-google-fonts/arimo/${file}`)

/** The families of a picture's text: all with the widths of Arimo, which a package brings for the PNG. */
export const FONT_FAMILY = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif"

/** The fonts that text is measured and drawn with: Latin, Cyrillic and Greek from the package, the rest from a folder. */
export type Fonts = {
  readonly regular: Font
  readonly bold: Font
  readonly files: readonly Uint8Array[]
  /** Whether some font has a glyph for every character. */
  readonly cover: (text: string) => boolean
}

/** Where Linux keeps its fonts. */
const SYSTEM = '/usr/share/fonts'

/** Fonts whose names say that they hold Japanese, Chinese, Korean or Arabic: the package has all other scripts that matter here. */
const FURTHER = /(CJK|JP|SC|TC|KR|Arabic|Naskh|DroidSansFallback|wqy|ipa|unifont).*\.(ttf|otf|ttc)$/i
const ANY = /\.(ttf|otf|ttc)$/i

/** Reads the packaged fonts, and all of FONT_DIR, or what the system has for further scripts. A file that is no font is passed over. */
export async function readFonts(folder: string | undefined): Promise<Fonts> {
  const packaged = await Promise.all(PACKAGED.map((name) => readFile(require.resolve(name))))
  const [regular, bold] = packaged.map((bytes) => fontsIn(bytes)[0])
  if (!regular || !bold) throw new TypeError('the packaged fonts are no fonts')
  const further: Uint8Array[] = []
  for (const path of await fontFiles(folder ?? SYSTEM, folder === undefined ? FURTHER : ANY)) further.push(await readFile(path))
  const all = [...packaged, ...further].map((bytes) => ({ bytes, fonts: fontsIn(bytes) })).filter(({ fonts }) => fonts.length > 0)
  const covered = new Map<string, boolean>()
  const has = (character: string): boolean => {
    const point = character.codePointAt(0) ?? 0
    return all.some(({ fonts }) => fonts.some((font) => font.hasGlyphForCodePoint(point)))
  }
  return {
    regular,
    bold,
    files: all.map(({ bytes }) => bytes),
    cover: (text) =>
      [...text].every((character) => {
        const known = covered.get(character) ?? has(character)
        covered.set(character, known)
        return known
      }),
  }
}

async function fontFiles(folder: string, named: RegExp): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((entry) => entry.isFile() && named.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function fontsIn(bytes: Uint8Array): readonly Font[] {
  try {
    const font: Font | FontCollection = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    return 'fonts' in font ? font.fonts : [font]
  } catch {
    return []
  }
}
