import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {readBlocks} from '../../src/tree/blocks.ts'
import {fromMarkdown} from '../markdown.ts'

/** The prose of each block, with "#" for what is hidden. */
const proseOf = (markdown: string): string[] =>
  readBlocks(fromMarkdown(markdown)).map(({prose}) => prose.replaceAll('`', '#'))

test('should hide code, in the length that it has', () => {
  expect(proseOf('a `b c` *d `e`*')).toEqual(['a ### d #'])
})

test('should hide formulas, which remark-math adds', () => {
  const tree = fromMarkdown('a `x = 7`')
  visit(tree, 'inlineCode', node => void Object.assign(node, {type: 'inlineMath'}))
  expect(readBlocks(tree).map(({prose}) => prose)).toEqual(['a `````'])
})

test('should read paragraphs and cells of the article’s own text, and nothing else', () => {
  const markdown = `# a

b

- c

  > d
  >
  > > e

| f |
| - |
| g |

> # h

\`\`\`
i
\`\`\`

<!-- related -->

j`
  const blocks = readBlocks(fromMarkdown(markdown))
  expect(blocks.map(({text}) => text)).toEqual(['b', 'c', 'd', 'e', 'f', 'g'])
  expect(blocks.map(({path}) => path).slice(0, 4)).toEqual([[1], [2, 0, 0], [2, 0, 1, 0], [2, 0, 1, 1, 0]])
  const whole = readBlocks(fromMarkdown(markdown), 'blockquote')
  expect(whole.map(({text}) => text)).toEqual(['b', 'c', 'd\n\ne', 'f', 'g', 'h'])
  expect(whole.map(({path}) => path).slice(0, 3)).toEqual([[1], [2, 0, 0], [2, 0, 1]])
})

test('should read no block that has no children', () => {
  expect(readBlocks({type: 'root', children: [{type: 'paragraph'}]} as unknown as Root)).toEqual([])
})
