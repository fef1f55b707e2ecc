import {expect, test} from 'vitest'
import type {VFileMessage} from 'vfile-message'
import type {Metadata} from '../src/metadata.ts'
import {parseArticle} from '../src/parse.ts'

const read = (yaml: string): Metadata => parseArticle(`---\n${yaml}\n---\n\n# Heading`).data.metadata

/** Line, column and reason of the error that frontmatter causes. */
function errorOf(yaml: string): [number | undefined, number | undefined, string] {
  try {
    read(yaml)
  } catch (error) {
    const {column, line, reason} = error as VFileMessage
    return [line, column, reason.replace(/^Frontmatter, line \d+, column \d+: /, '')]
  }
  throw new Error('No error')
}

test('should read all that it knows', () => {
  const yaml = `
title: "A: title"
language: en-gb
authors:
  - Jane Roe
  - name: John Doe
    bio: He writes.
publisher: {name: The Paper, url: https://paper.example}
datePublished: 2026-11-23T10:00:00Z
copyright: The Paper
tags: [a, b]`
  expect(read(yaml)).toEqual({
    title: 'A: title',
    language: 'en-GB',
    authors: [{name: 'Jane Roe'}, {name: 'John Doe', bio: 'He writes.'}],
    publisher: {name: 'The Paper', url: 'https://paper.example'},
    datePublished: '2026-11-23T10:00:00Z',
    copyright: 'The Paper'
  })
})

test('should read the names that blogs use', () => {
  expect(read('author: Jane Roe\nlang: de\ndate: 2026-11-23\npublisher: The Paper')).toEqual({
    title: 'Heading',
    language: 'de',
    authors: [{name: 'Jane Roe'}],
    publisher: {name: 'The Paper'},
    datePublished: '2026-11-23'
  })
  expect(read('date: 2026-11-23 10:00:00 +0100').datePublished).toBe('2026-11-23T10:00:00+01:00')
  expect(read('date: 2026-11-23 10:00').datePublished).toBe('2026-11-23T10:00')
  expect(read('author: Other\nauthors: [Jane Roe]').authors).toEqual([{name: 'Jane Roe'}])
})

test('should read frontmatter with nothing in it', () => {
  const nothing = {title: 'Heading', language: 'und', authors: []}
  expect(read('')).toEqual(nothing)
  expect(read('# A comment')).toEqual(nothing)
  expect(read('title:\nauthors: []')).toEqual(nothing)
  expect(read('title:\nauthor:\npublisher:\nlang: ~\ndate:\ncopyright: null')).toEqual(nothing)
  expect(read('authors:\nauthor: Jane Roe').authors).toEqual([{name: 'Jane Roe'}])
})

test('should say where YAML is broken', () => {
  expect(errorOf('title: A\nauthors: [Jane')).toMatchObject([3, 15, expect.stringContaining('Flow sequence')])
  expect(errorOf('title: A: B')).toEqual([
    2,
    8,
    'Nested mappings are not allowed in compact mappings: put a text with a colon in it in quotes.'
  ])
})

test('should name the place where YAML is broken once, in one line', () => {
  expect(() => read('title: A: B')).toThrow(/^Frontmatter, line 2, column 8: (?:(?!line|column|\n).)+$/)
})

test('should say the place in words too', () => {
  expect(() => read('title: 1984')).toThrow('Frontmatter, line 2, column 8: `title` must be a text: put it in quotes.')
})

test.each([
  ['just text', 2, 1, 'expected fields, as in `title: A headline`.'],
  ['- a list', 2, 1, 'expected fields, as in `title: A headline`.'],
  ['# A comment\n\n  just text', 4, 3, 'expected fields, as in `title: A headline`.'],
  ['title: 1984', 2, 8, '`title` must be a text: put it in quotes.'],
  ['language: en\ntitle: ""', 3, 8, '`title` is empty: fill it in, or leave the line out.'],
  ['language: english language', 2, 11, '`language` must be a language tag, as in "en" or "en-GB".'],
  ['lang: e', 2, 7, '`lang` must be a language tag, as in "en" or "en-GB".'],
  ['date: " "', 2, 7, '`date` is empty: fill it in, or leave the line out.'],
  ['date: 2026', 2, 7, '`date` must be an ISO 8601 date, as in 2026-11-23.'],
  ['date: 23 November', 2, 7, '`date` must be an ISO 8601 date, as in 2026-11-23.'],
  ['datePublished: 2026-02-30', 2, 16, '`datePublished` must be an ISO 8601 date, as in 2026-11-23.'],
  ['datePublished: 2026-11-23T99:00', 2, 16, '`datePublished` must be an ISO 8601 date, as in 2026-11-23.'],
  ['authors: [Jane Roe, 7]', 2, 21, '`authors.1` must be a text: put it in quotes.'],
  ['authors:\n  - Jane Roe\n  -', 4, 4, '`authors.1` needs a name.'],
  ['authors:\n  - bio: She writes.', 3, 5, '`authors.0` needs a `name`.'],
  ['author: {name: Jane Roe, bio: [a]}', 2, 31, '`author.bio` must be a text: put it in quotes.'],
  ['publisher: {url: https://paper.example}', 2, 12, '`publisher` needs a `name`.'],
  ['it: &it {name: A, bio: 7}\nauthor: *it', 2, 1, '`author.bio` must be a text: put it in quotes.'],
  ['lang: en\ntitle: *Breaking*', 3, 8, 'nothing is called `*Breaking*`: put a text with an asterisk in quotes.'],
  ['title: A\ntitle: B', 3, 1, '`title` stands here twice: leave one out.'],
  ['? [a]\n? [b]\nauthor: {name: A, "name": B}', 4, 19, '`name` stands here twice: leave one out.'],
  ['copyright: true', 2, 12, '`copyright` must be a text: put it in quotes.']
])('should say what is wrong with %j', (yaml, line, column, reason) => {
  expect(errorOf(yaml)).toEqual([line, column, reason])
})

test('should not warn of fields that are not its own', async () => {
  const warnings: Error[] = []
  const listen = (warning: Error): void => void warnings.push(warning)
  process.on('warning', listen)
  expect(read('permalink: {{ slug }}\ntitle: A')).toMatchObject({title: 'A'})
  await new Promise(setImmediate)
  process.off('warning', listen)
  expect(warnings).toEqual([])
})

test('should say that TOML is not read', () => {
  expect(() => parseArticle('+++\ntitle = "A"\n+++\n\nText.')).toThrow(
    'Frontmatter, line 1, column 1: TOML is not read: write YAML, between lines of `---`.'
  )
})

test('should take pluses that end nowhere for text', () => {
  expect(parseArticle('+++\n\nText.').children).toHaveLength(2)
})

test('should refuse aliases that multiply without end', () => {
  const levels = Array.from({length: 9}, (_, level) => {
    const aliases = Array.from({length: 9}, () => `*a${level}`).join(', ')
    return `a${level + 1}: &a${level + 1} [${aliases}]`
  })
  expect(errorOf(['a0: &a0 [b, b]', ...levels].join('\n'))).toEqual([
    2,
    1,
    'Excessive alias count indicates a resource exhaustion attack.'
  ])
})

test('should take keys such as __proto__ for data', () => {
  expect(read('__proto__: {title: A}\nconstructor: B')).toEqual({title: 'Heading', language: 'und', authors: []})
  expect(({} as {title?: unknown}).title).toBeUndefined()
})

test.each([
  ['2026-11-23T10:00:05Z', '2026-11-23T10:00:05Z'],
  ['2026-11-23 10:00:05.123 Z', '2026-11-23T10:00:05.123Z'],
  ['2026-11-23T10:00-0330', '2026-11-23T10:00-03:30']
])('should read the date %s', (date, expected) => {
  expect(read(`date: "${date}"`).datePublished).toBe(expected)
})

test.each(['on 2026-11-23', '2026-11-23, Monday', '2026-11-23T10', '2026-11-23T10:00:05.'])(
  'should not take %j for a date',
  date => {
    expect(errorOf(`date: "${date}"`)[2]).toBe('`date` must be an ISO 8601 date, as in 2026-11-23.')
  }
)

test('should hold a text of spaces for empty, and say where a name is', () => {
  expect(errorOf('title: " "')[2]).toBe('`title` is empty: fill it in, or leave the line out.')
  expect(errorOf('author: {bio: A, name: " "}')).toEqual([
    2,
    24,
    '`author.name` is empty: fill it in, or leave the line out.'
  ])
})

test('should tell programs which rule is broken', () => {
  expect(() => read('title: 7')).toThrow(
    expect.objectContaining({source: 'moscow-in-central-asia', ruleId: 'frontmatter'}) as Error
  )
})

test('should read frontmatter of thousands of fields', () => {
  const fields = Array.from({length: 40_000}, (_, index) => `field${index}: 7`)
  expect(read(`title: A\n${fields.join('\n')}`).title).toBe('A')
})
