import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks, type Block} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'
import {attributeAll, type Lead} from './attribution.ts'
import {isSentence} from './kind.ts'
import type {Quote} from './quote.ts'
import {createResolver} from './resolution.ts'
import {readParagraphs} from './words.ts'

/** What stands before a blockquote's signature: "— Ann Lee", on a line of its own or after the last sentence. */
const beforeSignature = /(?<=\S)\s+(?=(?:[—–―]|--) ?[A-Z][^.?!]{1,80}$)/

/** What is read for quotations: paragraphs and table cells, and blockquotes as a whole, which have the path of theirs. */
function readUnits(tree: Root): Block[] {
  let current: Block['blockquote']
  return readBlocks(tree).flatMap(block => {
    const {blockquote} = block
    if (!blockquote) return block
    if (blockquote === current) return []
    current = blockquote
    const text = textOf(blockquote.node)
    return {...block, path: blockquote.path, text, prose: text}
  })
}

/** Reads the quotes of a tree, each with what attributed it. */
export function readQuotes(tree: Root): Array<{quote: Quote; lead: Lead | undefined}> {
  const units = readUnits(tree)
  let text = ''
  let goesOn = false
  const starts = units.map(({prose, blockquote}) => {
    // The end of a paragraph, but of a line where what is said goes on in the next unit, or who said it is told there.
    text += goesOn || /^[–—―-]/.test(prose) ? '\v' : '\f'
    goesOn = prose.endsWith(':')
    // What stands for our separators in a text itself is no prose.
    prose = prose.replace(/[\f\v\0]/g, '\uFFFC')
    if (blockquote) {
      text += '\0'
      prose = prose.replace(beforeSignature, '\v')
    }
    text += prose
    return text.length - prose.length
  })
  const paragraphs = readParagraphs(text)
  // Most of the work is names, and only speakers need them.
  let resolve: ReturnType<typeof createResolver> | undefined
  let index = 0
  return attributeAll(text, paragraphs).map(({span, mark, lead, continued}) => {
    while (starts[index + 1]! <= span.end) index++
    const {path, sectionId, text: whole} = units[index]!
    const isBlock = text[span.start] === '\0'
    const start = isBlock ? 0 : span.start - starts[index]!
    const end = span.end - starts[index]!
    const words = whole.slice(start, end)
    const isWhole = isSentence(text, span, lead !== undefined && lead.source.start > span.start)
    return {
      lead,
      quote: {
        path,
        start,
        end,
        sectionId,
        kind: isBlock ? 'block' : isWhole && (lead || mark !== 't') ? 'direct' : lead ? 'partial' : 'term',
        text: (isBlock ? words : words.replace(/^.(.*?),?["“”»’']?$/s, '$1')).trim(),
        ...(lead && {speaker: (resolve ??= createResolver(text, paragraphs))(lead.source)}),
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
