import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'
import {attributeAll} from './attribution.ts'
import {isSentence} from './kind.ts'
import {readNames} from './names.ts'
import type {Quote} from './quote.ts'
import {resolveSpeakers} from './resolution.ts'
import {readSpans} from './spans.ts'

/** The end of a blockquote that names who is quoted: "— Ann Lee", on a line of its own or after the last sentence. */
const signature = /\n *[—–―-].*$| (?:[—–―]|--) ?[A-Z][^\n.?!]{1,80}$/

/** Reads the quotes of a tree, each with the rule that attributed it. */
export function readQuotes(tree: Root): Array<{quote: Quote; rule: string}> {
  const blocks = readBlocks(tree)
  let text = ''
  // Between blocks stands the end of a paragraph; of a line only where what is said goes on in the next block, or who
  // said it is told there. A mark stands before a blockquote.
  const starts = blocks.map(({prose, blockquote}, index) => {
    const previous = blocks[index - 1]
    const isSame = blockquote && previous?.blockquote === blockquote
    const goesOn = isSame || (previous && !previous.blockquote && previous.prose.endsWith(':'))
    text += (goesOn || (!blockquote && /^[–—―-]/.test(prose)) ? '\u2028' : '\u2029') + (blockquote && !isSame ? '\uFFFE' : '')
    const start = text.length
    // What stands for our separators in a block itself is no prose either.
    text += prose.replace(/[\u2028\u2029\uFFFE]/g, '\uFFFC')
    return start
  })
  const spans = readSpans(text)
  if (!spans[0]) return []
  const attributions = attributeAll(text, spans)
  const sources = attributions.flatMap(({lead}) => lead?.source ?? [])
  // Most of the work is names, and only speakers need them.
  const speakers = (sources[0] ? resolveSpeakers(text, readNames(text, spans), sources) : []).values()
  let index = 0
  return attributions.map(({span, mark, lead, continued, rule}) => {
    while (starts[index + 1]! <= span.end) index++
    const {sectionId, blockquote, ...block} = blocks[index]!
    let {path} = block
    let start = span.start - starts[index]!
    let end = span.end - starts[index]!
    const isWhole = isSentence(text, span, lead !== undefined && lead.source.start > span.start)
    let kind: Quote['kind'] = isWhole && (lead || mark !== 't') ? 'direct' : lead ? 'partial' : 'term'
    let inner = block.text.slice(start + 1, end).replace(/,?["“”»'’]$/, '')
    if (text[span.start] === '\uFFFE' && blockquote) {
      const whole = textOf(blockquote.node)
      inner = whole.replace(signature, '').trimEnd() || whole
      ;({path} = blockquote)
      start = 0
      end = inner.length
      kind = 'block'
      inner = inner.replace(/^["“„«](.*)["”“»]$/s, '$1')
    }
    return {
      rule,
      quote: {
        path,
        start,
        end,
        sectionId,
        kind,
        text: inner.trim(),
        ...(lead && {speaker: speakers.next().value!}),
        ...(lead?.cue && {cue: text.slice(lead.cue.start, lead.cue.end)}),
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
