import type {Root, RootData} from 'mdast'
import {assertNode} from './tree/assert-node.ts'

/** What is known about an article. What its source does not tell is absent. */
export interface Metadata {
  /** "Russia: Moscow Looks To Expand Military Presence In Central Asia"; empty where it has none. */
  title: string
  /** BCP 47, as in "en"; "und" where the source does not tell. */
  language: string
  /** Who wrote it, in the order of the byline, and who they are; nobody where the source does not tell. */
  authors: Array<{name: string; bio?: string}>
  /** Who brought it out, and where they are found. */
  publisher?: {name: string; url?: string}
  /** ISO 8601, as in "2026-11-23". */
  datePublished?: string
  /** Who holds the rights in the text. */
  copyright?: string
}

/** An mdast root that knows its metadata. */
export interface Article extends Root {
  // With `RootData`, since TypeScript otherwise holds `data` for a stranger to it where a plugin's types extend that.
  data: RootData & {metadata: Metadata}
}

/**
 * Reads the metadata of an article.
 *
 * @param tree Any mdast root. It is not changed.
 * @returns `tree.data.metadata`, as `parseArticle` writes it; undefined where a tree has none.
 * @throws {TypeError} `tree` is no mdast root.
 *
 * @example
 * getMetadata(parseArticle('---\nlanguage: en\n---\n\n# Title'))
 * // {title: 'Title', language: 'en', authors: []}
 */
export function getMetadata(tree: Root): Metadata | undefined {
  assertNode(tree, 'getMetadata')
  return (tree as Partial<Article>).data?.metadata
}
