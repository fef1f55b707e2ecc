import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {toJsonLd} from '../src/json-ld.ts'
import {parseArticle} from '../src/parse.ts'
import {fromMarkdown} from './markdown.ts'
import {hostileMarkdown} from './html/hostile-markdown.ts'

test('should describe the embedded article where no tree is given', () => {
  const data = toJsonLd()
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Russia: Moscow Looks To Expand Military Presence In Central Asia',
    inLanguage: 'en',
    author: [{'@type': 'Person', name: 'Farangis Najibullah'}],
    publisher: {'@type': 'Organization', name: 'RFE/RL'},
    copyrightHolder: {'@type': 'Organization', name: 'RFE/RL'},
    wordCount: 1064
  })
  expect(data.hasPart).toHaveLength(7)
  expect(Object.keys(data)).toHaveLength(9)
})

test('should have all that the metadata know, and the address of the page', () => {
  const tree = parseArticle(`---
title: A dry summer
lang: en
date: 2026-11-23
authors:
  - {name: Ann Lee, bio: Ann Lee writes.}
  - Bob Roe
publisher: {name: The Daily Cow, url: https://cow.example}
copyright: © 2026 The Daily Cow
---

It has not rained.

## Elsewhere

It rained.

<!-- related -->

Read on.
`)
  expect(toJsonLd(tree, {url: 'https://cow.example/dry'})).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A dry summer',
    url: 'https://cow.example/dry',
    inLanguage: 'en',
    author: [
      {'@type': 'Person', name: 'Ann Lee', description: 'Ann Lee writes.'},
      {'@type': 'Person', name: 'Bob Roe'}
    ],
    publisher: {'@type': 'Organization', name: 'The Daily Cow', url: 'https://cow.example'},
    copyrightNotice: '© 2026 The Daily Cow',
    datePublished: '2026-11-23',
    wordCount: 6
  })
})

test('should make up nothing', () => {
  const plain = {'@context': 'https://schema.org', '@type': 'NewsArticle'}
  expect(toJsonLd(fromMarkdown(''))).toEqual({...plain, wordCount: 0})
  expect(toJsonLd(parseArticle('It rains.'))).toEqual({...plain, wordCount: 2})
  expect(toJsonLd(fromMarkdown('# A *dry* summer'))).toEqual({...plain, headline: 'A dry summer', wordCount: 0})
})

test('should name an author who owns the article', () => {
  expect(toJsonLd(parseArticle('---\nauthor: Ann Lee\ncopyright: Ann Lee\n---\n\ntext'))).toMatchObject({
    author: [{'@type': 'Person', name: 'Ann Lee'}],
    copyrightHolder: {'@type': 'Person', name: 'Ann Lee'}
  })
})

test('should count the words of nested sections of the article’s own', () => {
  const markdown = 'one\n\n## two\n\nthree four\n\n### five\n\nsix\n\n<!-- related -->\n\n## seven\n\neight'
  expect(toJsonLd(fromMarkdown(markdown)).wordCount).toBe(4)
})

test('should have the quotes, with who says them', () => {
  const markdown = `"It rains," said Ann Lee, a farmer.

The Foreign Ministry said that the wells are "full of water."

"They are not," a spokesman said.

The so-called "wells" were dug in May.
`
  expect(toJsonLd(fromMarkdown(markdown)).hasPart).toEqual([
    {'@type': 'Quotation', text: 'It rains', creator: {'@type': 'Person', name: 'Ann Lee', description: 'a farmer'}},
    {
      '@type': 'Quotation',
      text: 'full of water.',
      creator: {'@type': 'Organization', name: 'Foreign Ministry'}
    },
    {'@type': 'Quotation', text: 'They are not', creditText: expect.stringContaining('spokesman') as string}
  ])
})

test('should have quotes of nobody knows whom', () => {
  expect(toJsonLd(fromMarkdown('> It rains.')).hasPart).toEqual([{'@type': 'Quotation', text: 'It rains.'}])
})

test('should be safe in a script as it is, and read the same', () => {
  const tree = parseArticle(
    '---\ntitle: "</script><!-- <SCRIPT> a < b <b>"\nauthor: <script\npublisher: </SCRIPT >\n---\n\nx'
  )
  const data = toJsonLd(tree, {url: 'https://cow.example/<!--'})
  expect(JSON.stringify(data)).not.toMatch(/<!--|<\/?script/i)
  expect(data).toMatchObject({
    headline: '<\u2060/script><\u2060!-- <\u2060SCRIPT> a < b <b>',
    author: [{name: '<\u2060script'}],
    publisher: {name: '<\u2060/SCRIPT >'},
    url: 'https://cow.example/<\u2060!--'
  })
  for (const markdown of hostileMarkdown) {
    const quoted = parseArticle(`${markdown}\n\n"It rains \\</script> \\<!-- \\<script>," said Ann \\</script> Lee.`)
    expect(JSON.stringify(toJsonLd(quoted))).not.toMatch(/<!--|<\/?script/i)
  }
}, 60_000)

test('should be plain data of one’s own', () => {
  const tree = parseArticle('---\npublisher: {name: The Daily Cow}\n---\n\ntext')
  const data = toJsonLd(tree)
  expect(structuredClone(data)).toEqual(data)
  expect(data.publisher).not.toBe(tree.data.metadata.publisher)
  expect(toJsonLd().author).not.toBe(toJsonLd().author)
})

test('should read metadata that another one made, as far as they go', () => {
  const tree = fromMarkdown('text')
  tree.data = {metadata: {title: 'A headline'}} as Root['data']
  expect(toJsonLd(tree)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'A headline',
    wordCount: 1
  })
  tree.data = {metadata: {authors: ['Jane'], publisher: {url: 'https://cow.example'}}} as unknown as Root['data']
  expect(toJsonLd(tree)).not.toHaveProperty('copyrightHolder')
})

test('should say what it expects', () => {
  expect(() => toJsonLd('text' as unknown as Root)).toThrow(
    new TypeError('toJsonLd: expected an mdast root, got string; see parseArticle')
  )
  expect(() => toJsonLd(fromMarkdown('>'.repeat(1001)))).toThrow(RangeError)
})
