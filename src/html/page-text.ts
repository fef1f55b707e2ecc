import type {Nodes} from 'mdast'
import {textOf} from '../tree/text.ts'

/** Stands for what shows something between words that is no text of the article: a picture, a footnote's number. */
const obstacle = '\uFFFC'

const obstacles = /* @__PURE__ */ new Set(['footnoteReference', 'image', 'imageReference'])

/** Nodes whose text a browser searches as one. */
const blocks = /* @__PURE__ */ new Set(['code', 'heading', 'paragraph', 'tableCell'])

/** `textOf` a node, with an obstacle wherever something stands between the words. */
function textWithObstacles(node: Nodes): string {
  return textOf(node, (inner, text) => {
    if (obstacles.has(inner.type)) return obstacle
    if ('children' in inner) return text.replaceAll(obstacle, '') && text
    return text.replaceAll(obstacle, ' ')
  })
}

/** Splits a text into the lines that a search can find: what stands between line breaks and obstacles. */
export function splitLines(text: string): string[] {
  return text.split(/[\n\uFFFC]/)
}

/** Reads the lines of a tree that a search can find. */
export function readLines(tree: Nodes): string[] {
  const lines: string[] = []
  const waiting: Nodes[] = [tree]
  for (let node; (node = waiting.pop());) {
    if (blocks.has(node.type)) lines.push(...splitLines(textWithObstacles(node)))
    else if ('children' in node) waiting.push(...node.children)
  }
  return lines
}
