import type {Blockquote, Nodes, Paragraph, Root, TableCell} from 'mdast'
import {outline} from './outline.ts'
import {textOf} from './text.ts'

/** A paragraph, table cell or blockquote of the article's own text: what findings stand in. */
export interface Block {
  node: Blockquote | Paragraph | TableCell
  /** Child indexes from the root to `node`. */
  path: number[]
  sectionId: string
  /** `textOf(node)`. */
  text: string
  /**
   * `text` without what is not written for reading: the characters of code and formulas are backticks.
   * It is as long as `text`, so offsets mean the same in both.
   */
  prose: string
}

/** The text of a node, hidden where it is code or a formula. */
const hideCode = ({type}: Nodes, text: string): string => (type.startsWith('inline') ? text.replace(/./gs, '`') : text)

/**
 * Reads the blocks of the article's own text, in order: paragraphs (in list items too) and table cells of `body`
 * sections, and outermost blockquotes, as a whole or by the blocks in them; no headings, code blocks or HTML.
 */
export function readBlocks(tree: Root, whole?: 'blockquote'): Block[] {
  const blocks: Block[] = []
  const {sectionOf} = outline(tree)

  const visit = (node: Nodes, path: number[]): void => {
    if (!('children' in node)) return
    const section = sectionOf[path[0]!]
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== whole) {
      node.children.forEach((child, index) => {
        visit(child, [...path, index])
      })
    } else if (section?.role === 'body') {
      const prose = textOf(node, hideCode)
      const text = prose.includes('`') ? textOf(node) : prose
      blocks.push({node, prose, path, text, sectionId: section.id})
    }
  }

  visit(tree, [])
  return blocks
}
