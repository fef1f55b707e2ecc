import type {Block} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'

/** Reads a block whose text is a caption: emphasized as a whole, or "Figure 1: …". Empty where it is none. */
export function captionLine({node, text}: Block): string {
  const line = text.trim()
  const [first, ...others] = node.children.filter(child => textOf(child).trim())
  return /^fig(?:ure|\.)?\s\d+[.:]/i.test(line) || (first?.type === 'emphasis' && others.length === 0) ? line : ''
}

/** Whether a paragraph stands right below another block of the same parent. */
export function isRightBelow({path, node}: Block, above: Block): boolean {
  return node.type === 'paragraph' && String(path) === String(above.path.with(-1, Number(above.path.at(-1)) + 1))
}
