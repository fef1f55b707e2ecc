import type {Heading, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {EXIT, visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {toHtml} from '../../src/html.ts'
import {article, getFigures, getQuotes, getSections, toText} from '../../src/index.ts'
import {fromMarkdown} from '../markdown.ts'

test('should read an article that is made of others', () => {
  const articles = ['Ann Lee said “no.”', '## 7 cows\n\nThey left.'].map(fromMarkdown)
  const tree = {type: 'root', children: articles} as unknown as Root
  expect(getQuotes(tree)).toMatchObject([{path: [0, 0], speaker: {name: 'Ann Lee'}}])
  expect(toHtml(tree, {mark: ['quotes']})).toContain('<p>Ann Lee said <mark id="quote:0"')
  expect(toHtml(tree)).toContain('<p>They left.</p>')
})

test('should be walked by unist-util-visit', () => {
  const headings: string[] = []
  visit(article, 'heading', (heading: Heading) => {
    headings.push(toString(heading))
  })
  expect(headings).toEqual([article.data.metadata.title, ...getSections().flatMap(({title}) => title ?? [])])
})

test('should find the block of each quote where unist-util-visit finds its text', () => {
  for (const {path, text} of getQuotes()) {
    let index: number | undefined
    visit(article, 'paragraph', (paragraph, position) => {
      if (!toText(paragraph).includes(text)) return undefined
      index = position
      return EXIT
    })
    expect([index]).toEqual(path)
  }
})

test('should refuse a visitor that changes it, and let it change a copy', () => {
  const raise = (tree: Root): void => {
    visit(tree, 'heading', heading => {
      heading.depth = 1
    })
  }
  expect(() => {
    raise(article)
  }).toThrow(TypeError)

  const copy = structuredClone(article)
  raise(copy)
  expect(getSections(copy).map(({depth}) => depth)).toEqual([1, 1, 1, 1, 1, 1])
})

test.each([
  ['structuredClone', structuredClone(article)],
  ['JSON', JSON.parse(JSON.stringify(article)) as typeof article]
])('should be the same article after %s, and no longer frozen', (_, copy) => {
  expect(copy).toEqual(article)
  expect(copy.children[0]).not.toSatisfy(Object.isFrozen)
  expect(getSections(copy)).toEqual(getSections())
  expect(getQuotes(copy)).toEqual(getQuotes())
  expect(getFigures(copy)).toEqual(getFigures())
})

test('should give findings that outlive structuredClone and JSON', () => {
  const findings = {figures: getFigures(), quotes: getQuotes(), sections: getSections()}
  expect(structuredClone(findings)).toEqual(findings)
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings)
})
