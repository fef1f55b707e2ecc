import {expect, test} from 'vitest'
import {toText} from '../src/to-text.ts'
import {fromMarkdown} from './markdown.ts'

const textOf = (markdown: string): string => toText(fromMarkdown(markdown))

test('should read hard breaks as newlines and soft breaks as spaces', () => {
  expect(textOf('one  \ntwo\\\nthree\nfour\r\nfive')).toBe('one\ntwo\nthree four five')
})

test('should read through emphasis, links and code', () => {
  expect(textOf('a *b **c*** [d](e "f") `g` <https://h.example>')).toBe('a b c d g https://h.example')
})

test('should leave out HTML, images and what they say in their stead', () => {
  expect(textOf('a <b title="x">c</b>![d](e)![f][g]\n\n<p>h</p>\n\n[g]: i')).toBe('a c')
})

test('should put a blank line between blocks', () => {
  expect(textOf('# a\n\nb\n\n> c\n>\n> d\n\n- e\n- f\n\n  g\n\n***\n\n```js\nh\n\ni\n```')).toBe(
    'a\n\nb\n\nc\n\nd\n\ne\n\nf\n\ng\n\nh\n\ni'
  )
})

test('should put a newline between rows and a tab between cells', () => {
  expect(textOf('| a | b |\n| - | - |\n|   | c |')).toBe('a\tb\n\tc')
})

test('should leave out frontmatter', () => {
  expect(toText({type: 'root', children: [{type: 'yaml', value: 'a: b'}]})).toBe('')
})

test('should read a node of any type, also one that it does not know', () => {
  expect(toText({type: 'text', value: 'a'})).toBe('a')
  const aside = {type: 'containerDirective', children: fromMarkdown('a\n\nb').children}
  expect(toText(aside as unknown as Parameters<typeof toText>[0])).toBe('a\n\nb')
})

test('should say what it expects where it gets no node', () => {
  const call = (value: unknown) => () => toText(value as Parameters<typeof toText>[0])
  expect(call(null)).toThrow(new TypeError('toText: expected an mdast node, got null; see parseArticle'))
  expect(call('a')).toThrow(new TypeError('toText: expected an mdast node, got string; see parseArticle'))
})

test('should read every line ending of running text as one space', () => {
  expect(toText({type: 'text', value: 'a\rb\nc\r\nd'})).toBe('a b c d')
})

test('should put a blank line between blocks that it does not know', () => {
  const asides = ['a', 'b'].map(value => ({type: 'aside', children: [{type: 'text', value}]}))
  const read = (node: unknown): string => toText(node as Parameters<typeof toText>[0])
  expect(read({type: 'root', children: asides})).toBe('a\n\nb')
  expect(read({type: 'blockquote', children: [...asides, {type: 'paragraph', children: []}]})).toBe('a\n\nb')
})

test('should read nothing of a value that is no text', () => {
  expect(toText({type: 'text', value: 7} as unknown as Parameters<typeof toText>[0])).toBe('')
})

test('should read line endings as one space, however many follow each other', () => {
  expect(toText({type: 'text', value: 'a\nb\r\nc\rd\n\r\n\ne'})).toBe('a b c d e')
})
