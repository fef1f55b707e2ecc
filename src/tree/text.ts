import type {Nodes} from 'mdast'
import {assertDepth} from './depth-limit.ts'

/** What stands between blocks. */
const blankLine = '\n\n'

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

/** Nodes whose value is no text to read. */
const silent = /* @__PURE__ */ new Set(['html', 'toml', 'yaml'])

/** Plain text of a node without children: a line ending inside running text is a space, as it is in HTML. */
function leafText(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (!('value' in node) || silent.has(node.type)) return ''
  return node.type === 'text' ? node.value.replace(/\r\n?|\n/g, ' ') : node.value
}

/** What stands between the children of a node. */
function separator(node: Nodes): string {
  if (node.type === 'table') return '\n'
  if (node.type === 'tableRow') return '\t'
  return 'children' in node && node.children.some(child => flow.has(child.type)) ? blankLine : ''
}

/** Leaves a node's text as it is. */
function asIs(_node: Nodes, text: string): string {
  return text
}

/** Plain text of a node and all below it; `finish` has the last word on the text of each. */
export function textOf(node: Nodes, finish: (node: Nodes, text: string) => string = asIs, depth = 0): string {
  assertDepth(depth)
  if (!('children' in node)) return finish(node, leafText(node))
  const between = separator(node)
  const texts = node.children.map(child => textOf(child, finish, depth + 1))
  return finish(node, (between === blankLine ? texts.filter(Boolean) : texts).join(between))
}

/** Plain text of nodes that stand one below the other. */
export function blocksText(nodes: Nodes[]): string {
  return nodes
    .map(node => textOf(node))
    .filter(Boolean)
    .join(blankLine)
}
