/**
 * What the parser can take: beyond these its time and memory are out of proportion to the text. An article has some
 * 10,000 characters, 200 lines, a dozen marks in a paragraph and two or three levels.
 */
const mostCharacters = 2_000_000
const mostLines = 50_000
const mostBackticks = 10
const mostColumns = 200
const mostEndedColumns = 5000
const mostUnderlines = 500

/** The marks of all lists and quotes that a line stands in or opens, with what they are indented. */
const containers = /^(?:[\t ]*(?:>|(?:[*+-]|\d{1,9}[.)])(?=[\t ])))+/

/** The marks that go on from the line before, with that of a list item, which begins anew: what was in the last one ends. */
const containersBeforeItem = /^[\t >]*(?:[*+-]|\d{1,9}[.)])(?=[\t ])/

/** A line that makes a heading of the line before it, where that is not empty. */
const underline = /^[\t >]*(?:=+|-+)[\t ]*$/

/** A line that ends the paragraph before it whatever that is: an empty one or a heading. */
const paragraphEnd = /^ {0,3}#{1,6}[\t ]|^\s*$/

/** What a list item begins with, and its number. */
const itemStart = /^ {0,3}(?:[*+-]|(\d{1,9})[.)])[\t ]+(?=\S)/

/**
 * Marks that the parser must match with others of their paragraph, and how many of them one may have. Underscores inside
 * a word, as in web addresses, are none; what opens a comment or a declaration is one. Each pattern stands in its call, as
 * the linter takes `\*+` for linear only where it sees that nothing follows.
 */
const paragraphMarks = [
  {most: 1000, name: 'brackets', find: (line: string) => line.match(/[[\]]/g)},
  {most: 500, name: 'emphasis marks', find: (line: string) => line.match(/\*+|\b_+|(?<!_)_+\b/g)},
  {most: 100, name: 'of <! and <?', find: (line: string) => line.match(/<[!?]/g)}
]

/** Backticks in a row, for which the parser looks for as many in the rest of the paragraph. */
const backticks = /`+/g

/** How wide the beginning of a line is, its tabs at most. */
const columnsOf = (beginning: string): number => beginning.replaceAll('\t', '    ').length

/** Throws a RangeError that names the limit where Markdown would take the parser too long. */
export function assertParsable(markdown: string): void {
  const assert = (isFine: boolean, what: string): void => {
    if (!isFine) throw new RangeError(`parseArticle: ${what}`)
  }
  assert(markdown.length <= mostCharacters, `the Markdown has more than ${mostCharacters} characters`)
  const lines = markdown.split(/\r\n?|\n/)
  assert(lines.length <= mostLines, `the Markdown has more than ${mostLines} lines`)
  /** How many of each of the marks the paragraph has so far. */
  let counts = paragraphMarks.map(() => 0)
  let columnsBefore = 0
  let endedColumns = 0
  let underlineCount = 0
  /** From which column a line belongs to the list item before it; Infinity where there is none. */
  let itemColumn = Infinity
  for (const [index, line] of lines.entries()) {
    const place = `line ${index + 1}`
    const [start, number = '1'] = itemStart.exec(line) ?? []
    // Another number than 1 ends only a paragraph further in, that of an item.
    const isItem = start && (number === '1' || (itemColumn < Infinity && /^ ?\d/.test(line)))
    if (isItem || paragraphEnd.test(line)) counts = paragraphMarks.map(() => 0)
    if (isItem) itemColumn = columnsOf(start)
    else if (line.search(/[^ ]|$/) < itemColumn) itemColumn = Infinity
    const columns = columnsOf(containers.exec(line)?.[0] ?? '')
    assert(columns <= mostColumns, `the lists and quotes at ${place} reach beyond column ${mostColumns}`)
    const kept = columnsOf(containersBeforeItem.exec(line)?.[0] ?? '') || columns
    endedColumns += Math.max(0, columnsBefore - kept)
    columnsBefore = columns
    assert(
      endedColumns <= mostEndedColumns,
      `the lists and quotes that end before ${place} are more than ${mostEndedColumns} columns deep in all`
    )
    if (underline.test(line) && lines[index - 1]?.trim()) underlineCount++
    assert(underlineCount <= mostUnderlines, `the Markdown has more than ${mostUnderlines} underlined headings`)
    for (const [row] of line.matchAll(backticks)) {
      assert(row.length <= mostBackticks, `${place} has more than ${mostBackticks} backticks in a row`)
    }
    counts = paragraphMarks.map(({find, most, name}, index) => {
      const count = counts[index]! + (find(line)?.length ?? 0)
      assert(count <= most, `the paragraph at ${place} has more than ${most} ${name}`)
      return count
    })
  }
}
