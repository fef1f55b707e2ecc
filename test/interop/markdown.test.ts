import {readFileSync} from 'node:fs'
import type {Root, RootContent} from 'mdast'
import {toMarkdown} from 'mdast-util-to-markdown'
import {expect, test} from 'vitest'
import {article} from '../../src/index.ts'
import {parseArticle} from '../../src/parse.ts'

const [, frontmatter, body = ''] = readFileSync(new URL('../../content/article.md', import.meta.url), 'utf8').split(
  /^---\n/m
)

/** Puts the comments back that mark roles, as the README tells. */
function withMarkers(tree: Root): Root {
  const children = tree.children.flatMap((node): RootContent[] => {
    const {role} = (node.data ?? {}) as {role?: string}
    return role === undefined ? [node] : [{type: 'html', value: `<!-- ${role} -->`}, node]
  })
  return {...tree, children}
}

test('should give back the Markdown it was made from, brackets escaped', () => {
  const escaped = body.trimStart().replace(/(?<!!)\[/g, String.raw`\[`)
  expect(toMarkdown(withMarkers(article))).toBe(escaped)
})

test('should leave the markers of roles out, but nothing else, as it stands', () => {
  const markers = /^<!-- [a-z]+ -->\n\n/gm
  expect(toMarkdown(article)).toBe(toMarkdown(withMarkers(article)).replace(markers, ''))
})

test('should be the same article when its Markdown is parsed again', () => {
  expect(parseArticle(`---\n${frontmatter}---\n\n${toMarkdown(withMarkers(article))}`)).toEqual(article)
})
