/**
 * What the parser can take: its time and memory are no longer in proportion to the text beyond these. An article has
 * some 20,000 characters, 200 lines, a dozen marks in a paragraph and two or three levels.
 */
const mostCharacters = 500_000
const mostLines = 50_000
const mostMarks = 2_000
const mostLevels = 100

/** Blockquotes and lists that a line opens, one in the other, when they are more than `mostLevels`. */
const tooManyLevels = /^(?:[\t ]*(?:>|(?:[*+-]|\d{1,9}[).])(?=[\t ]))){101}/

/** A line that ends the paragraph before it: an empty one, a list item or a heading. */
const paragraphEnd = /^ {0,3}(?:[*+-][\t ]+\S|#{1,6}[\t ])|^\s*$/

/** Marks that the parser must match with others: brackets, and asterisks and underscores that may be emphasis. */
const marks = /[[\]]|[*_]+/g

/** Throws a RangeError that names the limit where Markdown would take the parser too long. */
export function assertParsable(markdown: string): void {
  const fail = (what: string): never => {
    throw new RangeError(`parseArticle: ${what}`)
  }
  if (markdown.length > mostCharacters) fail(`the Markdown has more than ${mostCharacters} characters`)
  let count = 0
  for (const [index, line] of markdown.split(/\r\n?|\n/).entries()) {
    if (index >= mostLines) fail(`the Markdown has more than ${mostLines} lines`)
    if (tooManyLevels.test(line)) fail(`line ${index + 1} is nested more than ${mostLevels} levels deep`)
    if (paragraphEnd.test(line)) count = 0
    count += line.match(marks)?.length ?? 0
    if (count > mostMarks) fail(`the paragraph at line ${index + 1} has more than ${mostMarks} of the marks [ ] * _`)
  }
}
