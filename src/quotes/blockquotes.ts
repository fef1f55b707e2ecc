import type {Block} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'
import type {Attribution, Lead, Stretch} from './attribution.ts'

/** A line that names who is quoted above it: "— Jane Doe, minister". */
const signature = /(?:^|\n) *(?:[—–―]|--?) ?([^,\n]{2,80})(?:,[^\n]*)?$/

/** A quotation that is a whole Markdown blockquote. */
export interface BlockquoteAttribution extends Attribution {
  path: number[]
  /** The blockquote's plain text, without its signature. */
  text: string
}

/** The words that sign at the end of a block, with where their line begins. */
function readSignature(blocks: Block[], block: number): (Stretch & {line: number}) | undefined {
  const found = signature.exec(blocks[block]?.prose ?? '')
  if (!found) return undefined
  const start = found.index + found[0].indexOf(found[1]!)
  return {block, start, end: start + found[1]!.length, line: found.index}
}

/**
 * Puts one quotation in the place of all in a blockquote, unless its own sentences attribute them (`> "No," said Ann.`).
 * `leadOf` tells who the paragraph before a block announces.
 */
export function joinBlockquotes(
  blocks: Block[],
  attributions: Attribution[],
  leadOf: (block: number) => Lead | undefined
): Array<Attribution | BlockquoteAttribution> {
  const result: Array<Attribution | BlockquoteAttribution> = []
  let next = 0
  for (let first = 0; first < blocks.length;) {
    const {blockquote} = blocks[first]!
    let end = first + 1
    while (blockquote && blocks[end]?.blockquote === blockquote) end++
    const inside: Attribution[] = []
    while (attributions[next] && attributions[next]!.block < end) inside.push(attributions[next++]!)
    if (!blockquote || inside.some(({source}) => source && source.block >= first)) {
      for (const one of inside) result.push(one)
    } else {
      const full = textOf(blockquote.node)
      const within = readSignature(blocks, end - 1)
      const source = within ?? (blocks[end]?.blockquote ? undefined : readSignature(blocks, end))
      const lead = source ? undefined : leadOf(first)
      const text = within ? full.slice(0, full.length - blocks[end - 1]!.text.length + within.line).trimEnd() : full
      const span = {start: 0, end: text.length}
      const attribution = {...lead, block: first, span, continued: false, rule: 'block', path: blockquote.path, text}
      result.push(source ? {...attribution, source} : attribution)
    }
    first = end
  }
  return result
}
