import type {Row} from './consumer.ts'
import {uses} from './uses.ts'

/** A table, row by row, cell by cell; the first row is its head. */
export type Table = string[][]

/** Lays out what was measured. */
export function tableOf(rows: Row[]): Table {
  const kilobytes = (bytes?: number): string => (bytes === undefined ? '' : `${(bytes / 1000).toFixed(1)} kB`)
  return [
    ['with', 'tested', '`article`', 'one helper', 'all', '`parse`'],
    ...rows.map(({what, how, sizes}) => [what, how, ...uses.map(use => kilobytes(sizes?.[use]))])
  ]
}

/** Writes a table in Markdown. */
export function toMarkdown([head = [], ...body]: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map(cells => cells[column]?.length ?? 0)))
  const line = (cells: string[]): string => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [head, widths.map(width => '-'.repeat(width)), ...body].map(line).join('\n')
}

/** Reads a table from Markdown. */
function fromMarkdown(markdown: string): Table {
  const [head = [], , ...body] = markdown.split('\n').map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  )
  return [head, ...body]
}

/** Finds the one table of a document whose head begins alike. */
function findTable(document: string, [head = []]: Table): string {
  const tables = document.split('\n\n').filter(block => {
    const [written = []] = fromMarkdown(block)
    return written[0] === head[0] && written[1] === head[1]
  })
  if (tables.length !== 1) throw new Error(`The document has ${tables.length} tables of ${head.slice(0, 2).join(', ')}`)
  return tables[0]!
}

/** Puts a table in the place of the one whose head begins alike. */
export function replaceTable(document: string, table: Table): string {
  return document.replace(findTable(document, table), () => toMarkdown(table))
}

/** Tells whether a document has a table: the same words, and sizes that differ no more than by how they are rounded. */
export function hasTable(document: string, table: Table): boolean {
  const written = fromMarkdown(findTable(document, table))
  const isSame = (left = '', right = ''): boolean =>
    left === right ||
    (left.endsWith(' kB') && right.endsWith(' kB') && Math.abs(parseFloat(left) - parseFloat(right)) < 0.15)
  return (
    written.length === table.length &&
    table.every((cells, row) => cells.every((cell, at) => isSame(cell, written[row]?.[at])))
  )
}
