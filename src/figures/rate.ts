import {pattern} from '../pattern.ts'
import {periods} from './lexicon/nouns.ts'

/** "A year", "per person" right after an amount; "every year" further on in its clause, too. */
const rate = /* @__PURE__ */ pattern(
  () =>
    `^(?:[^.,:;!?()\\d]*[-\\s](?:each|every|per)[-\\s](${periods})|[-\\s](?:an?|per)[-\\s](${periods}|barrel|capita|gallon|person|pound|share|ton))\\b(?! ago| after)`,
  'i'
)

/** Reads what each such amount is for. */
export function readRate(after: string): string | undefined {
  const [, further, adjacent] = rate.exec(after) ?? []
  return /^\sannually\b/.test(after) ? 'year' : (further ?? adjacent)?.toLowerCase()
}
