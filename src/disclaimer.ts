import type {Root, RootContent} from 'mdast'
import {assertRoot} from './tree/assert-node.ts'
import {outline, type OutlineSection} from './tree/outline.ts'
import {markedRole} from './tree/role.ts'
import {blocksText, textOf} from './tree/text.ts'

/** What an article says about its own limits. */
export interface Disclaimer {
  /** Plain text of `nodes`, a blank line between blocks. */
  text: string
  /** Its blocks, without a heading or a marker. */
  nodes: RootContent[]
}

/** How many blocks from the end a disclaimer may begin that neither marker nor heading announces. */
const closingBlocks = 3

/** "Disclaimer", "Medical disclaimer", "Legal notice", "Disclaimer and legal notice". */
const disclaimerHeading = /^(?:[\w-]+ ){0,2}(?:disclaimers?|legal notices?)(?:$|[:.]| (?:and|&) )/i

/** "Disclaimer: …", also after a word: "Legal disclaimer - …". */
const disclaimerLabel = /^(?:[\w-]+ )?disclaimer(?:$|:|\.| ?[-–—])/i

/** "The views expressed …", "Opinions and views expressed …", "Any opinions expressed here …". */
const disclaimerOpening = /^(?:all |any |the )?(?:views|opinions)(?:,? [\w,]+){0,4} expressed\b/i

/** Whether a block says that it is a disclaimer. */
function isDisclaimer(block: RootContent): boolean {
  const text = textOf(block)
  return disclaimerLabel.test(text) || disclaimerOpening.test(text)
}

/** The sections that pass a test and are in no other that does. */
function outermost(sections: OutlineSection[], test: (section: OutlineSection) => unknown): OutlineSection[] {
  return sections.flatMap(section => (test(section) ? [section] : outermost(section.sections, test)))
}

/** All that stands in a section below its heading, without role markers. */
function contentOf({nodes, sections}: OutlineSection): RootContent[] {
  const inner = sections.flatMap(section => [section.heading, ...contentOf(section)])
  return [...nodes.filter(node => !markedRole(node)), ...inner.filter(node => node !== undefined)]
}

/** The nodes of a tree's disclaimer: marked, else under a heading of that name, else at its end; else none. */
function disclaimerNodes(tree: Root): RootContent[] {
  const {sections} = outline(tree)
  const marked = outermost(sections, ({role}) => role === 'disclaimer')
  if (marked.length > 0) return marked.flatMap(contentOf)
  const [titled] = outermost(sections, ({heading}) => heading && disclaimerHeading.test(textOf(heading)))
  if (titled) return contentOf(titled)
  const blocks = tree.children.filter(({type}) => type === 'paragraph' || type === 'blockquote')
  return blocks.slice(-closingBlocks).filter(isDisclaimer)
}

/**
 * Finds the disclaimer of an article: what a role marker (`<!-- disclaimer -->`) marks; else a section whose heading
 * says that it is a disclaimer or legal notice; else a paragraph at the end that says so ("Disclaimer: …",
 * "The views expressed …").
 *
 * @param tree Any mdast root. It is not changed.
 * @returns The disclaimer without its heading; undefined where the article has none.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getDisclaimer(parseArticle('# Title\n\nText.\n\n## Legal notice\n\nNo advice.'))?.text
 * // 'No advice.'
 */
export function getDisclaimer(tree: Root): Disclaimer | undefined {
  assertRoot(tree, 'getDisclaimer')
  const nodes = disclaimerNodes(tree)
  return nodes.length > 0 ? {text: blocksText(nodes), nodes} : undefined
}
