import {toHtml} from 'hast-util-to-html'
import {toJsxRuntime, type Components} from 'hast-util-to-jsx-runtime'
import type {Root} from 'mdast'
import {toHast} from 'mdast-util-to-hast'
import {Fragment, jsx, jsxs} from 'react/jsx-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import type {ReactElement} from 'react'
import remarkRehype from 'remark-rehype'
import remarkToc from 'remark-toc'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {article, getSections} from '../../src/index.ts'

const figure = '<figure><figcaption>Russian tanks in joint exercises in Tajikistan (ITAR-TASS)</figcaption></figure>'
/** Renders the article as `react-markdown` would. */
function markupOf(components: Partial<Components> = {}): string {
  return renderToStaticMarkup(toJsxRuntime(toHast(article), {Fragment, jsx, jsxs, components}) as ReactElement)
}

const html = toHtml(toHast(article))

test('should render with mdast-util-to-hast', () => {
  expect(html).toMatch(/^<h1>Russia: Moscow Looks To Expand Military Presence In Central Asia<\/h1>\n<figure>/)
  expect(html).toContain(figure)
  expect(html.match(/<h2>/g)).toHaveLength(4)
  expect(html.match(/<p>/g)).toHaveLength(31)
})

test('should render the same with remark-rehype', async () => {
  const tree = await unified().use(remarkRehype).run(article)
  expect(toHtml(tree)).toBe(html)
})

test('should render the same in React, by hast-util-to-jsx-runtime', () => {
  const decoded = (text: string): string =>
    text.replace(/&(?:#x27|quot);/g, entity => (entity === '&quot;' ? '"' : "'"))
  expect(decoded(markupOf())).toBe(html)
})

test('should render with components of one’s own', () => {
  const components = {figcaption: 'em', h1: () => null} as const
  const markup = markupOf(components)
  expect(markup).not.toContain('<h1>')
  expect(markup).toContain('<figure><em>Russian tanks')
})

test('should get a table of contents from remark-toc that links to the ids of its sections', async () => {
  const copy: Root = structuredClone(article)
  copy.children.splice(1, 0, {type: 'heading', depth: 2, children: [{type: 'text', value: 'Contents'}]})
  const tree = await unified().use(remarkToc).use(remarkRehype).run(copy)
  const links = Array.from(toHtml(tree).matchAll(/<a href="#([^"]+)">/g), ([, id]) => id)
  expect(links).toEqual(getSections().flatMap(({id, title}) => (title === undefined ? [] : [id])))
})

test('should refuse a plugin that changes it, and let it change a copy', async () => {
  const addRule = () => (tree: Root) => {
    tree.children.push({type: 'thematicBreak'})
  }
  await expect(unified().use(addRule).run(article)).rejects.toThrow(TypeError)
  const copy = structuredClone(article)
  await unified().use(addRule).run(copy)
  expect(copy.children).toHaveLength(article.children.length + 1)
})
