import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks} from '../tree/blocks.ts'
import {announced, attributeAll, type Stretch} from './attribution.ts'
import {joinBlockquotes} from './blockquotes.ts'
import {innerText, isSentence} from './kind.ts'
import {readNames} from './names.ts'
import type {Quote} from './quote.ts'
import {resolve, type Context} from './resolution.ts'
import {readSpans} from './spans.ts'

/** Reads the quotes of a tree, each with the rule that attributed it. */
export function readQuotes(tree: Root): Array<{quote: Quote; rule: string}> {
  const blocks = readBlocks(tree)
  const texts = blocks.map(({prose}) => prose)
  const spans = texts.map(readSpans)
  const wordsOf = ({block, start, end}: Stretch): string => blocks[block]!.text.slice(start, end)
  const attributions = joinBlockquotes(blocks, attributeAll(texts, spans), block => announced(texts, spans, block))
  // Most of the work is names, and only speakers need them.
  if (attributions.length === 0) return []
  const context: Context = {...readNames(texts, spans), read: 0, last: {}}
  return attributions.map(one => {
    const {span, source, cue, block, continued, rule} = one
    const {path, sectionId, text} = blocks[block]!
    const isBlock = 'path' in one
    return {
      rule,
      quote: {
        path: isBlock ? one.path : path,
        ...span,
        sectionId,
        kind: isBlock ? 'block' : isSentence(text, span) ? 'direct' : source ? 'partial' : 'term',
        text: isBlock ? one.text.replace(/^["“„«](.*)["”“»]$/s, '$1') : innerText(text, span),
        ...(source && {speaker: resolve(wordsOf(source), source, context)}),
        ...(cue && {cue: wordsOf(cue)}),
        continued
      }
    }
  })
}

/**
 * Finds what the article quotes: words between quotation marks (double or single, straight or curly, « » and „ “) and
 * Markdown blockquotes, in paragraphs, list items and table cells of its own text; with who says each of them.
 *
 * @param tree Any mdast root. It is not changed.
 * @returns The quotes in order. `start` and `end` count UTF-16 code units of `toText(block)` and include the marks.
 * @throws {TypeError} `tree` is no mdast root.
 * @throws {RangeError} The tree is nested more than 1000 levels deep.
 *
 * @example
 * getQuotes(parseArticle('Ann Lee, a baker, said bread is "a kind of hope."'))[0]?.speaker
 * // {name: 'Ann Lee', mention: 'Ann Lee', type: 'person', description: 'a baker'}
 */
export function getQuotes(tree: Root): Quote[] {
  assertRoot(tree, 'getQuotes')
  return readQuotes(tree).map(({quote}) => quote)
}
