import {pattern} from '../pattern.ts'
import {measures} from './lexicon/nouns.ts'

/** "A year" right after an amount; "every year", "per person" further on in its clause, too. The measure is the group. */
export const rate: RegExp = /* @__PURE__ */ pattern(
  () => `^(?:[^.,:;!?()\\d]*[-\\s](?:each|every|per)|[-\\s]an?)[-\\s](${measures})\\b(?! ago| after)|^\\sannually\\b`
)
