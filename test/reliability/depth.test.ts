import type {Nodes, Root} from 'mdast'
import {expect, test} from 'vitest'
import {getDisclaimer, getFigures, getMetadata, getQuotes, getSections, toText} from '../../src/helpers.ts'
import {toHtml} from '../../src/html.ts'
import {toJsonLd} from '../../src/json-ld.ts'
import {parseArticle} from '../../src/parse.ts'

/** The helpers and renderers that read below a tree's root. */
const helpers = {getDisclaimer, getFigures, getQuotes, getSections, toHtml, toJsonLd, toText}
const tooDeep = new RangeError('The tree has more than 1000 levels')

/** A tree of one node inside the other. */
function nest(type: 'blockquote' | 'emphasis' | 'list', levels: number): Root {
  let node = {type: 'text', value: 'He said: "I own 7 cows."'} as Nodes
  if (type !== 'emphasis') node = {type: 'paragraph', children: [node]} as Nodes
  for (let level = 0; level < levels; level++) node = {type, children: [node]} as Nodes
  return {type: 'root', children: [node]} as Root
}

test.each(['blockquote', 'emphasis', 'list'] as const)('should read nodes of type %s nested 990 deep', type => {
  const tree = nest(type, 990)
  expect(toText(tree)).toBe('He said: "I own 7 cows."')
  for (const read of Object.values(helpers)) expect(() => read(tree)).not.toThrow()
})

test.each(['blockquote', 'emphasis', 'list'] as const)('should name the limit where %s is nested too deep', type => {
  for (const levels of [10_000, 1_000_000]) {
    const tree = nest(type, levels)
    for (const read of Object.values(helpers)) expect(() => read(tree)).toThrow(tooDeep)
    expect(getMetadata(tree)).toBeUndefined()
  }
})

test.each([
  ['blockquotes', '>'.repeat(10_000), 'the lists and quotes at line 1 reach beyond column 200'],
  ['lists', '- '.repeat(10_000), 'the lists and quotes at line 1 reach beyond column 200'],
  ['emphasis', `${'*a '.repeat(10_000)}${'b* '.repeat(10_000)}`, 'more than 500 emphasis marks'],
  ['strong emphasis', `${'**a '.repeat(10_000)}${'b** '.repeat(10_000)}`, 'more than 500 emphasis marks'],
  ['links', `${'['.repeat(10_000)}a${'](b)'.repeat(10_000)}`, 'more than 1000 brackets']
])('should name the limit where Markdown nests %s 10,000 deep', (_, markdown, reason) => {
  expect(() => parseArticle(markdown)).toThrow(RangeError)
  expect(() => parseArticle(markdown)).toThrow(reason)
})

test('should read Markdown that is nested as deep as it may be', () => {
  expect(toText(parseArticle(`${'>'.repeat(200)} a`))).toBe('a')
  expect(toText(parseArticle(`${'*a '.repeat(250)}${'b* '.repeat(250)}`))).toMatch(/^a a .* b b$/)
  const steps = Array.from({length: 100}, (_, level) => `${'  '.repeat(level)}- a`)
  expect(toText(parseArticle(steps.join('\n')))).toBe(steps.map(() => 'a').join('\n\n'))
})
