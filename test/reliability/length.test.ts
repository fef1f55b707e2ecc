import {expect, test} from 'vitest'
import {getDisclaimer, getFigures, getQuotes, getSections, toText} from '../../src/helpers.ts'
import {hostileTrees} from '../bench/hostile-trees.mjs'

const helpers = {getDisclaimer, getFigures, getQuotes, getSections, toText}
const million = 1_000_000

/** The tree of a kind that `npm run bench -- --hostile` measures as well. */
const make = (kind: string, size: number): Parameters<typeof toText>[0] & {type: 'root'} => hostileTrees[kind]!(size)

test.each(Object.keys(hostileTrees))('should read to the end: %s', kind => {
  const tree = make(kind, 100_000)
  for (const read of Object.values(helpers)) expect(() => read(tree)).not.toThrow()
})

test('should read a paragraph of 50 MB', () => {
  const tree = make('a paragraph of prose', 50 * million)
  expect(getSections(tree)[0]?.wordCount).toBeGreaterThan(9 * million)
  expect(getQuotes(tree)).toHaveLength(500_001)
  expect(getFigures(tree)).toHaveLength(500_000)
  expect(getDisclaimer(tree)).toBeUndefined()
  expect(toText(tree).length).toBeGreaterThan(50 * million)
})

test('should read a name of millions of words, and a word of millions of letters', () => {
  expect(getQuotes(make('a paragraph of capital words', 16 * million))).toHaveLength(1)
  expect(getQuotes(make('a paragraph of capital letters', 20 * million))).toHaveLength(1)
})

test('should read a million headings', () => {
  const tree = make('headings', 5 * million)
  const sections = getSections(tree)
  expect(sections).toHaveLength(million)
  expect(sections.at(-1)?.id).toBe('title-999999')
  expect(getQuotes(tree)).toEqual([])
})

test('should read half a million quotation marks, and a million with nothing between them', () => {
  expect(getQuotes(make('a paragraph of quotations', million))).toHaveLength(million / 4 + 1)
  expect(getQuotes(make('a paragraph of quotation marks', million))).toHaveLength(1)
})
