import type {Nodes} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {assertNode} from './assert-node.ts'
import {assertDepth} from './depth-limit.ts'

/** Nodes that stand on lines of their own: between two of them is a blank line. */
const flow = /* @__PURE__ */ new Set([
  'blockquote',
  'code',
  'footnoteDefinition',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'table'
])

/** Frontmatter is data about the text, no part of it. */
const frontmatter = /* @__PURE__ */ new Set(['toml', 'yaml'])

/** Plain text of a node without children: a line ending inside running text is a space, as it is in HTML. */
function leafText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (frontmatter.has(node.type)) return ''
  const text = toString(node, {includeHtml: false, includeImageAlt: false})
  return node.type === 'text' ? text.replace(/\r\n?|\n/g, ' ') : text
}

/** What stands between the children of a node. */
function separator(node: Nodes): string {
  if (node.type === 'table') return '\n'
  if (node.type === 'tableRow') return '\t'
  return 'children' in node && node.children.some(child => flow.has(child.type)) ? '\n\n' : ''
}

/** Plain text of a node and all below it, where `finish` has the last word on each node's text. */
export function plainText(node: Nodes, finish: (node: Nodes, text: string) => string, depth = 0): string {
  assertDepth(depth)
  if (!('children' in node)) return finish(node, leafText(node))
  const between = separator(node)
  const texts = node.children.map(child => plainText(child, finish, depth + 1))
  return finish(node, (between === '\n\n' ? texts.filter(Boolean) : texts).join(between))
}

/** Plain text of nodes that stand one below the other: a blank line between them. */
export function blocksText(nodes: Nodes[]): string {
  return nodes.map(toText).filter(Boolean).join('\n\n')
}

/**
 * Plain text of a node.
 *
 * Hard breaks are newlines, soft breaks are spaces; a blank line stands between blocks, a newline between the rows of a
 * table and a tab between its cells. HTML, frontmatter and the alternatives of images are left out. The offsets of
 * findings (`start`, `end`) count in this text.
 *
 * @param node Any mdast node; also a whole tree.
 * @returns The text; empty where the node has none.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 * @throws {TypeError} What was given is no node.
 *
 * @example
 * toText({type: 'paragraph', children: [{type: 'text', value: 'One '}, {type: 'inlineCode', value: 'two'}]})
 * // 'One two'
 */
export function toText(node: Nodes): string {
  assertNode(node)
  return plainText(node, (_, text) => text)
}
