import fastCheck from 'fast-check'
import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {toTextFragments} from '../../src/html.ts'
import {getFigures, getQuotes, type Place, type Quote} from '../../src/index.ts'
import {parseArticle} from '../../src/parse.ts'
import {behindProxy} from '../behind-proxy.ts'
import {fromMarkdown} from '../markdown.ts'
import {markdown} from './arbitrary-markdown.ts'

/** The fragments of a tree's quotes, or of its numbers, without what all begin with. */
function fragments(markdown: string, find: (tree: Root) => Place[] = getQuotes): string[] {
  const tree = fromMarkdown(markdown)
  return toTextFragments(find(tree), tree).map(fragment => fragment.replace('#:~:text=', ''))
}

const numbers = (markdown: string): string[] => fragments(markdown, tree => getFigures(tree, 'number'))

test('should name short quotes in full, without their marks', () => {
  expect(toTextFragments(getQuotes())[6]).toBe(
    '#:~:text=powerful%20union%20capable%20of%20becoming%20a%20counterbalance%20to%20NATO%20and%20the%20EU.'
  )
  expect(fragments("“It rains,” said Ann Lee. «No.» 'Yes,' he said.")).toEqual(['It%20rains%2C', 'No.', 'Yes%2C'])
})

test('should name long quotes by their first and last words', () => {
  expect(toTextFragments(getQuotes())[0]).toBe('#:~:text=has%20apparently%20come%20to,influence%20in%20the%20region.')
})

test('should link to numbers too', () => {
  expect(toTextFragments(getFigures(undefined, 'number'))[0]).toBe('#:~:text=some%207%2C000%20troops')
  expect(numbers('7 cows died.')).toEqual(['7%20cows'])
  expect(numbers('| Cows |\n| - |\n| Ann has 7 cows now |')).toEqual(['7%20cows'])
})

test('should escape what has a meaning in fragments, HTML and Markdown, and what is not ASCII', () => {
  expect(fragments('"It’s (not) A-B, C & D: 100% é," said Ann Lee.')).toEqual([
    'It%E2%80%99s%20%28not%29%20A%2DB%2C%20C%20%26%20D%3A%20100%25%20%C3%A9%2C'
  ])
})

test('should add words before or after a quote where others read alike, as few as it takes', () => {
  expect(fragments('Ann Lee says "no." Bob Roe adds "no." Bob Roe adds "no" again.')).toEqual([
    'says%20%22-,no.',
    'adds%20%22-,no.',
    'no,-%22%20again.'
  ])
  const markdown = ['Ann says "no" now.', 'Bob says "no" now.', 'Bob says "no" then.'].join('\n\n')
  expect(fragments(markdown)).toEqual(['Ann%20says%20%22-,no', 'Bob%20says%20%22-,no,-%22%20now.', 'no,-%22%20then.'])
})

test('should add words before a number where others read alike, in headings and code too', () => {
  expect(numbers('Ann has 7 cows, and Bob has 7 cows, and so on.')).toEqual([
    'Ann%20has-,7%20cows',
    'Bob%20has-,7%20cows'
  ])
  expect(numbers('## 7 cows\n\nAnn has 7 cows.')).toEqual(['has-,7%20cows'])
  expect(numbers('```\n7 cows\n```\n\nAnn has 7 cows.')).toEqual(['has-,7%20cows'])
})

test('should add the words of the cell, item or paragraph before where others read alike', () => {
  expect(numbers('| Land | Cows |\n| - | - |\n| Kenya | 200 cows |\n| Chad | 200 cows |')).toEqual([
    'Kenya-,200%20cows',
    'Chad-,200%20cows'
  ])
  expect(numbers('- 7 cows\n- 7 cows\n\nThen all left.\n\n7 cows')).toEqual([
    '7%20cows',
    'cows-,7%20cows',
    'left.-,7%20cows'
  ])
  expect(numbers('7 cows[^1]\n\n7 cows\n\n[^1]: A note.\n\n7 cows')).toEqual(['7', '7%20cows', '7%20cows'])
})

test('should tell places apart in a text of thousands that read alike', () => {
  const towns = Array.from({length: 5000}, (_, index) => `Town ${index} has "seven cows" now.`)
  const found = fragments(towns.join('\n\n'))
  expect(new Set(found).size).toBe(5000)
  expect(found[7]).toBe('7%20has%20%22-,seven%20cows')
})

test('should look for words near a number, in a long paragraph too', () => {
  expect(numbers(`Ann has 7 cows; ${'rain '.repeat(400)}; Bob has 7 cows; rain`)).toEqual([
    'Ann%20has-,7%20cows',
    'Bob%20has-,7%20cows'
  ])
})

test('should not grow long where nothing tells one place from another', () => {
  const [first, second] = fragments(`${'rain '.repeat(300)}"no," said Ann Lee, ${'rain '.repeat(300)}\n\n`.repeat(2))
  expect(first).toBe(second)
  expect(first!.length).toBeLessThan(150)
})

test('should add both words before a long quote and more of its own where it takes both', () => {
  const quote = (word: string): string =>
    `"It rained all day long in the ${word} and in the many long valleys and everywhere around."`
  const long = `It%20rained%20all%20day%20long%20in%20the%20`
  expect(
    fragments(['Ann says', quote('woods'), '\n\nAnn says', quote('hills'), '\n\nBob says', quote('woods')].join(' '))
  ).toEqual([
    `Ann%20says%20%22-,${long}woods,valleys%20and%20everywhere%20around.`,
    `Ann%20says%20%22-,${long}hills,valleys%20and%20everywhere%20around.`,
    'Bob%20says%20%22-,It%20rained%20all%20day,valleys%20and%20everywhere%20around.'
  ])
})

test('should add words before long quotes that begin alike, or more of their own', () => {
  const quote = (word: string): string =>
    `"It rained all day long in the hills and in the many long valleys and everywhere in ${word}."`
  expect(fragments(`Ann Lee says ${quote('A')}\n\nBob Roe says ${quote('B')}`)).toEqual([
    'Lee%20says%20%22-,It%20rained%20all%20day,and%20everywhere%20in%20A.',
    'Roe%20says%20%22-,It%20rained%20all%20day,and%20everywhere%20in%20B.'
  ])
  const other = quote('B').replace('hills', 'woods')
  expect(fragments(`${quote('A')}\n\n${other}`)[1]).toBe(
    'It%20rained%20all%20day%20long%20in%20the%20woods,and%20everywhere%20in%20B.'
  )
})

test('should end where the last words stand first', () => {
  const words = 'and then it rained and rained'
  expect(fragments(`"It rained all day ${words} and in the hills too ${words}"`)).toEqual([
    'It%20rained%20all%20day,too%20and%20then%20it%20rained%20and%20rained'
  ])
})

test('should compare as browsers do: by whole words, without case, accents and the shape of marks', () => {
  expect(fragments('Note: nothing. "No," said Ann Lee.')).toEqual(['No%2C'])
  expect(numbers('She had 17 cows and 7 cows.')).toEqual(['17%20cows', '7%20cows'])
  expect(fragments('Then NÓ, no. "No" said Ann Lee.')).toEqual(['no.%20%22-,No'])
})

test.each([
  ['case', 'NO', 'No'],
  ['accents', 'NÓ', 'No'],
  ['soft hyphens', 'n&shy;o', 'No'],
  ['the shape of single marks', 'it’s', "It's"],
  ['the shape of double marks', 'a "b" c', 'A «b» c'],
  ['how much white space there is', 'it  rains', 'It rains']
])('should add words where others read alike but for %s', (_, other, words) => {
  const alone = fragments(`Then snow. "${words}" said Ann Lee.`).at(-1)
  const fragment = fragments(`Then ${other}. "${words}" said Ann Lee.`).at(-1)
  expect(fragment).not.toBe(alone)
  expect(fragment).toContain(alone)
})

test('should name no word that a picture or the number of a footnote stands beside, or a line break between', () => {
  expect(fragments('"It rained[^1] all ![x](y) day," said Ann Lee.\n\n[^1]: Note.')).toEqual(['It,day%2C'])
  expect(fragments('"It rained ![x][y] day," said Ann Lee.\n\n[y]: z')).toEqual(['It%20rained,day%2C'])
  expect(fragments('"It rained all day long in the hills ![x](y) " said Ann Lee.')).toEqual([
    'It%20rained%20all%20day%20long%20in%20the%20hills'
  ])
  expect(fragments('"It rained\\\nall day," said Ann Lee.')).toEqual(['It%20rained,all%20day%2C'])
  expect(fragments('"It rained," said[^1] Ann[^1]. "It rained," said Bob.\n\n[^1]: Note.')[1]).toBe(
    'It%20rained%2C,-%22%20said'
  )
})

test('should name no word that the number of a footnote touches, nor look for it beside others', () => {
  const note = '\n\n[^1]: Note.'
  expect(numbers(`It killed 200 cows[^1] there.${note}`)).toEqual(['200'])
  expect(numbers(`Ann[^1] 7 cows, Bob 7 cows.${note}`)).toEqual(['7%20cows,-%2C%20Bob', 'Bob-,7%20cows'])
  expect(fragments(`> It rained all day long[^1]${note}`)).toEqual(['It%20rained%20all%20day'])
  expect(fragments(`He called it “unacceptable[^1]” and “bad”.${note}`)).toEqual(['', 'bad'])
  expect(fragments(`He called it “unacceptable”[^1], “it rained all day.”[^1]${note}`)).toEqual([
    'unacceptable',
    'it%20rained%20all%20day.'
  ])
  expect(numbers(`It killed (200 cows)[^1] and cost $5.[^1]${note}`)).toEqual(['200%20cows', ''])
})

test('should name blockquotes by what stands in them', () => {
  expect(fragments('> It rained.\n>\n> ![x](y)\n>\n> - It *never* stopped.\n\n-- Ann Lee')).toEqual([
    'It%20rained.,It%20never%20stopped.'
  ])
})

test('should name one long word in full', () => {
  const word = 'rain'.repeat(30)
  expect(fragments(`"${word}," said Ann Lee.`)).toEqual([`${word}%2C`])
  expect(fragments(`Ann Lee said: "${word}."`)).toEqual([`${word}.`])
  expect(fragments(`"${word} ${word}," said Ann Lee.`)).toEqual([`${word},${word}%2C`])
})

test('should be empty where there are no words', () => {
  const tree = fromMarkdown('"![x](y)" said Ann Lee.')
  expect(toTextFragments([{path: [0], start: 0, end: 2, sectionId: 'lead'}], tree)).toEqual([''])
})

test('should stand for any text, also one that is no Unicode', () => {
  const tree = fromMarkdown('"\uD800 a &\uFFFC," said Ann Lee.')
  expect(toTextFragments([{path: [0], start: 0, end: 9, sectionId: 'lead'}], tree)).toEqual([
    '#:~:text=%EF%BF%BD%20a%20%26%20%2C'
  ])
  // A letter of which browsers compare nothing, an accent by itself.
  expect(fragments('"\uFE70," said Ann Lee.')).toEqual(['%EF%B9%B0%2C,-%22%20said'])
  fastCheck.assert(
    fastCheck.property(markdown, source => {
      const tree = fromMarkdown(source)
      const places = [...getQuotes(tree), ...getFigures(tree, 'number')]
      const fragments = toTextFragments(places, tree)
      expect(fragments).toHaveLength(places.length)
      for (const fragment of fragments) {
        expect(fragment).toMatch(/^(?:#:~:text=(?:[\w!.~*%]+-,)?[\w!.~*%]+(?:,[\w!.~*%]+)?(?:,-[\w!.~*%]+)?)?$/)
      }
    })
  )
})

test('should read a tree behind a proxy, which gives another object each time', () => {
  const tree = fromMarkdown('7 cows left.\n\n7 cows')
  const links = toTextFragments(getFigures(tree, 'number'), behindProxy(tree))
  expect(links).toEqual(['#:~:text=7%20cows,-left.', '#:~:text=7%20cows'])
})

test('should say what it expects', () => {
  const [quote] = getQuotes() as [Quote]
  expect(() => toTextFragments([quote], {} as Root)).toThrow(
    new TypeError('toTextFragments: expected an mdast root, got object; see parseArticle')
  )
  expect(() => toTextFragments(quote as unknown as Quote[])).toThrow(
    new TypeError('toTextFragments: expected a list of places such as getQuotes(), got object')
  )
  for (const place of [null, 'words', {start: 0, end: 4}]) {
    expect(() => toTextFragments([quote, place as unknown as Quote])).toThrow(
      new TypeError('toTextFragments: expected a place with a path, got none at index 1')
    )
  }
  for (const tree of [fromMarkdown(''), fromMarkdown('text'), fromMarkdown('***')]) {
    expect(() => toTextFragments([{...quote, path: [0, 0, 0]}], tree)).toThrow(
      new RangeError('toTextFragments: the tree has no node at path [0,0,0]')
    )
  }
})

test('should add words where a title or the words for a picture read alike', () => {
  const find = (markdown: string): string[] => {
    const tree = parseArticle(markdown)
    return toTextFragments(getFigures(tree, 'number'), tree)
  }
  const ofSecond = '#:~:text=Then-,20%20people'
  expect(find('---\ntitle: 20 people saved\n---\n\nThen 20 people left.')).toEqual([ofSecond])
  expect(find('![A boat](boat.png "20 people")\n\nThen 20 people left.')).toEqual([ofSecond])
  expect(find('![A boat][b]\n\nThen 20 people left.\n\n[b]: boat.png "20 people"')).toEqual([ofSecond])
  const root: Root = {...parseArticle('Then 20 people left.'), data: {metadata: {title: 20}} as Root['data']}
  expect(toTextFragments(getFigures(root, 'number'), root)).toEqual(['#:~:text=20%20people'])
  expect(find('![20 people]()\n\nThen 20 people left.')).toEqual([ofSecond])
  expect(find('![A boat](boat.png "20\npeople")\n\nThen 20 people left.')).toEqual([ofSecond])
})
