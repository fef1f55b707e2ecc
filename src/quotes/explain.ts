import type {Root} from 'mdast'
import {assertRoot} from '../tree/assert-node.ts'
import type {Quote} from './quote.ts'
import {readQuotes} from './quotes.ts'
import {rules} from './rules.ts'

/**
 * A sentence that each rule attributes, in the order of `rules.ts`: the first to nobody, as it is a nickname; the last has
 * its name in the marks.
 */
export const examples: string[] = [
  'Ann “Late” Lee said no.',
  '“It is late,” the mayor quipped.',
  '“It is late,” Ann said.',
  'The day, said Ann, was “late”.',
  '“It is late,” said Ann.',
  '“It is late,” laughs Ann.',
  'It was “late” already, Ann said.',
  'He criticized the plan said to be “late”.',
  'Ann said: “It is late.”',
  'Tom left, and Ann shot back: “It is late.”',
  'The Times quoted Ann as saying that it was “late”.',
  'Tom left, with Ann calling it “late”.',
  'Ann said that it was “late”.',
  'Ann left and said that it was “late”.',
  'The mayor quipped that it was “late”.',
  'According to Ann, it was “late”.',
  'It was described by Ann as “late”.',
  'It was called “late” by Ann.',
  'Ann’s claim that it was “late” was false.',
  'Ann, a baker, wanted the town to pay for “bread”.',
  'Ann criticized the plan of the mayor as “late”.',
  'A baker complained that the plan of the mayor was “late”.',
  'Ann left, calling it “late”.',
  '“Late” Ann said.',
  '“It is late,” Ann went on.',
  'Ann: “It is late.”',
  'Ann agrees with the mayor: “It is late.”',
  'Ann was blunt: “It is late.”',
  'Ann keeps a list entitled “all the things that went wrong here”.',
  '“ANN: It is late.”'
]

/**
 * The quotes of a tree, each with why it has its speaker, for a person who wonders: an example of the rule that found
 * them, here or in another sentence; "goes on" where an earlier quote has shown it.
 */
export function explainQuotes(tree: Root): Array<{quote: Quote; why: string}> {
  assertRoot(tree, 'explainQuotes')
  const known = new Set<unknown>()
  const [quotes, attributions] = readQuotes(tree)
  return quotes.map((quote, index) => {
    const {lead} = attributions[index]!
    const goesOn = known.has(lead)
    known.add(lead)
    return {
      quote,
      why: !lead
        ? 'nobody is named'
        : goesOn
          ? 'goes on'
          : `as in ${examples.at(rules.findIndex(rule => rule === lead.rule))}`
    }
  })
}
