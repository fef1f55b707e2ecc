import {createContext, runInContext} from 'node:vm'
import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {getDisclaimer, getFigures, getMetadata, getQuotes, getSections, toText} from '../../src/helpers.ts'
import {behindProxy} from '../behind-proxy.ts'
import {fromMarkdown} from '../markdown.ts'

const helpers = {getDisclaimer, getFigures, getMetadata, getQuotes, getSections, toText}
const deepHelpers = {getDisclaimer, getFigures, getQuotes, getSections, toText}
const source = '# Rain\n\nJane Roe said "7 wells" of `10` are dry.\n\n![a](b "c")\n\n## Legal notice\n\nNo advice.'

/** All that is found in a tree. */
const readAll = (tree: Root): unknown => Object.values(helpers).map(read => read(tree))
const expected = (): unknown => readAll(fromMarkdown(source))

/** A value given for a tree. */
const given = (value: unknown): Root => value as Root

describe('works', () => {
  test('with frozen and sealed trees', () => {
    const seal = (change: (node: object) => unknown, node: object): object => {
      for (const child of Object.values(node)) if (typeof child === 'object' && child) seal(change, child as object)
      change(node)
      return node
    }
    expect(readAll(given(seal(Object.freeze, fromMarkdown(source))))).toEqual(expected())
    expect(readAll(given(seal(Object.seal, fromMarkdown(source))))).toEqual(expected())
    expect(readAll(given(seal(Object.preventExtensions, fromMarkdown(source))))).toEqual(expected())
  })

  test('with proxies', () => {
    const found = Object.values(helpers).map(read => JSON.stringify(read(behindProxy(fromMarkdown(source)))))
    expect(found).toEqual((expected() as unknown[]).map(value => JSON.stringify(value)))
  })

  test('with objects of another realm, and with objects that inherit nothing', () => {
    const json = JSON.stringify(fromMarkdown(source))
    const foreign: unknown = runInContext(`JSON.parse(${JSON.stringify(json)})`, createContext())
    expect(foreign).not.toBeInstanceOf(Object)
    expect(JSON.stringify(readAll(given(foreign)))).toBe(JSON.stringify(expected()))
    const bare: unknown = JSON.parse(json, (_, value: unknown) =>
      typeof value === 'object' && value && !Array.isArray(value)
        ? Object.assign(Object.create(null) as object, value)
        : value
    )
    expect(JSON.stringify(readAll(given(bare)))).toBe(JSON.stringify(expected()))
  })

  test('with nodes that lack what they should have, or have it wrong', () => {
    const nodes = [
      ...[
        'text',
        'html',
        'code',
        'inlineCode',
        'yaml',
        'image',
        'imageReference',
        'link',
        'definition',
        'heading',
        'x'
      ],
      ...['paragraph', 'list', 'table', 'blockquote', 'break', 'footnoteReference', 'thematicBreak', 'linkReference']
    ].flatMap(type => [
      {type},
      {type, children: []},
      {type, value: 7, url: 7, depth: 'x', data: 7},
      {type, value: null, url: null, alt: null, title: null, identifier: null, depth: null, data: null},
      {type, depth: -1, children: [{type: 'image'}, {type: 'link', children: []}, {type: 'text'}], data: {role: {}}}
    ])
    for (const node of nodes) {
      for (const children of [
        [node],
        [{type: 'paragraph', children: [node]}],
        [{type: 'blockquote', children: [node]}]
      ]) {
        for (const read of Object.values(deepHelpers)) {
          expect(() => read(given({type: 'root', children})), JSON.stringify(children)).not.toThrow()
        }
      }
    }
  })

  test('with one node that stands in several places', () => {
    const [paragraph] = fromMarkdown('Jane Roe said: "It rains."').children
    const tree = {type: 'root', children: [paragraph!, paragraph!]} satisfies Root
    expect(getQuotes(tree).map(({path}) => path)).toEqual([[0], [1]])
    const heading = {type: 'heading', depth: 1, children: []} as Root['children'][number]
    expect(() => getSections({type: 'root', children: [heading, heading]})).not.toThrow()
  })
})

describe('says what is wrong', () => {
  test.each(Object.entries(deepHelpers))('%s, with a tree that holds itself', (_, read) => {
    const tree = fromMarkdown('> a')
    ;(tree.children[0] as {children: unknown[]}).children.push(tree)
    expect(() => read(tree)).toThrow(new RangeError('The tree has more than 1000 levels'))
    const twice = {type: 'root', children: [] as unknown[]}
    twice.children.push(twice, twice)
    expect(() => read(given(twice))).toThrow(RangeError)
  })

  test.each(Object.entries(helpers))('%s, with what is no tree', (name, read) => {
    const wrong = [
      undefined,
      null,
      7,
      7n,
      Symbol('a'),
      true,
      'text',
      () => 'a',
      {},
      [],
      new Date(0),
      {type: 7},
      new Map()
    ]
    for (const value of wrong) {
      expect(() => read(given(value))).toThrow(TypeError)
      expect(() => read(given(value))).toThrow(new RegExp(`^${name}: expected an mdast (?:root|node), got \\w+`))
    }
  })

  test.each(Object.entries(deepHelpers))('%s, with trees that hold what is no node', (name, read) => {
    for (const child of [
      undefined,
      null,
      7,
      'text',
      [],
      {},
      {type: 'list', children: {}},
      {type: 'element', children: []}
    ]) {
      const tree = {type: 'root', children: [{type: 'paragraph', children: [{type: 'break'}, child]}]}
      expect(() => read(given(tree))).toThrow(TypeError)
      expect(() => read(given(tree))).toThrow(new RegExp(`^${name}: expected an mdast node.*, got .* at path 0,1`))
    }
  })
})
