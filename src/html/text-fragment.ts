import type {Nodes, Root} from 'mdast'
import {article} from '../article.ts'
import {assertRoot} from '../tree/assert-node.ts'
import type {Place} from '../tree/place.ts'
import {chooseTerms} from './terms.ts'
import {indexInVisible, readPageText, splitLines, visibleText} from './visible-text.ts'

/** A quotation mark, of any kind. */
const quotationMark = /["'“”„«»‘’]/

/** Follows a path from the root of a tree to a node; undefined where it leads nowhere. */
function follow(path: number[], tree: Root): Nodes | undefined {
  let node: Nodes | undefined = tree
  for (const index of path) node = node && 'children' in node ? node.children[index] : undefined
  return node
}

/**
 * Encodes a term: a hyphen, a comma and "&" have a meaning in text fragments, and marks and parentheses in the HTML and
 * Markdown that links stand in.
 */
function encode(term: string): string {
  const encoded = encodeURIComponent(term.trim().replace(/\p{Surrogate}/gu, '\uFFFD'))
  return encoded.replace(/[-'()]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * Links to the words of a quote or number: a text fragment, which browsers scroll to and highlight on any page that
 * shows the article. Put it behind the page's address.
 *
 * It names short quotes in full, longer ones by their first and last words, and words around them only where others
 * of the article read alike.
 *
 * @param place A quote, a number, or any place with `path`, `start` and `end`.
 * @param tree The mdast root it was found in; the embedded article where none is given. It is not changed.
 * @returns `#:~:text=` and what to look for; empty where there are no words to look for.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree has nothing at this path, or it is nested more than 1000 levels deep.
 *
 * @example
 * toTextFragment(getQuotes()[6])
 * // '#:~:text=powerful%20union%20capable%20of%20becoming%20a%20counterbalance%20to%20NATO%20and%20the%20EU.'
 */
export function toTextFragment({end, path, start}: Place, tree: Root = article): string {
  assertRoot(tree, 'toTextFragment')
  const block = follow(path, tree)
  if (!block) throw new RangeError(`toTextFragment: the tree has no node at path ${JSON.stringify(path)}`)
  const text = visibleText(block)
  let from = indexInVisible(text, start)
  let to = indexInVisible(text, end)
  // Pages may show other quotation marks than the source has.
  if (quotationMark.test(text.charAt(from))) from++
  if (to > from && quotationMark.test(text.charAt(to - 1))) to--
  const lines = splitLines(text.slice(from, to)).flatMap(line => line.trim() || [])
  if (lines.length === 0) return ''

  const before = splitLines(text.slice(0, from)).at(-1)!
  const [after = ''] = splitLines(text.slice(to))
  const terms = chooseTerms({before, lines, after}, readPageText(tree))
  const parts = [
    ...(terms.prefix ? [`${encode(terms.prefix)}-`] : []),
    encode(terms.start),
    ...(terms.end ? [encode(terms.end)] : []),
    ...(terms.suffix ? [`-${encode(terms.suffix)}`] : [])
  ]
  return `#:~:text=${parts.join(',')}`
}
