/** How output is to look: how wide, and how to make words stand out. */
export interface Page {
  /** Columns. */
  width: number
  /** Makes a text stand out. */
  bold: (text: string) => string
  /** Makes a text step back. */
  dim: (text: string) => string
}

/** A page for a terminal or a file. */
export function createPage(width: number, isColoured: boolean): Page {
  const style = (on: number, off: number) => (text: string) =>
    isColoured ? `\u001B[${on}m${text}\u001B[${off}m` : text
  return {width, bold: style(1, 22), dim: style(2, 22)}
}

/**
 * A text in one line, without characters that control a terminal or turn the direction of what follows: an article is
 * not to be trusted with them.
 */
export function clean(text: string): string {
  return text.replace(/[\p{Cc}\s\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}

/** A text cut off after some characters, at a word's end; inside a word only where it begins with one so long. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  const end = text.lastIndexOf(' ', length - 1)
  // Half of a character may be left at the end.
  return `${text.slice(0, end > 0 ? end : length).replace(/\p{Surrogate}$/u, '')} …`
}

/** A text broken into lines at spaces; all lines begin with `indent`, which counts. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of clean(text).split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line)
      line = ''
    }
    line += (line && ' ') + word
  }
  return [...lines, indent + line]
}
