import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks} from '../tree/blocks.ts'
import type {Place} from '../tree/place.ts'
import {announced, attributeAll, type Stretch} from './attribution.ts'
import {readNames} from './names.ts'
import {resolve, type Context} from './resolution.ts'
import {readSpans} from './spans.ts'
import {joinBlockquotes} from './blockquotes.ts'
import {innerText, isSentence} from './kind.ts'

/** Words that the text puts between quotation marks, or in a Markdown blockquote. */
export interface Quote extends Place {
  /**
   * - `direct`: a whole sentence or more of speech: it begins with a capital and ends a sentence, or ends at the comma
   *   before "she said"
   * - `partial`: a fragment that the writer wove into their own sentence
   * - `term`: nobody is quoted: a title, a nickname, a so-called thing
   * - `block`: a Markdown blockquote
   */
  kind: 'direct' | 'partial' | 'term' | 'block'
  /** The words between the marks, without the marks; inner marks are kept. `start` and `end` include the marks. */
  text: string
  /** Who says it. Absent for terms, and wherever the text does not tell: a wrong name is worse than none. */
  speaker?: Speaker
  /** The words that attribute it: "says", "According to", "told reporters". */
  cue?: string
  /** It goes on with the previous quote: `"A," she said, "B"`, or speech that runs over paragraphs. */
  continued: boolean
}

/** Who says a quote. */
export interface Speaker {
  /** The fullest name the article gives, without titles: "Ismoil Rahmatov", also where the quote says "he". */
  name: string
  /** As written at this quote: "Rahmatov", "he", "the Russian presidential office". */
  mention: string
  /** `unnamed` is a person or group without a name: "a spokesman", "villagers". */
  type: 'person' | 'organization' | 'unnamed'
  /** How the article introduces them: "a Moscow-based journalist and expert on military affairs", "Uzbek President". */
  description?: string
}

/** Reads the quotes of a tree, each with the rule that attributed it. */
export function readQuotes(tree: Root): Array<{quote: Quote; rule: string}> {
  const blocks = readBlocks(tree)
  const texts = blocks.map(({prose}) => prose)
  const spans = texts.map(readSpans)
  const context: Context = {...readNames(texts, spans), read: 0, last: {}}
  const textOf = ({block, start, end}: Stretch): string => blocks[block]!.text.slice(start, end)
  const attributions = joinBlockquotes(blocks, attributeAll(texts, spans), block => announced(texts, spans, block))
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
        ...(source && {speaker: resolve(textOf(source), source, context)}),
        ...(cue && {cue: textOf(cue)}),
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
