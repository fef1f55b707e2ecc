import type {Root, RootContent} from 'mdast'
import {assertRoot} from './tree/assert-node.ts'
import {outline, type OutlineSection} from './tree/outline.ts'
import type {Role} from './tree/role.ts'
import {textOf} from './tree/text.ts'

/** A part of the article. Together the sections hold every top-level node but the title, in order, each once. */
export interface Section {
  /**
   * Unique in the tree, as GitHub slugs headings; "lead" for what stands before the first heading below the title, and the
   * role, as in "disclaimer", for what a marker begins without a heading.
   */
  id: string
  /** The heading's text; what begins without one has none. */
  title?: string
  /** The heading's depth (2 for `##`); 1 where there is none. */
  depth: number
  /** What it is to a reader. Only "body" is the article's own text. */
  role: Role
  /** The section's own nodes, without its heading and without those of its subsections. */
  nodes: RootContent[]
  /** Plain text of `nodes`, a blank line between blocks. */
  text: string
  /** How many words `text` has: runs without white space that hold a letter or a digit. */
  wordCount: number
  /** Subsections: deeper headings nest. */
  sections: Section[]
}

/** What users see of a section. */
function toSection({heading, ...section}: OutlineSection): Section {
  const text = textOf({type: 'root', children: section.nodes})
  // One by one, since a list of all words would be larger than the text.
  const word = /[\p{N}\p{L}]\S*/gu
  let wordCount = 0
  while (word.test(text)) wordCount++
  return {
    ...(heading && {title: textOf(heading)}),
    ...section,
    text,
    wordCount,
    sections: section.sections.map(toSection)
  }
}

/**
 * Reads the sections of an article.
 *
 * The title is the first heading where that is of depth 1. Each other heading opens a section, in which deeper ones
 * nest; what stands before the first of them is the lead. Role markers (`<!-- related -->`, `<!-- author -->`,
 * `<!-- disclaimer -->`, `<!-- body -->`) open sections too.
 *
 * @param tree Any mdast root. It is not changed.
 * @returns The outermost sections, in order; none for an empty tree.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getSections(parseArticle('# Title\n\nLead.\n\n## Part\n\nText.')).map(section => section.id)
 * // ['lead', 'part']
 */
export function getSections(tree: Root): Section[] {
  assertRoot(tree, 'getSections')
  return outline(tree).outermost.map(toSection)
}
