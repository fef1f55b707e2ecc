import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {expect, test} from 'vitest'
import {getFigures} from '../../src/figures/figures.ts'
import {toText} from '../../src/to-text.ts'
import {fromMarkdown} from '../markdown.ts'

/** Freezes a tree with all that is in it. */
function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
  return value
}

/** The node that a path leads to. */
function nodeAt(tree: Root, path: number[]): Nodes | undefined {
  return path.reduce<Nodes | undefined>(
    (node, index) => (node && 'children' in node ? node.children[index] : undefined),
    tree
  )
}

test('should read one kind where it is asked for', () => {
  const tree = fromMarkdown('![alt](a.png)\n\nIt took 20 boats.')
  expect(getFigures(tree, 'number').map(({kind}) => kind)).toEqual(['number'])
  expect(getFigures(tree, 'image').map(({kind}) => kind)).toEqual(['image'])
  expect(getFigures(tree).map(({kind}) => kind)).toEqual(['image', 'number'])
})

test('should be as written where “annually” stands before what is counted', () => {
  for (const text of ['It has 50 annually tested boats.', 'It has 20 biannually held events.']) {
    const [figure] = getFigures(fromMarkdown(text), 'number')
    expect(figure?.text).toBe(text.slice(figure?.start, figure?.end))
  }
})

test('should read the embedded article', () => {
  const markdown = readFileSync(new URL('../../content/article.md', import.meta.url), 'utf8').split(/^---$/m)[2] ?? ''
  const [image, ...numbers] = getFigures(fromMarkdown(markdown))
  expect(image).toEqual({
    kind: 'image',
    path: [1],
    sectionId: 'lead',
    alt: 'Russian tanks in joint exercises in Tajikistan (ITAR-TASS)',
    caption: 'Russian tanks in joint exercises in Tajikistan',
    credit: 'ITAR-TASS'
  })
  expect(
    numbers.map(figure => (figure.kind === 'number' ? [figure.text, figure.value, figure.unit, figure.qualifier] : []))
  ).toEqual([
    ['some 7,000 troops', 7000, 'troops', 'about'],
    ['some 400 personnel', 400, 'personnel', 'about'],
    ['more than 570 kilometers', 570, 'kilometers', 'more than'],
    ['two main reasons', 2, 'main reasons', undefined],
    ['Millions of families', 1000000, 'families', 'more than'],
    ['some 1,000 personnel', 1000, 'personnel', 'about'],
    ['$50 million', 50000000, 'USD', undefined],
    ['some 200 French troops', 200, 'French troops', 'about']
  ])
  expect(numbers[6]).toMatchObject({per: 'year'})
})

test('should refuse what is no root', () => {
  expect(() => getFigures('5 boats' as unknown as Root)).toThrow(TypeError)
})

/** Pieces of text that numbers are made of, and Markdown that changes where they stand. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'some',
      'more than',
      '$',
      '5',
      '1,500',
      'half',
      'a',
      'dozen',
      'million',
      'millions of',
      'two',
      'twenty-',
      'five'
    ],
    ...[
      'to',
      'or',
      '-',
      '%',
      'percent',
      'troops',
      'of the',
      'a year',
      'and',
      '½',
      '1/0',
      '1/2',
      'Oct.',
      'one',
      '.',
      ','
    ],
    ...['*two*', '`3`', '![x](y)', '&amp;', '\\\n', '\n', '\n\n', '\n\n> ', '\n\n- ', '<https://a.b/5>', '😀', 'é']
  ),
  fc.string({unit: 'grapheme', maxLength: 5}),
  fc.integer().map(String)
)
const article = fc.array(piece, {maxLength: 40}).map(pieces => fromMarkdown(pieces.join(' ')))

test('should give exact places, plain data, the same again, and leave the tree as it was', () => {
  fc.assert(
    fc.property(article, tree => {
      const figures = getFigures(freeze(tree))
      expect(getFigures(tree)).toEqual(figures)
      expect(JSON.parse(JSON.stringify(figures))).toEqual(figures)
      for (const figure of figures) {
        const node = nodeAt(tree, figure.path)
        expect(node?.type).toMatch(/^(?:paragraph|tableCell)$/)
        if (figure.kind === 'image' || !node) continue
        expect(toText(node).slice(figure.start, figure.end)).toBe(figure.text)
        expect(figure.value).toSatisfy(Number.isFinite)
        if (figure.max !== undefined) expect(figure.max).toBeGreaterThan(Math.abs(figure.value))
      }
    }),
    {numRuns: 500}
  )
})
