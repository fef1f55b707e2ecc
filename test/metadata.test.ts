import {expect, test} from 'vitest'
import {getMetadata} from '../src/metadata.ts'
import {parseArticle} from '../src/parse.ts'
import {fromMarkdown} from './markdown.ts'

test('should give what parseArticle read', () => {
  expect(getMetadata(parseArticle('---\nlang: en\n---\n\n# Title'))).toEqual({
    title: 'Title',
    language: 'en',
    authors: []
  })
})

test('should give nothing for a tree that has none', () => {
  expect(getMetadata(fromMarkdown('# Title'))).toBeUndefined()
})
