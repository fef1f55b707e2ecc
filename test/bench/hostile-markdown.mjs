/** Repeats a unit up to a length or a little more. */
const fill = unit => size => unit.repeat(Math.ceil(size / unit.length))

/** Markdown that is hard to parse, each of about so many characters, inside the limits of `parseArticle`. */
export const hostileMarkdown = {
  words: fill('word '),
  'one word': fill('a'),
  paragraphs: fill('The rain came late.\n\n'),
  headings: fill('## The rain\n'),
  'list items': fill('- The rain\n'),
  'nested lists': fill(`${Array.from({length: 90}, (_, level) => `${'  '.repeat(level)}- a`).join('\n')}\n\n`),
  'lazy lines of quotes': fill(`${'>'.repeat(190)}a\n${'lazy line\n'.repeat(1000)}\n`),
  'nested emphasis': fill(`${'*a '.repeat(250)}${'b* '.repeat(250)}\n\n`),
  'emphasis without end': fill(`${'**a _b '.repeat(160)}\n\n`),
  'ends of emphasis': fill(`${'a* '.repeat(500)}\n\n`),
  'nested images': fill(`${'!['.repeat(490)}a${'](b)'.repeat(490)}\n\n`),
  brackets: fill(`${'[a]('.repeat(490)}\n\n`),
  'references to nothing': fill(`${'[a]'.repeat(490)}\n\n`),
  definitions: fill('[a]: https://a.example\n\n'),
  'backticks without end': size =>
    Array.from({length: 10}, (_, index) => `a${'`'.repeat(index + 1)}`).join('') + ' word'.repeat(size / 5),
  'tags without end': fill('<a b="'),
  'comments without end': fill(`a ${'<!--'.repeat(25)}${'<?'.repeat(75)}\n\n`),
  backslashes: fill('\\'),
  entities: fill('&amp;&a'),
  frontmatter: size => `---\nb: "${'c '.repeat(size / 2 - 10)}"\n---\n`
}
