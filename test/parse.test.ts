import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {expect, test} from 'vitest'
import {parseArticle} from '../src/parse.ts'
import {getSections} from '../src/sections.ts'
import {fromMarkdown} from './markdown.ts'

test('should parse Markdown without frontmatter', () => {
  expect(parseArticle('# A *title*\n\nText.')).toEqual({
    type: 'root',
    children: [
      {
        type: 'heading',
        depth: 1,
        children: [
          {type: 'text', value: 'A '},
          {type: 'emphasis', children: [{type: 'text', value: 'title'}]}
        ]
      },
      {type: 'paragraph', children: [{type: 'text', value: 'Text.'}]}
    ],
    data: {metadata: {title: 'A title', language: 'und', authors: []}}
  })
})

test('should parse an empty document', () => {
  expect(parseArticle('')).toEqual({
    type: 'root',
    children: [],
    data: {metadata: {title: '', language: 'und', authors: []}}
  })
})

test('should give a tree of one’s own each time', () => {
  const tree = parseArticle('Text.')
  tree.children.pop()
  expect(parseArticle('Text.').children).toHaveLength(1)
})

test('should read line endings of every system, and a byte order mark', () => {
  const {children, data} = parseArticle('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nText.\r\n')
  expect(data.metadata.title).toBe('A')
  expect(children).toEqual([{type: 'paragraph', children: [{type: 'text', value: 'Text.'}]}])
})

test('should turn markers into the roles of what they open, and take them out', () => {
  const {children} = parseArticle('a\n\n<!-- related -->\n\n## B\n\nc\n\n<!-- disclaimer -->\n\nd\n\ne\n\n<!-- f -->')
  expect(children.map(({data, type}) => [type, data])).toEqual([
    ['paragraph', undefined],
    ['heading', {role: 'related'}],
    ['paragraph', undefined],
    ['paragraph', {role: 'disclaimer'}],
    ['paragraph', undefined],
    ['html', undefined]
  ])
})

test('should keep the sections that markers make, also of one that ends another without a heading', () => {
  const markdown = 'a\n\n<!-- related -->\n\nb\n\n<!-- body -->\n\nc\n\n## D\n\ne'
  const read = (tree: Root): unknown => getSections(tree).map(({id, role, text}) => [id, role, text])
  expect(read(parseArticle(markdown))).toEqual(read(fromMarkdown(markdown)))
})

test('should write nothing into what no marker concerns', () => {
  const {children} = parseArticle('# A\n\nb\n\n## C\n\nd\n\n### E')
  expect(children.map(({data}) => data)).toEqual(children.map(() => undefined))
})

test('should take out a marker that marks nothing', () => {
  expect(parseArticle('a\n\n<!-- author -->').children).toHaveLength(1)
})

test('should make an image without an address a figure with a caption', () => {
  const html = (markdown: string): string => toHtml(toHast(parseArticle(markdown)))
  expect(html('![Tanks & <b>]()')).toBe('<figure><figcaption>Tanks &#x26; &#x3C;b></figcaption></figure>')
  expect(html('![]()')).toBe('<p><img src="" alt=""></p>')
  expect(html('![a](b)')).toBe('<p><img src="b" alt="a"></p>')
  expect(html('![a]() b')).toBe('<p><img src="" alt="a"> b</p>')
})

test('should keep the role of a figure', () => {
  const [figure] = parseArticle('<!-- related -->\n\n![a]()').children
  expect(figure?.data).toMatchObject({role: 'related', hName: 'figure'})
})

test('should know an author’s biography from the author’s section', () => {
  const section = '<!-- author -->\n\n## Jane Roe\n\nJane *writes*.\n\nShe lives here.'
  const bio = 'Jane writes.\n\nShe lives here.'
  expect(parseArticle(section).data.metadata.authors).toEqual([{name: 'Jane Roe', bio}])
  expect(parseArticle(`---\nauthors: [Jane Roe, John Doe]\n---\n${section}`).data.metadata.authors).toEqual([
    {name: 'Jane Roe', bio},
    {name: 'John Doe'}
  ])
  expect(parseArticle(`---\nauthor: {name: Jane Roe, bio: Hers}\n---\n${section}`).data.metadata.authors).toEqual([
    {name: 'Jane Roe', bio: 'Hers'}
  ])
})

test('should make up no author where a section names none or says nothing', () => {
  expect(parseArticle('<!-- author -->\n\nShe writes.').data.metadata.authors).toEqual([])
  for (const title of ['About the author', 'Authors', 'About Jane', 'Who we are', 'The writers', 'Author bio']) {
    expect(parseArticle(`<!-- author -->\n\n## ${title}\n\nShe writes.`).data.metadata.authors).toEqual([])
  }
  expect(parseArticle('<!-- author -->\n\n## Jane Roe').data.metadata.authors).toEqual([{name: 'Jane Roe'}])
})

test('should refuse what is no string', () => {
  expect(() => parseArticle(undefined as unknown as string)).toThrow(
    new TypeError('parseArticle: expected Markdown as a string, got undefined')
  )
})

test.each([
  ['2,000,001 characters', 'a'.repeat(2_000_001), 'the Markdown has more than 2000000 characters'],
  ['50,001 lines', '\n'.repeat(50_000), 'the Markdown has more than 50000 lines'],
  [
    'lists between spaces',
    `  1)${' '.repeat(150)}+${' '.repeat(60)}- a`,
    'the lists and quotes at line 1 reach beyond column 200'
  ],
  ['lines of old Macs', '\r'.repeat(50_000), 'the Markdown has more than 50000 lines'],
  ['quotes in quotes', `a\n\n${'>'.repeat(201)} a`, 'the lists and quotes at line 3 reach beyond column 200'],
  ['lists in lists', '10. - * 2) '.repeat(20), 'the lists and quotes at line 1 reach beyond column 200'],
  [
    'many quotes',
    '> a\n\n'.repeat(5001),
    'the lists and quotes that end before line 10002 are more than 5000 columns deep in all'
  ],
  [
    'many nested lists',
    '- a\n  - b\n'.repeat(3000),
    'the lists and quotes that end before line 5003 are more than 5000 columns deep in all'
  ],
  ['lists far in', `- a\n${'\t'.repeat(50)}- a`, 'the lists and quotes at line 2 reach beyond column 200'],
  ['backticks', `a\n${'`'.repeat(11)}`, 'line 2 has more than 10 backticks in a row'],
  ['brackets', `a\n${'[a]\r\n'.repeat(501)}`, 'the paragraph at line 502 has more than 1000 brackets'],
  ['brackets after numbers', `a\n${'2. [a]\n'.repeat(501)}`, 'the paragraph at line 502 has more than 1000 brackets'],
  [
    'brackets after numbers below a list',
    `- a\n---\n  b\n${'2. [a]\n'.repeat(501)}`,
    'the paragraph at line 504 has more than 1000 brackets'
  ],
  [
    'brackets after numbers in a list item',
    `12.\ta\n    ---\n    b\n${'    2. [a]\n'.repeat(501)}`,
    'the paragraph at line 504 has more than 1000 brackets'
  ],
  [
    'brackets after numbers below a line in a list',
    `1.  a\n   ---\n   b\n${'2. [a]\n'.repeat(501)}`,
    'the paragraph at line 504 has more than 1000 brackets'
  ],
  [
    'many quotes in list items',
    '- > a\n'.repeat(2502),
    'the lists and quotes that end before line 2502 are more than 5000 columns deep in all'
  ],
  [
    'many lists in numbered items of a quote',
    '> 1. - a\n'.repeat(2502),
    'the lists and quotes that end before line 2502 are more than 5000 columns deep in all'
  ],
  ['comments', `a ${'<!-- '.repeat(50)}\n${'<?'.repeat(51)}`, 'the paragraph at line 2 has more than 100 of <! and <?'],
  ['underlined headings', 'a\n===\n'.repeat(501), 'the Markdown has more than 500 underlined headings'],
  [
    'lists below lists in frontmatter',
    `---\n${Array.from({length: 700}, (_, level) => `${' '.repeat(level)}-`).join('\n')}\n---`,
    'the Markdown has more than 500 underlined headings'
  ],
  ['headings underlined in quotes', '> a\n> --\n'.repeat(501), 'the Markdown has more than 500 underlined headings'],
  ['emphasis', 'a** _b'.repeat(251), 'the paragraph at line 1 has more than 500 emphasis marks']
])('should refuse %s at once, and name the limit', (_, markdown, reason) => {
  expect(() => parseArticle(markdown)).toThrow(new RangeError(`parseArticle: ${reason}`))
})

test('should parse what is just inside the limits', () => {
  expect(parseArticle('a'.repeat(2_000_000)).children).toHaveLength(1)
  expect(parseArticle('\n'.repeat(49_999)).children).toHaveLength(0)
  expect(parseArticle('>'.repeat(200)).children).toHaveLength(1)
  expect(parseArticle(`${'> '.repeat(100)}a\n\n`.repeat(25)).children).toHaveLength(25)
  expect(parseArticle('- > a\n'.repeat(2499)).children).toHaveLength(1)
  expect(parseArticle('a\n---\n'.repeat(500)).children).toHaveLength(500)
  expect(parseArticle('`'.repeat(10)).children).toHaveLength(1)
  expect(parseArticle('[a] *b* a_b_c\n'.repeat(250)).children).toHaveLength(1)
})

test.each([
  ['lines that only look like lists', `${'1a '.repeat(80)}\n${'-a '.repeat(80)}\n${'1234567890. '.repeat(20)}`],
  ['marks further on in a line', `a ${'> '.repeat(150)}b`],
  ['as many marks in a row as emphasis has', '***a*** __b__ '.repeat(125)],
  ['text far in', `> ${' '.repeat(300)}a`],
  ['code far in', `${' '.repeat(300)}a`]
])('should parse %s', (_, markdown) => {
  expect(() => parseArticle(markdown)).not.toThrow()
})

test.each([
  ['paragraphs', '*a* *b*\n\n'],
  ['list items', '- [a] [b]\n'],
  ['headings', '# [a] *b*\n'],
  ['paragraphs between spaces', '[a] *b*\n \t\n'],
  ['indented items', '   +  [a] *b*\n'],
  ['numbered items', '1. [a] *b*\n2. [a] *b*\n'],
  ['items with one number', '   1)\t[a] *b*\n'],
  ['numbered items of two lines', '1. [a]\n   *b*\n3. [a]\n'],
  ['lower headings', '### [a] *b*\n'],
  ['comments', '<!-- a -->\n\n'],
  ['thematic breaks', 'a\n\n---\n\n']
])('should count the marks of each of many %s alone', (_, block) => {
  expect(() => parseArticle(block.repeat(1000))).not.toThrow()
})

test('should leave no positions in the tree', () => {
  const [heading] = parseArticle('# A *b*').children
  expect(Object.keys(heading ?? {}).sort()).toEqual(['children', 'depth', 'type'])
})

test('should make a figure of an image alone', () => {
  const kinds = parseArticle('[a]()\n\n![a]()\n\n**a**').children.map(
    ({data}) => (data as {hName?: string} | undefined)?.hName
  )
  expect(kinds).toEqual([undefined, 'figure', undefined])
})

test('should not take another section for an author’s', () => {
  expect(parseArticle('<!-- related -->\n\n## Jane Roe\n\nShe writes.').data.metadata.authors).toEqual([])
})
