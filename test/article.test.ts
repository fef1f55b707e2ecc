import {readFileSync} from 'node:fs'
import {toHtml} from 'hast-util-to-html'
import type {Nodes} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {toString} from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {removePosition} from 'unist-util-remove-position'
import {expect, test} from 'vitest'
import {article, getDisclaimer, getSections} from '../src/index.ts'

const read = (name: string): string => readFileSync(new URL(`../content/${name}`, import.meta.url), 'utf8')

/** Lines of the captured page that are no part of the article. */
const chrome = ['Accessibility links', 'Breaking News', 'Central Asia In Focus', '• 16x9 Image']

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean)

/** All nodes of a tree. */
function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

test('should hold every word of the captured page but its chrome, in order, and no other', () => {
  let page = words(read('capture.txt')).join(' ')
  for (const line of chrome) {
    expect(page).toContain(line)
    page = page.replace(`${line} `, '')
  }
  expect(article.children.map(node => toString(node)).join(' ')).toBe(page)
})

test('should have no word in its metadata that the page does not have', () => {
  const page = words(read('capture.txt')).join(' ')
  const {authors, language, ...texts} = article.data.metadata
  expect(language).toBe('en')
  expect(Object.keys(texts)).toEqual(['title', 'publisher', 'copyright'])
  for (const text of [texts.title, texts.publisher?.name, texts.copyright, authors[0]?.name, authors[0]?.bio]) {
    expect(page).toContain(text)
  }
})

test('should be what remark-parse gives, without positions, markers and frontmatter', () => {
  const [, , markdown = ''] = read('article.md').split(/^---$/m)
  const tree = unified().use(remarkParse).parse(markdown)
  removePosition(tree, {force: true})
  const plain = structuredClone(article) as Nodes
  for (const node of nodesOf(plain)) delete node.data
  expect(plain).toEqual({...tree, children: tree.children.filter(node => node.type !== 'html')})
})

test('should be frozen, deeply', () => {
  const values: unknown[] = [article]
  for (const value of values) {
    if (typeof value !== 'object' || value === null) continue
    expect(value).toSatisfy(Object.isFrozen)
    values.push(...(Object.values(value) as unknown[]))
  }
  expect(values.length).toBeGreaterThan(200)
})

test('should render the caption as a figure, and no picture', () => {
  const html = toHtml(toHast(article))
  expect(html).toContain(
    '<figure><figcaption>Russian tanks in joint exercises in Tajikistan (ITAR-TASS)</figcaption></figure>\n<p>Some events'
  )
  expect(html).not.toContain('<img')
})

test('should have its sections', () => {
  const sections = getSections().map(({depth, id, role, sections, text, title}) => {
    expect(sections).toEqual([])
    return [id, title, depth, role, text.split('\n\n').length]
  })
  expect(sections).toEqual([
    ['lead', undefined, 1, 'body', 9],
    ['russia-the-most-realistic-partner', "Russia The 'Most Realistic Partner'", 2, 'body', 7],
    ['wider-regional-cooperation-to-come', 'Wider Regional Cooperation To Come?', 2, 'body', 10],
    ['central-asia-in-focus', 'Central Asia In Focus', 2, 'related', 1],
    ['farangis-najibullah', 'Farangis Najibullah', 2, 'author', 1],
    ['disclaimer', undefined, 1, 'disclaimer', 3]
  ])
})

test('should have its disclaimer', () => {
  const {nodes, text} = getDisclaimer()
  expect(nodes).toEqual(article.children.slice(-3))
  expect(text).toMatch(/^RFE\/RL has been declared an "undesirable organization" by the Russian government\.\n\n/)
  expect(text).toMatch(/\n\nTo find out more, click here\.$/)
})
