import fastCheck from 'fast-check'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml as stringify} from 'hast-util-to-html'
import type {Paragraph, Parents, Root} from 'mdast'
import {expect, test} from 'vitest'
import {toHtml} from '../src/html.ts'
import {article, getFigures, getQuotes, getSections, toText, type Place, type Section} from '../src/index.ts'
import {parseArticle} from '../src/parse.ts'
import {behindProxy} from './behind-proxy.ts'
import {markdown} from './html/arbitrary-markdown.ts'
import {fromMarkdown} from './markdown.ts'

/** What a browser would make of HTML. */
const parse = (html: string): Nodes => fromHtml(html, {fragment: true})

/** All elements of a tree, in order. */
function elementsOf(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

/** The text of a tree, as a browser's `textContent`. */
function textContent(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textContent).join('') : ''
}

/** What stands inside the article and, where there is one, the lead. */
function inside(tree: Root, mark: Array<'quotes' | 'figures'> = []): string {
  return toHtml(tree, {mark})
    .replace(/^<article[^>]*>\n|<\/article>$/g, '')
    .replace(/^<section id="lead">\n(.*)\n<\/section>\n$/s, '$1')
}

test('should render title, sections, related box, author and disclaimer', () => {
  expect(
    toHtml(
      parseArticle(`---
lang: en-GB
---

# A dry summer

It has not rained.

## The wells

They are *empty*.

### Why

Nobody knows.

<!-- related -->

## Elsewhere

- A wet summer

<!-- author -->

## Ann Lee

Ann Lee writes.

<!-- disclaimer -->

All names are made up.
`)
    )
  ).toBe(`<article lang="en-GB">
<h1>A dry summer</h1>
<section id="lead">
<p>It has not rained.</p>
</section>
<section id="the-wells" aria-labelledby="the-wells:heading">
<h2 id="the-wells:heading">The wells</h2>
<p>They are <em>empty</em>.</p>
<section id="why" aria-labelledby="why:heading">
<h3 id="why:heading">Why</h3>
<p>Nobody knows.</p>
</section>
</section>
<aside id="elsewhere" aria-labelledby="elsewhere:heading">
<h2 id="elsewhere:heading">Elsewhere</h2>
<ul>
<li>A wet summer</li>
</ul>
</aside>
<footer>
<section id="ann-lee" aria-labelledby="ann-lee:heading">
<h2 id="ann-lee:heading">Ann Lee</h2>
<p>Ann Lee writes.</p>
</section>
</footer>
<aside id="disclaimer">
<p>All names are made up.</p>
</aside>
</article>`)
})

test('should render the embedded article where no tree is given', () => {
  const elements = elementsOf(parse(toHtml()))
  const list = ({id, sections}: Section): string[] => [id, ...sections.flatMap(list)]
  const ids = elements.filter(({tagName}) => tagName === 'section' || tagName === 'aside').map(e => e.properties['id'])
  expect(ids).toEqual(getSections().flatMap(list))
  expect(elements.filter(({tagName}) => tagName === 'img')).toEqual([])
  expect(toHtml(undefined, {mark: ['quotes']})).toBe(toHtml(article, {mark: ['quotes']}))
})

test('should label each section by its own heading, and give no id twice', () => {
  const markdown =
    '# T\n\ntext[^1]\n\n## A\n\n## A\n\n### Lead\n\n## A heading\n\n## Footnote label\n\n## Fn 1\n\n[^1]: note'
  const elements = elementsOf(parse(toHtml(fromMarkdown(markdown))))
  const ids = elements.flatMap(({properties}) => properties['id'] ?? [])
  expect(new Set(ids).size).toBe(ids.length)
  for (const {properties, tagName} of elements) {
    if (tagName === 'section' && properties['id'] !== 'lead') {
      expect(ids).toEqual(expect.arrayContaining(properties['ariaLabelledBy']!))
    }
    if (String(properties['href']).startsWith('#')) expect(ids).toContain(String(properties['href']).slice(1))
  }
})

test('should describe the number of a footnote by the label of the footnotes, whatever headings say', () => {
  const elements = elementsOf(parse(toHtml(fromMarkdown('text[^1]\n\n## Footnote label\n\n[^1]: note'))))
  const [id] = elements.flatMap(({properties}) => properties['ariaDescribedBy'] ?? [])
  expect(elements.filter(({properties}) => properties['id'] === id).map(textContent)).toEqual(['Footnotes'])
})

test('should have one h1, the title', () => {
  expect(inside(fromMarkdown('# A *title*\n\ntext'))).toBe(
    '<h1>A <em>title</em></h1>\n<section id="lead">\n<p>text</p>\n</section>\n'
  )
})

test('should take the title from the metadata where no heading is one', () => {
  expect(inside(parseArticle('---\ntitle: A & B\n---\n\ntext'))).toMatch(/^<h1>A &#x26; B<\/h1>\n<section id="lead">/)
})

test('should make up no title', () => {
  expect(toHtml(fromMarkdown('## Part\n\ntext'))).not.toContain('<h1')
  expect(toHtml(parseArticle('text'))).toBe('<article>\n<section id="lead">\n<p>text</p>\n</section>\n</article>')
})

test('should move other headings down where they are as high as the title', () => {
  const html = toHtml(fromMarkdown('# Title\n\n# One\n\n## Two\n\n###### Six\n\n> # Quoted'))
  const headings = elementsOf(parse(html)).filter(({tagName}) => /^h\d$/.test(tagName))
  expect(headings.map(node => [node.tagName, textContent(node)])).toEqual([
    ['h1', 'Title'],
    ['h2', 'One'],
    ['h3', 'Two'],
    ['h6', 'Six'],
    ['h2', 'Quoted']
  ])
  expect(toHtml(fromMarkdown('## One\n\n# Two'))).toMatch(/<h3.*<h2/s)
  expect(toHtml(fromMarkdown('# Title\n\n## Two\n\n- ### Three'))).toMatch(/<h1.*<h2.*<h3/s)
})

test('should keep what stands before the title there', () => {
  const text = (markdown: string): string =>
    textContent(parse(toHtml(fromMarkdown(markdown))))
      .replace(/\s+/g, ' ')
      .trim()
  expect(text('One.\n\n# Two\n\nThree.\n\n## Four')).toBe('One. Two Three. Four')
  expect(toHtml(fromMarkdown('One.\n\n# Two\n\nThree.'))).toContain('<p>One.</p>\n<h1>Two</h1>\n<p>Three.</p>')
  expect(toHtml(fromMarkdown('<!-- related -->\n\nOne.\n\n# Two\n\nThree.'))).toMatch(
    /^<article>\n<aside.*One.*<\/aside>\n<h1>Two.*Three/s
  )
  expect(text('One.\n\n<!-- related -->\n\nTwo.\n\n# Three\n\nFour.')).toBe('One. Two. Three Four.')
  expect(toHtml(fromMarkdown('One.\n\n# Two\n\n## Three'))).toContain('<p>One.</p>\n<h1>Two</h1>\n</section>')
})

test('should begin with the title where nothing that shows stands before it', () => {
  expect(toHtml(fromMarkdown('[a]: b\n\n[^c]: d\n\n<!-- e -->\n\n# Two\n\nThree.'))).toMatch(/^<article>\n<h1>Two/)
  for (const type of ['toml', 'yaml'] as const) {
    const tree = fromMarkdown('# Two\n\nThree.')
    tree.children.unshift({type: type as 'yaml', value: 'a'})
    expect(toHtml(tree)).toMatch(/^<article>\n<h1>Two/)
  }
})

test('should render what other plugins add as their data say, else as what is in it', () => {
  const text = {type: 'text', value: 'a'}
  const inline = [
    {type: 'textDirective', name: 'b', children: [text]},
    {type: 'textDirective', name: 'b', children: [text], data: {hName: 'strong'}},
    {type: 'inlineMath', value: 'b', data: {hName: 'code', hChildren: [text]}},
    {type: 'wikiLink', value: 'b'}
  ]
  const block = {type: 'containerDirective', name: 'b', children: [{type: 'paragraph', children: inline}]}
  expect(toHtml({type: 'root', children: [block as unknown as Paragraph]})).toContain(
    '\n<p>a<strong>a</strong><code>a</code>b</p>\n'
  )
})

test('should tell the language where it is known', () => {
  expect(toHtml(parseArticle('---\nlang: de\n---\n\ntext'))).toMatch(/^<article lang="de">/)
  expect(toHtml(parseArticle('text'))).toMatch(/^<article>/)
  expect(toHtml(fromMarkdown('text'))).toMatch(/^<article>/)
})

test('should render an empty tree, and leave out sections that show nothing', () => {
  expect(toHtml(fromMarkdown(''))).toBe('<article>\n</article>')
  expect(toHtml(fromMarkdown('# T\n\n[a]: b\n\n## C\n\n## !'))).toBe(`<article>
<h1>T</h1>
<section id="c" aria-labelledby="c:heading">
<h2 id="c:heading">C</h2>
</section>
<section aria-labelledby=":heading">
<h2 id=":heading">!</h2>
</section>
</article>`)
})

test('should keep the role of a section for those in it', () => {
  const html = toHtml(fromMarkdown('# T\n\n<!-- author -->\n\n## A\n\n### B\n\n<!-- related -->\n\n### C\n\n#### D'))
  expect(html.match(/<(?:aside|footer|section)[^>]*?(?= aria|>)/g)).toEqual([
    '<footer',
    '<section id="a"',
    '<section id="b"',
    '<aside id="c"',
    '<section id="d"'
  ])
})

test('should make figures of images that stand alone', () => {
  expect(inside(fromMarkdown('![A cow](cow.png)'))).toBe('<figure><img src="cow.png" alt="A cow"></figure>')
  expect(inside(fromMarkdown('![A cow](cow.png "Ann’s cow")'))).toBe(
    '<figure><img src="cow.png" alt="A cow"><figcaption>Ann’s cow</figcaption></figure>'
  )
  expect(inside(fromMarkdown('![A cow](cow.png "A")\\\n*Ann’s **cow***'))).toBe(
    '<figure><img src="cow.png" alt="A cow"><figcaption>Ann’s <strong>cow</strong></figcaption></figure>'
  )
  expect(inside(fromMarkdown('![A cow](cow.png) *and* text'))).toBe(
    '<p><img src="cow.png" alt="A cow"> <em>and</em> text</p>'
  )
  expect(inside(fromMarkdown('![A cow](cow.png) and'))).toBe('<p><img src="cow.png" alt="A cow"> and</p>')
})

test('should lead to pages, mail and phones, and nowhere else', () => {
  const links = '[a](/a) [b](https://example.org) [c](mailto:c@example.org) [d](tel:112) [e](data:text/html,e)'
  expect(inside(fromMarkdown(links))).toBe(
    '<p><a href="/a">a</a> <a href="https://example.org">b</a> <a href="mailto:c@example.org">c</a> ' +
      '<a href="tel:112">d</a> <a>e</a></p>'
  )
})

test('should make captions, and no images, where there is no picture', () => {
  const figure = '<figure><figcaption>A cow</figcaption></figure>'
  expect(inside(parseArticle('![A cow]()'))).toBe(figure)
  expect(inside(fromMarkdown('![A cow]()'))).toBe(figure)
  expect(inside(fromMarkdown('![A cow][b]\n\n[b]: <>'))).toBe(figure)
  expect(inside(fromMarkdown('![A cow](javascript:x)'))).toBe(figure)
  expect(inside(fromMarkdown('a\n\n![]()'))).toBe('<p>a</p>')
  expect(inside(fromMarkdown('![A cow](data:image/png;base64,x "Ann’s cow")'))).toBe(
    '<figure><figcaption>Ann’s cow</figcaption></figure>'
  )
  expect(inside(fromMarkdown('text ![A cow]() [![A hen]()](hen)'))).toBe('<p>text A cow <a href="hen">A hen</a></p>')
})

test('should render what GitHub adds to Markdown', () => {
  const html = inside(fromMarkdown('| a |\n| - |\n| ~~b~~ |\n\n- [x] c\n\nd[^e]\n\n[^e]: f'))
  expect(html).toContain('<td><del>b</del></td>')
  expect(html).toContain('<input type="checkbox" checked disabled>')
  expect(html).toContain('<sup><a href="#note:fn-e" id="note:fnref-e" data-footnote-ref')
  expect(html).toContain('<section data-footnotes class="footnotes" aria-labelledby="note:footnote-label">')
})

test('should mark quotes with their speakers, and numbers with their values', () => {
  const markdown = '"It rains," said Ann Lee, "on some 10 to 20 cows." A "so-called" cow costs $3 million a year.'
  const quotes = [
    '<mark id="quote:0" data-quote="0" data-kind="direct" data-speaker="Ann Lee">"It rains,"</mark>',
    '<mark id="quote:1" data-quote="1" data-kind="partial" data-speaker="Ann Lee">"on some 10 to 20 cows."</mark>',
    '<mark id="quote:2" data-quote="2" data-kind="term">"so-called"</mark>'
  ]
  const figures = [
    '<data id="figure:0" value="10" data-figure="0" data-max="20" data-unit="cows" data-qualifier="about">some 10 to 20 cows</data>',
    '<data id="figure:1" value="3000000" data-figure="1" data-unit="USD" data-per="year">$3 million</data>'
  ]
  const tree = fromMarkdown(markdown)
  expect(inside(tree, ['quotes'])).toBe(
    `<p>${quotes[0]} said Ann Lee, ${quotes[1]} A ${quotes[2]} cow costs $3 million a year.</p>`
  )
  expect(inside(tree, ['figures'])).toBe(
    `<p>"It rains," said Ann Lee, "on ${figures[0]}." A "so-called" cow costs ${figures[1]} a year.</p>`
  )
  const nested = quotes[1]?.replace('some 10 to 20 cows', String(figures[0]))
  expect(inside(tree, ['figures', 'quotes', 'figures'])).toBe(
    `<p>${quotes[0]} said Ann Lee, ${nested} A ${quotes[2]} cow costs ${figures[1]} a year.</p>`
  )
})

test('should put one element around emphasis, links, code, images and breaks inside a finding', () => {
  const markdown = '"It **rains** [on](a) `us`\\\n![x](y)," said Ann Lee.'
  expect(inside(fromMarkdown(markdown), ['quotes'])).toMatch(/^<p><mark [^>]*>".*,"<\/mark> said Ann Lee\.<\/p>$/s)
  expect(inside(fromMarkdown('*It costs **$5**.*'), ['figures'])).toMatch(
    /^<p><em>It costs <data [^>]*><strong>\$5<\/strong><\/data>\.<\/em><\/p>$/
  )
})

test('should put an element around each piece of a finding that ends in another element than it begins in', () => {
  const html = inside(fromMarkdown('"We *lost 200 [cows" here](b), he* said.'), ['figures', 'quotes'])
  expect(html.replace(/ (?:value|data-(?!quote|figure))\S*="[^"]*"/g, '')).toBe(
    '<p><mark id="quote:0" data-quote="0">"We </mark><em><mark data-quote="0">lost ' +
      '<data id="figure:0" data-figure="0">200 </data></mark>' +
      '<a href="b"><mark data-quote="0"><data data-figure="0">cows</data>"</mark> here</a>, he</em> said.</p>'
  )
})

test('should put an element around each piece of a finding that begins inside emphasis', () => {
  expect(inside(fromMarkdown('*She said "we* lost all," Ann said.'), ['quotes']).replace(/ data-[ks][^>]*/g, '')).toBe(
    '<p><em>She said <mark id="quote:0" data-quote="0">"we</mark></em><mark data-quote="0"> lost all,"</mark> Ann said.</p>'
  )
})

test('should number findings as getQuotes and getFigures do, however many there are and whatever pictures', () => {
  const tree = fromMarkdown(`![A cow](cow.png)\n\n${'"No," said Ann Lee, who has 7 cows.\n\n'.repeat(11)}`)
  const html = toHtml(tree, {mark: ['quotes', 'figures']})
  expect(Array.from(html.matchAll(/<mark id="(.*?)"/g), ([, id]) => id)).toEqual(
    getQuotes(tree).map((_, index) => `quote:${index}`)
  )
  expect(Array.from(html.matchAll(/<data id="(.*?)"/g), ([, id]) => id)).toEqual(
    getFigures(tree, 'number').map((_, index) => `figure:${index}`)
  )
})

test('should mark a blockquote itself, and what stands in it', () => {
  expect(inside(fromMarkdown('> We lost 200 cows.\n>\n> > All.\n\n-- Ann Lee'), ['quotes', 'figures'])).toMatch(
    /^<blockquote id="quote:0" data-quote="0" data-kind="block" data-speaker="Ann Lee">\n<p>We lost <data [^>]*>200 cows<\/data>\.<\/p>\n<blockquote>/
  )
})

test('should mark findings in lists, tables and footnotes', () => {
  const html = inside(fromMarkdown('- 5 cows\n\n| a |\n| - |\n| 6 cows |\n\ntext[^b]\n\n[^b]: 7 cows'), ['figures'])
  expect(html.match(/<(?:li|td|p)[^>]*><data[^>]*>. cows<\/data>/g)).toHaveLength(3)
})

test('should read a line ending of two characters as one', () => {
  expect(inside(fromMarkdown('a\r\nb\r\n"It\r\nrains," said\r\nAnn Lee.'), ['quotes'])).toMatch(
    /^<p>a\r\nb\r\n<mark[^>]*>"It\r\nrains,"<\/mark> said\r\nAnn Lee\.<\/p>$/
  )
})

test('should keep the text and the places of marks where line endings stand in a row', () => {
  const tree = fromMarkdown('a&#13;\r\nb "It&#10;&#10;&#10;rains," said Ann Lee, who has 7 cows.')
  expect(inside(tree, ['quotes', 'figures'])).toMatch(
    /^<p>a\r\r\nb <mark[^>]*>"It\n\n\nrains,"<\/mark> said Ann Lee, who has <data[^>]*>7 cows<\/data>\.<\/p>$/
  )
})

test('should mark findings beside a text that is empty', () => {
  const tree = fromMarkdown('7 cows')
  ;(tree.children[0] as Paragraph).children.unshift({type: 'text', value: ''})
  expect(inside(tree, ['figures'])).toMatch(/^<p><data [^>]*>7 cows<\/data><\/p>$/)
})

test('should change nothing in a tree', () => {
  const tree = fromMarkdown('# T\n\n> "It *rains*," said Ann Lee.\n\n![x]()')
  const before = structuredClone(tree)
  toHtml(tree, {mark: ['quotes', 'figures']})
  expect(tree).toEqual(before)
})

/** Leaves of a tree what `toText` knows: no numbers of footnotes. */
function withoutNotes(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const children = node.children.filter(child => child.type !== 'element' || child.tagName !== 'sup')
  return {...node, children: children.map(withoutNotes)} as Nodes
}

test('should keep the text and nest elements well, whatever it marks', () => {
  fastCheck.assert(
    fastCheck.property(markdown, source => {
      const tree = fromMarkdown(source)
      const html = toHtml(tree, {mark: ['quotes', 'figures']})
      expect(stringify(parse(html))).toBe(html.replace(/\r\n?/g, '\n'))
      expect(textContent(parse(html))).toBe(textContent(parse(toHtml(tree))))

      const elements = elementsOf(withoutNotes(parse(html)))
      const textAt = ({end, path, start}: Place): string => {
        const block = path.reduce<Parents>((node, index) => node.children[index] as Parents, tree)
        return toText(block).slice(start, end)
      }
      const check = (attribute: string, place: Place, index: number): void => {
        const pieces = elements.filter(({properties}) => properties[attribute] === String(index))
        expect(pieces.filter(({properties}) => properties['id'])).toHaveLength(1)
        expect(pieces.map(textContent).join('').replace(/\s+/g, ' ')).toBe(textAt(place).replace(/\s+/g, ' '))
      }
      for (const [index, quote] of getQuotes(tree).entries())
        if (quote.kind !== 'block') check('dataQuote', quote, index)
      for (const [index, figure] of getFigures(tree, 'number').entries()) check('dataFigure', figure, index)
    })
  )
}, 60_000)

test.each([
  ['a whole number from 1 to 6 as depth of a node of type heading, got undefined', {type: 'heading', children: []}],
  [
    'a whole number from 1 to 6 as depth of a node of type heading, got string',
    {type: 'heading', depth: '2', children: []}
  ],
  ['a whole number from 1 to 6 as depth of a node of type heading, got 0', {type: 'heading', depth: 0, children: []}],
  [
    'a whole number from 1 to 6 as depth of a node of type heading, got 2.5',
    {type: 'heading', depth: 2.5, children: []}
  ],
  ['a string as url of a node of type link, got undefined', {type: 'link', children: []}],
  ['a string as url of a node of type image, got null', {type: 'image', url: null}],
  ['a string as value of a node of type text, got undefined', {type: 'text'}],
  ['a string as value of a node of type inlineCode, got 5', {type: 'inlineCode', value: 5}]
])('should say where a tree lacks what a page shows: expected %s', (what, node) => {
  const tree = {type: 'root', children: [{type: 'thematicBreak'}, {type: 'paragraph', children: [node]}]}
  expect(() => toHtml(tree as unknown as Root)).toThrow(
    new TypeError(`toHtml: expected ${what} at path 1,0; see parseArticle`)
  )
})

test('should say what it takes', () => {
  const call = (tree: unknown, mark?: unknown) => () => toHtml(tree as Root, {mark: mark as []})
  expect(call('text')).toThrow(new TypeError('toHtml: expected an mdast root, got string; see parseArticle'))
  expect(call(article, ['quote'])).toThrow(
    new TypeError(`toHtml: mark is a list of 'quotes' and 'figures', got ["quote"]`)
  )
  expect(call(article, 'quotes')).toThrow(
    new TypeError(`toHtml: mark is a list of 'quotes' and 'figures', got "quotes"`)
  )
})

test('should show a tree behind a proxy as it shows the tree', () => {
  const tree = parseArticle('# Rain\n\na\n\n## Cows\n\nb\n\n### More\n\nc')
  expect(toHtml(behindProxy(tree))).toBe(toHtml(tree))
})
