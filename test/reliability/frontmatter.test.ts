import {expect, test} from 'vitest'
import {getDisclaimer, getFigures, getMetadata, getQuotes, getSections} from '../../src/helpers.ts'
import {parseArticle} from '../../src/parse.ts'

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']

/** What plain objects, lists and functions inherit: a change is a pollution. */
const inherited = (): unknown =>
  [Object, Array, Function, Map].map(({prototype}) => Object.getOwnPropertyNames(prototype))

test.each(names)('should take %s for a word like any other', name => {
  const before = inherited()
  const heading = name.replaceAll('_', '\\_')
  const markdown = `---
${name}: {polluted: true, role: author, title: A}
title: "${name}"
authors: [{name: "${name}", bio: "${name}", ${name}: {polluted: true}}]
publisher: {name: ${name}, ${name}: 7}
---

# ${heading}

<!-- ${name} -->

${name} said “${name} owns 7 ${name}.” ![${heading}](${name} "${name}") ![a][${heading}]

## ${heading}

## ${heading}

[${heading}]: ${name}`
  const tree = parseArticle(markdown)
  expect(getSections(tree).map(({id, title}) => [id, title])).toEqual([
    ['lead', undefined],
    [`${name.toLowerCase()}-1`, name],
    [`${name.toLowerCase()}-2`, name]
  ])
  const metadata = getMetadata(tree)
  expect(metadata).toStrictEqual({
    title: name,
    language: 'und',
    authors: [{name, bio: name}],
    publisher: {name}
  })
  for (const object of [metadata, metadata?.authors[0], metadata?.publisher, tree, tree.data]) {
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
  }
  expect(getQuotes(tree)).toHaveLength(1)
  expect(getFigures(tree, 'image').map(({alt, url}) => [alt, url])).toContainEqual([name, name])
  expect(getDisclaimer(tree)).toBeUndefined()
  expect(({} as {polluted?: unknown}).polluted).toBeUndefined()
  expect(inherited()).toEqual(before)
})

test.each([
  ['functions', 'title: !!js/function "function () { return 1 }"'],
  ['expressions', 'title: !!js/eval "globalThis.polluted = 1"'],
  ['classes', 'title: !<tag:yaml.org,2002:python/object/apply:os.system> [ls]']
])('should run nothing: %s', (_, yaml) => {
  try {
    expect(parseArticle(`---\n${yaml}\n---`).data.metadata.title).toEqual(expect.any(String))
  } catch (error) {
    expect(error).toMatchObject({source: 'moscow-in-central-asia', line: 2})
  }
  expect((globalThis as {polluted?: unknown}).polluted).toBeUndefined()
})

test.each([
  [
    'aliases',
    `a: &a [b, b]\n${Array.from({length: 30}, (_, n) => `a${n}: &a${n} [${`*a${n > 0 ? n - 1 : ''}, `.repeat(9)}]`).join('\n')}`
  ],
  ['an alias of itself', 'a: &a [*a]\nauthor: *a'],
  ['lists in lists', `a: ${'['.repeat(900)}`],
  ['closed lists in lists', `a: ${'[\n'.repeat(450)}${']\n'.repeat(450)}`],
  ['maps in maps', `a: ${'{a: '.repeat(20_000)}`],
  ['maps below maps', Array.from({length: 1800}, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ['question marks', '? '.repeat(20_000)]
])('should refuse frontmatter made to exhaust: %s', (_, yaml) => {
  expect(() => parseArticle(`---\n${yaml}\n---\n\nText.`)).toThrow(
    expect.objectContaining({source: 'moscow-in-central-asia', line: expect.any(Number) as number}) as Error
  )
})
