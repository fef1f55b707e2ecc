import type {Nodes} from 'mdast'
import {assertRoot} from './tree/assert-node.ts'
import {textOf} from './tree/text.ts'

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
  assertRoot(node, 'toText', 'node')
  return textOf(node)
}
