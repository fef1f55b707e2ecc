import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks} from '../tree/blocks.ts'
import type {Figure, ImageFigure, NumberFigure} from './figure.ts'
import {readDefinitions, readImages} from './images.ts'
import {readNumbers} from './numbers.ts'

/**
 * Reads the numbers that say how many or how much, and the images, in the order of the article's own text: of each
 * paragraph or table cell first the images, then the numbers.
 *
 * Numbers: counts, money, shares, measures, durations and ages, in digits or words, with their unit, their hedge and what
 * each is for. Left out are dates, years, times, ordinals, names and models, scores and votes, numbered things
 * ("Section 8"), and all that stands in headings and code. `start` and `end` are offsets in `toText` of the paragraph or
 * table cell at `path`, in UTF-16 code units.
 *
 * Images: those of Markdown, by reference too. The caption is the title, else an emphasized or numbered line right below
 * ("Figure 1: …", label included), else the alternative text; a credit is split off it. An image without an address is
 * a caption whose picture the source does not have. Raw HTML, such as `<figure>`, is not read.
 *
 * @param tree An article as an mdast root.
 * @param kind Only figures of this kind.
 * @returns The figures, as plain data. URLs are as written: never fetched, never resolved.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 * @throws {TypeError} What was given is no mdast root.
 *
 * @example
 * getFigures(article, 'number')[0]
 * // {kind: 'number', text: 'some 7,000 troops', value: 7000, unit: 'troops', qualifier: 'about', path: [8], …}
 */
export function getFigures(tree: Root, kind: 'number'): NumberFigure[]
export function getFigures(tree: Root, kind: 'image'): ImageFigure[]
export function getFigures(tree: Root, kind?: Figure['kind']): Figure[]
export function getFigures(tree: Root, kind?: Figure['kind']): Figure[] {
  assertRoot(tree, 'getFigures')
  const definitions = readDefinitions(tree)
  return readBlocks(tree).flatMap((block, index, blocks) => [
    ...(kind === 'number' ? [] : readImages(block, blocks[index + 1], definitions)),
    ...(kind === 'image' ? [] : readNumbers(block))
  ])
}
