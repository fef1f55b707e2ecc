import type {Root} from 'mdast'
import {article} from './article.ts'
import * as helpers from './helpers.ts'
import type {Disclaimer, Figure, ImageFigure, Metadata, NumberFigure, Quote, Section} from './helpers.ts'

/**
 * Reads the metadata of an article: title, language, authors, publisher and what else is known.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @returns `tree.data.metadata`, as `parseArticle` writes it; undefined where a tree has none.
 * @throws {TypeError} `tree` is no mdast root.
 *
 * @example
 * getMetadata().authors[0]?.name
 * // 'Farangis Najibullah'
 */
export function getMetadata(): Metadata
export function getMetadata(tree: Root): Metadata | undefined
export function getMetadata(tree: Root = article): Metadata | undefined {
  return helpers.getMetadata(tree)
}

/**
 * Reads the sections of an article.
 *
 * The title is the first heading where that is of depth 1. Each other heading opens a section, in which deeper ones
 * nest; what stands before the first of them is the lead. Role markers open sections too.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @returns The outermost sections, in order; none for an empty tree.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getSections()[1]?.title
 * // "Russia The 'Most Realistic Partner'"
 */
export function getSections(tree: Root = article): Section[] {
  return helpers.getSections(tree)
}

/**
 * Finds the quotations of an article and who said them, in its own text: paragraphs, list items, blockquotes and table
 * cells of its body.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @returns The quotes, in order. `path`, `start` and `end` say where each stands, its marks included: offsets count in
 *   `toText` of the block.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getQuotes()[0]?.speaker?.name
 * // 'Vladimir Mukhin'
 */
export function getQuotes(tree: Root = article): Quote[] {
  return helpers.getQuotes(tree)
}

/**
 * Finds the numbers that say how many or how much, and the images, of an article.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @param kind Only `'number'` or only `'image'`; both where none is given.
 * @returns The figures, in order. A number's `start` and `end` count in `toText` of its block.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getFigures(undefined, 'number')[0]
 * // {kind: 'number', text: 'some 7,000 troops', value: 7000, unit: 'troops', qualifier: 'about', …}
 */
export function getFigures(tree: Root | undefined, kind: 'number'): NumberFigure[]
export function getFigures(tree: Root | undefined, kind: 'image'): ImageFigure[]
export function getFigures(tree?: Root, kind?: Figure['kind']): Figure[]
export function getFigures(tree: Root = article, kind?: Figure['kind']): Figure[] {
  return helpers.getFigures(tree, kind)
}

/**
 * Finds the disclaimer of an article: what a role marker marks; else a section whose heading says that it is a
 * disclaimer or legal notice; else a paragraph at the end that says so.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @returns The disclaimer without its heading; undefined where a tree has none.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getDisclaimer().text.split('\n\n').length
 * // 3
 */
export function getDisclaimer(): Disclaimer
export function getDisclaimer(tree: Root): Disclaimer | undefined
export function getDisclaimer(tree: Root = article): Disclaimer | undefined {
  return helpers.getDisclaimer(tree)
}
