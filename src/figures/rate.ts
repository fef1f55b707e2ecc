import {measures} from './lexicon/nouns.ts'
import {phrasePattern} from './phrase-pattern.ts'

/** "A year" right after an amount; "every year", "per person" further on in its clause, too. The measure is the group. */
export const rate: RegExp = /* @__PURE__ */ phrasePattern(
  () => `^(?:[^.,:;!?()\\d]* (?:each|every|per)| an?) (${measures})\\b(?! ago| after)|^\\sannually\\b`
)
