import {expect, test} from 'vitest'
import {getSections} from '../../src/sections.ts'
import {toText} from '../../src/to-text.ts'

const sectionsOf = (value: unknown) => () => getSections(value as Parameters<typeof getSections>[0])
const textOf = (value: unknown) => () => toText(value as Parameters<typeof toText>[0])

test('should say which node is none', () => {
  const list = (item: unknown): unknown => ({type: 'root', children: [{type: 'list', children: [item]}]})
  expect(sectionsOf(list(undefined))).toThrow(
    new TypeError('getSections: expected an mdast node, got undefined at path 0,0; see parseArticle')
  )
  expect(sectionsOf(list(null))).toThrow(
    new TypeError('getSections: expected an mdast node, got null at path 0,0; see parseArticle')
  )
  expect(sectionsOf(list('a'))).toThrow(
    new TypeError('getSections: expected an mdast node, got string at path 0,0; see parseArticle')
  )
  expect(sectionsOf(list({type: 7}))).toThrow(
    new TypeError('getSections: expected an mdast node, got object at path 0,0; see parseArticle')
  )
  expect(sectionsOf({type: 'root', children: new Array(1)})).toThrow('got undefined at path 0')
})

test('should say which children are no list', () => {
  expect(sectionsOf({type: 'root'})).toThrow(
    new TypeError('getSections: expected an mdast root with children, got a node of type root; see parseArticle')
  )
  expect(sectionsOf({type: 'root', children: [{type: 'list', children: undefined}]})).toThrow(
    new TypeError(
      'getSections: expected an mdast node with children, got a node of type list at path 0; see parseArticle'
    )
  )
  expect(textOf({type: 'paragraph', children: 'text'})).toThrow(
    new TypeError('toText: expected an mdast node with children, got a node of type paragraph; see parseArticle')
  )
})

test('should not take a tree of HTML for one of Markdown', () => {
  const element = {type: 'element', tagName: 'p', properties: {}, children: [{type: 'text', value: 'a'}]}
  expect(sectionsOf({type: 'root', children: [element]})).toThrow(
    new TypeError('getSections: expected an mdast node, got a node of type element at path 0; see parseArticle')
  )
  expect(textOf(element)).toThrow(
    new TypeError('toText: expected an mdast node, got a node of type element; see parseArticle')
  )
})

test('should read trees 1000 levels deep, and no deeper ones', () => {
  const nested = (levels: number): unknown => {
    let node: unknown = {type: 'text', value: 'a'}
    for (let level = 1; level < levels; level++) node = {type: 'emphasis', children: [node]}
    return {type: 'root', children: [node]}
  }
  const error = new RangeError('The tree has more than 1000 levels')
  expect(textOf(nested(1000))()).toBe('a')
  expect(textOf(nested(1001))).toThrow(error)
  expect(sectionsOf(nested(100_000))).toThrow(error)
})
