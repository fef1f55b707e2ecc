import {expect, test} from 'vitest'
import {getDisclaimer} from '../src/disclaimer.ts'
import {toText} from '../src/to-text.ts'
import {fromMarkdown} from './markdown.ts'

const textOf = (markdown: string): string | undefined => getDisclaimer(fromMarkdown(markdown))?.text

test('should find none where there is none', () => {
  expect(textOf('')).toBeUndefined()
  expect(textOf('# Title\n\nText.\n\n## Part\n\nMore.')).toBeUndefined()
})

test('should prefer what a marker marks', () => {
  expect(textOf('# T\n\n## Disclaimer\n\na\n\n<!-- disclaimer -->\n\nb\n\n- c')).toBe('b\n\nc')
})

test('should find a marked disclaimer with a heading, and its subsections', () => {
  const disclaimer = getDisclaimer(
    fromMarkdown('<!-- disclaimer -->\n\n## Small print\n\na\n\n### Law\n\nb\n\n## End\n\nc')
  )
  expect(disclaimer?.text).toBe('a\n\nLaw\n\nb')
  expect(disclaimer?.nodes.map(node => node.type)).toEqual(['paragraph', 'heading', 'paragraph'])
})

test('should find a marked disclaimer inside another section', () => {
  expect(textOf('# T\n\n## A\n\na\n\n<!-- disclaimer -->\n\n### B\n\nb\n\n### C\n\nc')).toBe('b')
})

test('should find none where a marker marks nothing', () => {
  expect(textOf('Text.\n\n<!-- disclaimer -->')).toBeUndefined()
})

test('should put several marked disclaimers together', () => {
  expect(textOf('<!-- disclaimer -->\n\na\n\n<!-- body -->\n\nb\n\n<!-- disclaimer -->\n\nc')).toBe('a\n\nc')
})

test.each([
  'Disclaimer',
  'Disclaimers',
  '*Medical* disclaimer',
  'Legal notice',
  'Legal Notices',
  'Disclaimer and copyright',
  'Disclaimer:'
])('should find a section called %j', heading => {
  expect(textOf(`# T\n\n## A\n\n### ${heading}\n\nb\n\n## C\n\nd`)).toBe('b')
})

test('should put several sections that are called so together', () => {
  expect(textOf('# T\n\n## Disclaimer\n\na\n\n## B\n\nb\n\n## Legal notice\n\nc')).toBe('a\n\nc')
})

test.each(['Disclaimer of claims rejected', 'The legal notice period', 'A long story of a disclaimer'])(
  'should not take a section called %j for one',
  heading => {
    expect(textOf(`# T\n\n## ${heading}\n\nText.`)).toBeUndefined()
  }
)

test.each([
  'Disclaimer: no advice.',
  '**Disclaimer:** no advice.',
  'Disclaimer',
  'Disclaimer—no advice.',
  'DISCLAIMER -- no advice.',
  'Legal disclaimer. No advice.',
  'Legal notice: no advice.',
  'The views expressed here are the author’s own.',
  '*Views and opinions expressed in this article are those of its author.*',
  'The opinions, beliefs and viewpoints expressed are not ours.'
])('should find the closing paragraph %j', paragraph => {
  const text = toText(fromMarkdown(paragraph))
  expect(textOf(`# T\n\nText.\n\n${paragraph}`)).toBe(text)
  expect(textOf(`# T\n\nText.\n\n${paragraph}\n\nJane Roe writes.\n\n***`)).toBe(text)
})

test('should find a closing blockquote', () => {
  expect(textOf('Text.\n\n> Disclaimer: no advice.')).toBe('Disclaimer: no advice.')
})

test.each([
  'Disclaimer: no advice.\n\nOne.\n\nTwo.\n\nThree.',
  'The views from the tower, she said, expressed nothing.',
  'He read the disclaimer: no advice.',
  'Disclaimers abound.',
  'Here are the views expressed by Doe.',
  '- Disclaimer: no advice.'
])('should not take %j for one', markdown => {
  expect(textOf(markdown)).toBeUndefined()
})
