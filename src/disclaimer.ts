import type {Root, RootContent} from 'mdast'
import {assertRoot} from './tree/assert-node.ts'
import {outline, type OutlineSection} from './tree/outline.ts'
import {blocksText, textOf} from './tree/text.ts'

/** What an article says about its own limits. */
export interface Disclaimer {
  /** Plain text of `nodes`, a blank line between blocks. */
  text: string
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

/** Whether a closing block says that it is a disclaimer. */
function isDisclaimer(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote') return false
  const text = textOf(node)
  return disclaimerLabel.test(text) || disclaimerOpening.test(text)
}

/** A section and all inside it, in order. */
function withSubsections(section: OutlineSection): OutlineSection[] {
  return [section, ...section.sections.flatMap(withSubsections)]
}

/** All that stands in a section below its heading. */
function contentOf({nodes, sections}: OutlineSection): RootContent[] {
  return [...nodes, ...sections.flatMap(inner => [...(inner.heading ? [inner.heading] : []), ...contentOf(inner)])]
}

/** The nodes of a tree's disclaimer: marked, else under a heading of that name, else at its end; else none. */
function disclaimerNodes(tree: Root): RootContent[] {
  const {sections} = outline(tree)
  const isMarked = ({role}: OutlineSection): boolean => role === 'disclaimer'
  const all = sections.flatMap(withSubsections)
  const marked = sections.filter(isMarked)
  if (marked.length > 0) return marked.flatMap(contentOf)
  const titled = all.find(({heading}) => heading && disclaimerHeading.test(textOf(heading)))
  if (titled) return contentOf(titled)
  const closing = tree.children.filter(node => textOf(node) !== '').slice(-closingBlocks)
  return closing.filter(isDisclaimer)
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
