import type {Root} from 'mdast'
import {toHtml as stringify} from 'hast-util-to-html'
import {article} from './article.ts'
import {assertFields} from './html/assert-fields.ts'
import type {Markable} from './html/finding.ts'
import {markFindings} from './html/marks.ts'
import {renderPage} from './html/page.ts'
import {assertRoot} from './tree/assert-node.ts'

export {toTextFragments} from './html/text-fragments.ts'

/** What `toHtml` may be told. */
export interface ToHtmlOptions {
  /** What to put elements around: quotes, numbers, both. Nothing where it is not given. */
  mark?: readonly Markable[]
}

/**
 * Renders an article as HTML that is safe to put on a page, whatever the Markdown says.
 *
 * The article is an `<article>`, with `lang` where its language is known, and each of its sections a `<section>` with
 * the `id` that `getSections` gives it. What leads elsewhere and the disclaimer are an `<aside>`, the author a `<footer>`,
 * an image on lines of its own a `<figure>`. There is one `<h1>`, the title: the first heading where that is of depth 1,
 * else the title that the metadata know; a tree that has neither gets none. Raw HTML is left out, and so are addresses,
 * such as those that run code, but of pages, mail, chats and phones.
 *
 * `mark` puts a `<mark>` around each quote, with `data-speaker`, and a `<data>` around each number, with its value and
 * `data-unit`. `data-quote` and `data-figure` are the finding's index in what `getQuotes(tree)` and
 * `getFigures(tree, 'number')` give; `#quote:0` and `#figure:0` lead to it. One that begins in a text and ends inside
 * emphasis or a link is in several elements. A quote that is a whole blockquote has the attributes on that. The text is
 * the same with marks and without.
 *
 * @param tree Any mdast root; the embedded article where none is given. It is not changed.
 * @param options.mark What to mark: `'quotes'`, `'figures'`; nothing where it is not given.
 * @returns One `<article>` element, without a page around it.
 * @throws {TypeError} `tree` is no mdast root, a node in it lacks its `depth`, `url` or `value`, or `mark` has something
 *   else.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * toHtml(parseArticle('# Title\n\nText.'))
 * // '<article>\n<h1>Title</h1>\n<section id="lead">\n<p>Text.</p>\n</section>\n</article>'
 */
export function toHtml(tree: Root = article, options: ToHtmlOptions = {}): string {
  assertRoot(tree, 'toHtml')
  assertFields(tree)
  return stringify(renderPage(markFindings(tree, options.mark ?? [])))
}
