import type {Root, RootContent} from 'mdast'
import {assertRoot} from './tree/assert-node.ts'
import {outline, type OutlineSection} from './tree/outline.ts'
import {markedRole} from './tree/role.ts'
import {textOf} from './tree/text.ts'

/** What an article says about its own limits. */
export interface Disclaimer {
  /** Plain text of `nodes`, a blank line between blocks. */
  text: string
  /** Its blocks, without a heading or a marker. */
  nodes: RootContent[]
}

/**
 * "Disclaimer: …", "Medical disclaimer", "Legal notice", "Disclaimer and legal notice"; "The views expressed …",
 * "Opinions and views expressed …", "Any opinions expressed here …".
 */
const opening =
  /^(?:(?:[-\w]+ ){0,2}(?:disclaimer|legal notice)s?(?: and | ?[&.:–—-]|$)|(?:\w+ )?(?:view|opinion)s(?:,? [,\w]+){0,4} expressed\b)/i

/** Whether a block or a heading says that it is a disclaimer. */
const isDisclaimer = (node?: RootContent): boolean | undefined => node && opening.test(textOf(node))

/** What is in the outermost sections that pass a test, below their headings and without role markers. */
const contentOf = (
  sections: OutlineSection[],
  test: (section: OutlineSection) => boolean | undefined,
  isInside = false
): RootContent[] =>
  sections.flatMap(section => {
    const isContent = isInside || test(section)
    const nodes = [
      isInside && section.heading,
      isContent && section.nodes,
      contentOf(section.sections, test, isContent)
    ]
    return nodes.flat().filter(node => node && !markedRole(node)) as RootContent[]
  })

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
  const {outermost} = outline(tree)
  // Where a disclaimer may begin that neither marker nor heading announces.
  const closing = tree.children.filter(({type}) => type === 'paragraph' || type === 'blockquote').slice(-3)
  const nodes = [
    contentOf(outermost, ({role}) => role === 'disclaimer'),
    contentOf(outermost, ({heading}) => isDisclaimer(heading)),
    closing.filter(isDisclaimer)
  ].find(([node]) => node)
  return nodes && {text: textOf({type: 'root', children: nodes}), nodes}
}
