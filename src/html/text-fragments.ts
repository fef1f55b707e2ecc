import type {Nodes, Root} from 'mdast'
import {article} from '../article.ts'
import {assertRoot} from '../tree/assert-node.ts'
import type {Place} from '../tree/place.ts'
import {isList} from './is-list.ts'
import {chooseTerms, hasWord, indexPage, type Stretch, type Terms} from './terms.ts'
import {findableText, indexInVisible, readPageText, visibleText} from './visible-text.ts'

/** A quotation mark, of any kind. */
const quotationMark = /["'“”„«»‘’]/

/** How many characters around a place are looked at, of the words that may tell it from others. */
const contextLength = 1000

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
  const encoded = encodeURIComponent(
    term
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/\p{Surrogate}/gu, '\uFFFD')
  )
  return encoded.replace(/[-'()]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Reads what a place holds, and what stands around it on its lines; `previous` is the line before those of its block. */
function readStretch(visible: string, text: string, {end, start}: Place, previous: string): Stretch {
  let from = indexInVisible(visible, start)
  let to = indexInVisible(visible, end)
  // Pages may show other quotation marks than the source has.
  if (quotationMark.test(visible.charAt(from))) from++
  if (to > from && quotationMark.test(visible.charAt(to - 1))) to--
  return {
    // Browsers look for words before others in the block before, too, but for none that stand in both.
    before:
      from > 0
        ? text.slice(Math.max(from - contextLength, 0), from).replace(/^.*\n/s, '')
        : `${previous.slice(-contextLength)}\n`,
    lines: text
      .slice(from, to)
      .split(/[\n\t]/)
      .filter(hasWord)
      .map(line => line.trim()),
    after: text.slice(to, to + contextLength).replace(/\n.*/s, '')
  }
}

/** Writes what to look for as a fragment. */
function toFragment({end, prefix, start, suffix}: Terms): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  return `#:~:text=${parts.filter(Boolean).join(',')}`
}

/**
 * Links to the words of quotes or numbers: a text fragment for each, which browsers scroll to and highlight on any page
 * that shows the article. Put it behind the page's address.
 *
 * It names short quotes in full, longer ones by their first and last words, and words around them only where others
 * of the article read alike: on their line, or at the end of what stands before a cell, an item or a paragraph.
 *
 * @param places Quotes, numbers, or any places with `path`, `start` and `end`.
 * @param tree The mdast root they were found in; the embedded article where none is given. It is not changed.
 * @returns For each place, in their order, `#:~:text=` and what to look for; empty where it has no words that a browser
 *   finds, such as one that the number of a footnote touches.
 * @throws {TypeError} `places` is no list, one of them has no path, or `tree` is no mdast root.
 * @throws {RangeError} The tree has nothing at a path, or it is nested more than 1000 levels deep.
 *
 * @example
 * toTextFragments(getQuotes())[6]
 * // '#:~:text=powerful%20union%20capable%20of%20becoming%20a%20counterbalance%20to%20NATO%20and%20the%20EU.'
 */
export function toTextFragments(places: readonly Place[], tree: Root = article): string[] {
  if (!isList(places)) {
    throw new TypeError(`toTextFragments: expected a list of places such as getQuotes(), got ${typeof places}`)
  }
  assertRoot(tree, 'toTextFragments')
  const {before, lines} = readPageText(tree)
  const page = indexPage(lines)
  const texts = new Map<Nodes, [visible: string, findable: string]>()
  return places.map((place, index) => {
    if (!isList((Object(place) as Place).path)) {
      throw new TypeError(`toTextFragments: expected a place with a path, got none at index ${index}`)
    }
    const block = follow(place.path, tree)
    if (!block) throw new RangeError(`toTextFragments: the tree has no node at path ${JSON.stringify(place.path)}`)
    let text = texts.get(block)
    if (!text) {
      const visible = visibleText(block)
      texts.set(block, (text = [visible, findableText(visible)]))
    }
    const stretch = readStretch(...text, place, before.get(block) ?? '')
    return stretch.lines.length > 0 ? toFragment(chooseTerms(stretch, page)) : ''
  })
}
