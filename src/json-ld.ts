import type {Root} from 'mdast'
import type {NewsArticle, WithContext} from 'schema-dts'
import {article} from './article.ts'
import {getMetadata, getQuotes, getSections, type Section} from './helpers.ts'
import {toEmbeddable} from './json-ld/embeddable.ts'
import {describeParties} from './json-ld/parties.ts'
import {toQuotation} from './json-ld/quotation.ts'
import {assertRoot} from './tree/assert-node.ts'
import {outline} from './tree/outline.ts'
import {textOf} from './tree/text.ts'

/** What `toJsonLd` may be told. */
export interface ToJsonLdOptions {
  /** The address of the page that shows the article. It is not known where it is not given. */
  url?: string
}

/** How many words of sections are the article's own. */
function countWords(sections: Section[]): number {
  let count = 0
  for (const {role, sections: inner, wordCount} of sections)
    count += (role === 'body' ? wordCount : 0) + countWords(inner)
  return count
}

/**
 * Describes an article as schema.org's `NewsArticle`, the structured data that search engines read.
 *
 * It has what the metadata know, how many words the article has, and its quotes: each a `Quotation` whose `creator` is
 * the speaker, where the text names one. Terms in quotation marks, which nobody says, are none. The text itself is not
 * there, since the page has it.
 *
 * `JSON.stringify` of the result can stand in a `<script type="application/ld+json">` as it is: where a text has
 * `<!--`, `<script` or `</script`, an invisible word joiner (U+2060) follows the `<`.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @param options.url The address of the page that shows it.
 * @returns Plain data of your own, typed by schema-dts.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * `<script type="application/ld+json">${JSON.stringify(toJsonLd())}</script>`
 */
export function toJsonLd(tree: Root = article, options: ToJsonLdOptions = {}): WithContext<NewsArticle> {
  assertRoot(tree, 'toJsonLd')
  const metadata = getMetadata(tree)
  const {titleHeading} = outline(tree)
  const headline = metadata?.title ?? (titleHeading && textOf(titleHeading))
  const language = metadata?.language
  const quotations = getQuotes(tree).flatMap(quote => toQuotation(quote) ?? [])
  return toEmbeddable<WithContext<NewsArticle>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(headline && {headline}),
    ...(options.url && {url: options.url}),
    ...(language && language !== 'und' && {inLanguage: language}),
    ...(metadata && describeParties(metadata)),
    ...(metadata?.datePublished && {datePublished: metadata.datePublished}),
    wordCount: countWords(getSections(tree)),
    ...(quotations.length > 0 && {hasPart: quotations})
  })
}
