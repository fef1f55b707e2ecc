import type {Nodes, Root} from 'mdast'
import {getMetadata} from '../metadata.ts'
import {textOf} from '../tree/text.ts'

/** Stands for what shows between words and is no text of the article: a picture, the number of a footnote. */
const obstacle = '\uFFFC'

/** Nodes that a browser shows, and `toText` leaves out. */
const obstacles = /* @__PURE__ */ new Set(['footnoteReference', 'image', 'imageReference', 'mdxTextExpression'])

/** Nodes whose text a browser searches as one. */
const blocks = /* @__PURE__ */ new Set(['code', 'heading', 'paragraph', 'tableCell'])

/** `textOf` a node, with an obstacle wherever something else shows between its words. */
export function visibleText(node: Nodes): string {
  return textOf(node, (inner, text) => {
    if (obstacles.has(inner.type)) return obstacle
    // A block without words is none to `textOf`, whatever else shows in it.
    if ('children' in inner) return text.replaceAll(obstacle, '') === '' ? '' : text
    return text.replaceAll(obstacle, ' ')
  })
}

/** Where in a visible text an offset of the same text without its obstacles is. */
export function indexInVisible(text: string, offset: number): number {
  if (!text.includes(obstacle)) return offset
  let index = 0
  for (let left = offset; left > 0 && index < text.length; index++) if (text[index] !== obstacle) left--
  return index
}

/**
 * A visible text as a browser finds it, each piece on a line of its own, and as long: a word that an obstacle touches
 * becomes line ends, since to a browser the number of a footnote belongs to it, and to a number also behind its period.
 */
export function findableText(text: string): string {
  return text.replace(/(?:[\p{L}\p{M}\p{N}\uFFFC]|(?<=\p{N})[.,](?=\uFFFC))+/gu, word =>
    word.includes(obstacle) ? '\n'.repeat(word.length) : word
  )
}

/**
 * Reduces a text to what a browser compares: white space in a line is one space, and neither case, accents nor the shape of
 * quotation marks count. Soft hyphens are none.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\xAD]/gu, '')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[^\S\n]+/g, ' ')
    .toLowerCase()
}

/** What a page may show of a tree. */
export interface PageText {
  /** All of it, folded, each piece that a browser finds as one on a line of its own. */
  lines: string
  /** The line that stands right before a node; empty where that is not known. */
  before: Map<Nodes, string>
}

/**
 * Reads what pages may show of a tree: its own text, the title of its metadata, as a heading above, and those of
 * pictures, as captions below.
 */
export function readPageText(tree: Root): PageText {
  const lines: string[] = []
  const before: PageText['before'] = new Map()
  // Titles are another's words, and may be anything.
  const titles: unknown[] = []
  const visit = (node: Nodes): void => {
    // Footnotes stand elsewhere on a page.
    if (node.type === 'footnoteDefinition') lines.push('')
    if ('children' in node) before.set(node, lines.at(-1) ?? '')
    if (blocks.has(node.type)) for (const line of findableText(visibleText(node)).split(/\n+/)) lines.push(line)
    if ('title' in node && node.title) titles.push(node.title)
    if ('alt' in node && node.alt) titles.push(node.alt)
    if ('children' in node) node.children.forEach(visit)
    if (node.type === 'footnoteDefinition') lines.push('')
  }
  visit(tree)
  const title = getMetadata(tree)?.title
  // Mostly it is a heading's.
  if (title && !lines.includes(title)) titles.push(title)
  return {lines: [...lines, ...titles].map(line => fold(String(line).replaceAll('\n', ' '))).join('\n'), before}
}
