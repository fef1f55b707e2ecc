import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import type {Quote} from './quote.ts'
import {readQuotes} from './quotes.ts'

/** The quotes of a tree, each with the name of the rule that found its speaker, for a person who wonders why. */
export function explainQuotes(tree: Root): Array<{quote: Quote; rule: string}> {
  assertRoot(tree, 'explainQuotes')
  return readQuotes(tree)
}
