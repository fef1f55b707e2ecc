import GithubSlugger from 'github-slugger'
import {expect, test} from 'vitest'
import {parseArticle} from '../src/parse.ts'
import {getSections, type Section} from '../src/sections.ts'
import {fromMarkdown} from './markdown.ts'

/** Sections as an outline: ids, with the ids of subsections inside. */
type Ids = Array<string | [string, Ids]>

function ids(sections: Section[]): Ids {
  return sections.map(({id, sections}) => (sections.length > 0 ? [id, ids(sections)] : id))
}

const idsOf = (markdown: string): Ids => ids(getSections(fromMarkdown(markdown)))

test('should find none in an empty tree, and none in a title alone', () => {
  expect(getSections(fromMarkdown(''))).toEqual([])
  expect(getSections(fromMarkdown('# Title'))).toEqual([])
})

test('should call what stands before the first heading the lead', () => {
  const [lead, part] = getSections(fromMarkdown('# Title\n\nOne -- *two*\nthree.\n\nFour.\n\n## Part\n\nFive.'))
  expect(lead).toMatchObject({id: 'lead', depth: 1, role: 'body', text: 'One -- two three.\n\nFour.', wordCount: 4})
  expect(lead).not.toHaveProperty('title')
  expect(part).toMatchObject({id: 'part', title: 'Part', depth: 2, role: 'body', text: 'Five.', wordCount: 1})
})

test('should read a tree without headings as one lead', () => {
  expect(idsOf('One.\n\n- two')).toEqual(['lead'])
})

test('should read setext headings, and emphasis and code in headings', () => {
  const [part] = getSections(fromMarkdown('Title\n=====\n\nPart *of* `it`\n----\n\nText.'))
  expect(part).toMatchObject({id: 'part-of-it', title: 'Part of it', depth: 2})
})

test('should nest deeper headings, also where a depth is left out', () => {
  expect(idsOf('# T\n\n## A\n\n#### B\n\n### C\n\n## D\n\n### E\n\n# F')).toEqual([
    ['a', ['b', 'c']],
    ['d', ['e']],
    'f'
  ])
})

test('should take the first heading for a section where it is no title', () => {
  expect(idsOf('## A\n\ntext\n\n# B\n\ntext')).toEqual(['a', 'b'])
})

test('should hold what stands before the title in the lead', () => {
  const [lead] = getSections(fromMarkdown('Before.\n\n# Title\n\nAfter.'))
  expect(lead?.text).toBe('Before.\n\nAfter.')
  expect(getSections(fromMarkdown('<!-- disclaimer -->\n\nSponsored.\n\n# Title\n\nAfter.'))).toMatchObject([
    {role: 'disclaimer', text: 'Sponsored.'},
    {role: 'body', text: 'After.'}
  ])
  const markdown = '<!-- related -->\n\nOne.\n\n# Title\n\n<!-- related -->\n\nTwo.'
  for (const tree of [fromMarkdown(markdown), parseArticle(markdown)])
    expect(getSections(tree)).toMatchObject([
      {id: 'related', text: 'One.'},
      {id: 'related-1', role: 'related', text: 'Two.'}
    ])
})

test('should give repeated headings the ids that GitHub gives them, nested ones counted', () => {
  const markdown = '# Same\n\n## Same\n\n> ## Same\n\n- ### Same\n\n## Same\n\n## Same-1\n\n## Ünïcode & *more*!'
  const slugger = new GithubSlugger()
  const [, first, , , second, third, fourth] = [
    ...['Same', 'Same', 'Same', 'Same', 'Same', 'Same-1', 'Ünïcode & more!'].map(title => slugger.slug(title))
  ]
  expect(idsOf(markdown)).toEqual([first, second, third, fourth])
})

test('should keep ids unique where a heading is called as an untitled section is', () => {
  expect(idsOf('# T\n\ntext\n\n## Lead\n\n## Disclaimer\n\n<!-- disclaimer -->\n\ntext')).toEqual([
    'lead',
    'lead-1',
    'disclaimer',
    'disclaimer-1'
  ])
})

test('should call the lead so whatever the title is called', () => {
  expect(idsOf('# Lead\n\ntext\n\n## Lead')).toEqual(['lead', 'lead-2'])
  expect(idsOf('> # Lead\n\ntext\n\n## Lead')).toEqual(['lead', 'lead-2'])
})

test('should hold every node but the title once, in order', () => {
  const tree = fromMarkdown(
    '[^1]\n\n# T\n\n- a\n\n## B\n\n> c\n\n| d |\n| - |\n\n### E\n\n```\nf\n```\n\n***\n\n<!-- related -->\n\ng\n\n<div>\n\n## H\n\n[h]: /i\n\n[^1]: j'
  )
  const collect = ({nodes, sections}: Section): unknown[] => [...nodes, ...sections.flatMap(collect)]
  const withoutHeadings = tree.children.filter(node => node.type !== 'heading')
  expect(getSections(tree).flatMap(collect)).toEqual(withoutHeadings)
})

const marked = `# Title

Lead.

<!-- related -->

## Elsewhere

Link.

### More

Link.

## Back

Body.

<!-- author -->

Jane Roe

writes.

<!--disclaimer-->

### Note

Small print.

<!-- body -->

An afterword.
`

test.each([
  ['comments in a foreign tree', fromMarkdown],
  ['the roles that parseArticle makes of them', parseArticle]
])('should read roles from %s', (_, parse) => {
  const list = ({id, role, sections, text}: Section): unknown[] => [[id, role, text], ...sections.flatMap(list)]
  expect(getSections(parse(marked)).flatMap(list)).toEqual([
    ['lead', 'body', 'Lead.'],
    ['elsewhere', 'related', 'Link.'],
    ['more', 'related', 'Link.'],
    ['back', 'body', 'Body.'],
    ['author', 'author', 'Jane Roe\n\nwrites.'],
    ['note', 'disclaimer', 'Small print.'],
    ['body', 'body', 'An afterword.']
  ])
})

test('should read a marker before the title, a repeated one and one with nothing below', () => {
  expect(
    idsOf('<!-- body -->\n\n# T\n\ntext\n\n<!-- related -->\n\na\n\n<!-- related -->\n\nb\n\n<!-- author -->')
  ).toEqual(['lead', 'related', 'author'])
})

test('should leave other comments and unknown roles alone', () => {
  const tree = fromMarkdown('<!-- note -->\n\ntext <!-- author -->\n\n<!-- sidebar -->\n\nmore')
  Object.assign(tree.children[1] ?? {}, {data: {role: 'sidebar'}})
  expect(getSections(tree)).toMatchObject([{id: 'lead', role: 'body', text: 'text \n\nmore'}])
})

test('should name what opens an article by its role where that is not its own text', () => {
  expect(idsOf('<!-- author -->\n\nJane Roe writes.\n\n<!-- body -->\n\nText.')).toEqual(['author', 'body'])
})
