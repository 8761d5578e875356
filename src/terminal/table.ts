import stringWidth from 'string-width'

/** Rows under headings, in columns as wide as their widest cell; wide characters count as two. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, column) => Math.max(stringWidth(heading), ...rows.map((row) => stringWidth(row[column] ?? ''))))
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) => `${cells[column] ?? ''}${' '.repeat(width - stringWidth(cells[column] ?? ''))}`)
      .join('  ')
      .trimEnd()
  return [line(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
