import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {expect, test} from 'vitest'
import {toHtml} from '../../src/html.ts'
import {parseArticle} from '../../src/parse.ts'
import {getSections} from '../../src/sections.ts'
import {fromMarkdown} from '../markdown.ts'
import {clobberedNames, hostileMarkdown} from './hostile-markdown.ts'

/** Every element an article may have; none of them runs, embeds or sends anything. */
const elements =
  /^(?:a|article|aside|blockquote|br|code|data|del|em|figcaption|figure|footer|h[1-6]|hr|img|input|li|mark|ol|p|pre|section|strong|sup|table|tbody|td|th|thead|tr|ul)$/

/** Every attribute that one may have, as hast names them. */
const attributes =
  /^(?:align|alt|aria(?:DescribedBy|Label|LabelledBy)|checked|className|data[A-Z]\w+|disabled|href|id|lang|src|start|title|type|value)$/

/** The elements that browsers look up by `id` nowhere but in `getElementById`, `querySelector` and on `window`. */
const named = /^(?:a|aside|blockquote|data|h[1-6]|li|mark|section)$/

/** All elements of a tree. */
function elementsOf(node: Nodes): Element[] {
  const inner = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...inner] : inner
}

/** What could do harm about an element, in words. */
function faults({properties, tagName}: Element): string[] {
  const addresses = [properties['href'], properties['src']].filter(address => typeof address === 'string')
  const protocols = addresses.map(address => new URL(address, 'https://page.example').protocol)
  return [
    ...(elements.test(tagName) ? [] : [`<${tagName}>`]),
    ...(tagName === 'input' && properties['type'] !== 'checkbox' ? ['<input>'] : []),
    ...(properties['id'] !== undefined && !named.test(tagName) ? [`<${tagName} id>`] : []),
    ...Object.keys(properties).filter(name => !attributes.test(name)),
    ...protocols.filter(protocol => !/^(?:https?|mailto):$/.test(protocol))
  ]
}

const parsers = {fromMarkdown, parseArticle}

test.each(Object.entries(parsers))(
  'should leave nothing that runs of hostile Markdown, by %s',
  (_, parse) => {
    const harmful = hostileMarkdown.flatMap(markdown => {
      const html = toHtml(parse(markdown), {mark: ['quotes', 'figures']})
      const found = elementsOf(fromHtml(html, {fragment: true})).flatMap(faults)
      return found.length > 0 ? [{markdown, found, html}] : []
    })
    expect(harmful).toEqual([])
  },
  60_000
)

test('should show hostile text as text', () => {
  expect(toHtml(fromMarkdown('\\<script>x\\</script> &amp;lt; `<b>`'))).toContain(
    '<p>&#x3C;script>x&#x3C;/script> &#x26;lt; <code>&#x3C;b></code></p>'
  )
})

test('should escape what a language tag, a speaker and a unit say', () => {
  const tree = parseArticle('"No," said Ann "\\>\\<b> Lee.')
  tree.data.metadata.language = '"><b>'
  const html = toHtml(tree, {mark: ['quotes']})
  expect(html).toMatch(/^<article lang="&#x22;><b>">\n/)
})

test('should give the ids that headings make to sections alone, which no browser looks up on the document', () => {
  for (const name of clobberedNames) {
    const tree = fromMarkdown(`## ${name}\n\n> ## ${name}`)
    const named = elementsOf(fromHtml(toHtml(tree), {fragment: true})).filter(({properties}) => properties['id'])
    const [{id} = {}] = getSections(tree)
    expect(named.map(({properties, tagName}) => [tagName, properties['id']])).toEqual([
      ['section', id],
      ['h2', `${id}:heading`]
    ])
  }
})

test('should take no id, name, class or style from the data of a tree', () => {
  const tree = fromMarkdown('text\n\n> text')
  const hProperties = {
    id: 'cookie',
    name: 'cookie',
    className: ['x'],
    style: 'x',
    onClick: 'x',
    action: 'x',
    title: 'kept'
  }
  for (const node of tree.children) node.data = {hProperties}
  expect(toHtml(tree)).toContain('<p title="kept">text</p>\n<blockquote title="kept">')
})

test.each([
  ['a', ['xnote:fnref-1', 'cookie']],
  ['blockquote', ['xquote:1', 'quote:1x', 'quote:', 'cookie']],
  ['data', ['xfigure:1', 'figure:1x', 'figure:', 'cookie']],
  ['li', ['xnote:fn-1', 'cookie']],
  ['mark', ['xquote:1', 'quote:1x', 'quote:', 'cookie']]
])('should take no id from the data of a tree that is none of its own: <%s>', (hName, ids) => {
  for (const id of ids) {
    const tree = fromMarkdown('text')
    tree.children[0]!.data = {hName, hProperties: {id}}
    expect(toHtml(tree)).toContain(`<${hName}>text</${hName}>`)
  }
})

test('should unwrap or drop elements that the data of a tree asks for', () => {
  const tree = fromMarkdown('one\n\ntwo\n\nthree')
  const names = ['form', 'script', 'section']
  for (const [index, node] of tree.children.entries()) node.data = {hName: names[index]}
  expect(toHtml(tree)).toBe('<article>\n<section id="lead">\none\n<section>three</section>\n</section>\n</article>')
})

test('should say that a tree is too deep', () => {
  const error = new RangeError('The tree has more than 1000 levels')
  expect(() => toHtml(fromMarkdown('>'.repeat(1001)), {mark: ['quotes']})).toThrow(error)
  expect(() => toHtml(fromMarkdown(`${'>'.repeat(1001)} "It rains," said Ann Lee.`))).toThrow(error)
  expect(toHtml(fromMarkdown(`${'>'.repeat(990)} Some 5 cows.`), {mark: ['figures']})).toContain('<data')
})
