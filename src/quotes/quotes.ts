import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import {readBlocks} from '../tree/blocks.ts'
import {readNames} from './names.ts'
import {attributeAll, type Attribution} from './attribution.ts'
import {isSentence} from './kind.ts'
import type {Quote} from './quote.ts'
import {createResolver} from './resolution.ts'

/** Reads the quotes of a tree, and what attributed each of them. */
export function readQuotes(tree: Root): [quotes: Quote[], attributions: Attribution[]] {
  const blocks = readBlocks(tree, 'blockquote')
  let text = ''
  let goesOn = false
  let index = 0
  const starts = blocks.map(({node, prose}) => {
    // The end of a paragraph, but of a line where what is said goes on in the next block, or who said it is told there.
    text += goesOn || /^[-―–—]/.test(prose) ? '\v' : '\f'
    goesOn = prose.at(-1) === ':'
    // What stands for our separators in a text itself is no prose.
    prose = prose.replace(/[\0\f\v]/g, '`')
    if (node.type === 'blockquote') {
      text += '\0'
      // Its own colon introduces nothing outside.
      goesOn = false
      // Its signature: "— Ann Lee", on a line of its own or after the last sentence.
      prose = prose.replace(/(?<=\S)\s+(?=(?:[―–—]|--) ?[A-Z][^.!?]{1,80}$)/, '\v')
    }
    text += prose
    return text.length - prose.length
  })
  text += '\f'
  const names = readNames(text)
  const attributions = attributeAll(text, names.sentences)
  const resolve = createResolver(text, names)
  const quotes = attributions.map(({lead, span, tag, continued}): Quote => {
    while (starts[index + 1]! <= span.end) index++
    const {path, sectionId, text: whole} = blocks[index]!
    const start = span.start - starts[index]!
    // Its mark stands before its text.
    const isBlock = start < 0
    const end = span.end - starts[index]!
    // eslint-disable-next-line @typescript-eslint/no-non-null-asserted-optional-chain -- undefined is above no number
    const isWhole = isSentence(text, span, lead?.source.start! > span.start)
    return {
      path,
      start: isBlock ? 0 : start,
      end,
      kind: isBlock ? 'block' : isWhole && (lead || tag !== 't') ? 'direct' : lead ? 'partial' : 'term',
      sectionId,
      text: whole
        .slice(start + 1, end)
        .replace(isBlock ? '' : /,?["“”»’']?$/, '')
        .trim(),
      ...(lead && {
        speaker: resolve(lead.source),
        ...(lead.cue && {cue: text.slice(lead.cue.start, lead.cue.end)})
      }),
      continued
    }
  })
  return [quotes, attributions]
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
  return readQuotes(tree)[0]
}
