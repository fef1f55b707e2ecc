import {expect, test} from 'vitest'
import * as helpers from '../src/helpers.ts'
import * as html from '../src/html.ts'
import * as main from '../src/index.ts'
import * as jsonLd from '../src/json-ld.ts'
import * as parse from '../src/parse.ts'
import {fromMarkdown} from './markdown.ts'

const names = ['getDisclaimer', 'getFigures', 'getMetadata', 'getQuotes', 'getSections', 'toText']

test('should export exactly the public names', () => {
  expect(Object.keys(main).sort()).toEqual(['article', ...names])
  expect(Object.keys(helpers).sort()).toEqual(names)
  expect(Object.keys(parse)).toEqual(['parseArticle'])
  expect(Object.keys(html).sort()).toEqual(['toHtml', 'toTextFragments'])
  expect(Object.keys(jsonLd)).toEqual(['toJsonLd'])
})

test('should read the embedded article where no tree is given', () => {
  const {article} = main
  expect(main.getSections()).toEqual(helpers.getSections(article))
  expect(main.getQuotes()).toEqual(helpers.getQuotes(article))
  expect(main.getFigures()).toEqual(helpers.getFigures(article))
  expect(main.getFigures(undefined, 'image')).toEqual(helpers.getFigures(article, 'image'))
  expect(main.getDisclaimer()).toEqual(helpers.getDisclaimer(article))
  expect(main.getMetadata()).toBe(article.data.metadata)
})

test('should read the tree that is given', () => {
  const tree = fromMarkdown('# Title\n\nJane Roe said: "It rains."\n\n## Disclaimer\n\nNo advice.')
  expect(main.getSections(tree).map(section => section.id)).toEqual(['lead', 'disclaimer'])
  expect(main.getQuotes(tree)).toHaveLength(1)
  expect(main.getFigures(tree)).toEqual([])
  expect(main.getDisclaimer(tree)?.text).toBe('No advice.')
  expect(main.getMetadata(tree)).toBeUndefined()
})

const readers = {
  getDisclaimer: helpers.getDisclaimer,
  getFigures: helpers.getFigures,
  getMetadata: helpers.getMetadata,
  getQuotes: helpers.getQuotes,
  getSections: helpers.getSections
}

test.each(Object.entries(readers))('%s should say what it expects where it gets no root', (name, read: unknown) => {
  const call = (value: unknown) => () => (read as (value: unknown) => unknown)(value)
  expect(call(undefined)).toThrow(new TypeError(`${name}: expected an mdast root, got undefined; see parseArticle`))
  expect(call(null)).toThrow(new TypeError(`${name}: expected an mdast root, got null; see parseArticle`))
  expect(call(7)).toThrow(new TypeError(`${name}: expected an mdast root, got number; see parseArticle`))
  expect(call({})).toThrow(new TypeError(`${name}: expected an mdast root, got object; see parseArticle`))
  expect(call({type: 'text', value: ''})).toThrow(
    new TypeError(`${name}: expected an mdast root, got a node of type text; see parseArticle`)
  )
  expect(call('# Title')).toThrow(new TypeError(`${name}: expected an mdast root, got string; see parseArticle`))
})

test('should refuse trees that are nested without end', () => {
  let tree: unknown = {type: 'paragraph', children: []}
  for (let depth = 0; depth < 20_000; depth++) tree = {type: 'blockquote', children: [tree]}
  const root = {type: 'root', children: [tree]} as ReturnType<typeof fromMarkdown>
  const error = new RangeError('The tree has more than 1000 levels')
  expect(() => helpers.getSections(root)).toThrow(error)
  expect(() => helpers.getQuotes(root)).toThrow(error)
  expect(() => helpers.getFigures(root)).toThrow(error)
  expect(() => helpers.getDisclaimer(root)).toThrow(error)
  expect(() => helpers.toText(root)).toThrow(error)
})

test('should not change a tree', () => {
  const tree = fromMarkdown('# Title\n\n> "A," said *Jane Roe*.\n\n<!-- disclaimer -->\n\nNo 7 advices.\n\n## End')
  const before = structuredClone(tree)
  for (const read of Object.values(readers)) read(tree)
  expect(tree).toEqual(before)
})
