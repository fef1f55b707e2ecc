import {codes} from './lexicon/currencies.ts'
import {months} from './lexicon/names.ts'
import {headEnds, phraseEnds, symbols} from './lexicon/nouns.ts'
import {phrasePattern} from './phrase-pattern.ts'

/** Makes a pattern of what follows a number to say what is counted, of the source of a noun phrase. */
function unitPattern(phrase: (word: string, end: string) => string): RegExp {
  return phrasePattern(() => {
    const end = '(?![\\w-])'
    const word = `(?:(?:[A-Z]\\.)+|(?!(?:${phraseEnds}|${months})${end})\\p{L}+(?:[-'’]\\p{L}+)*)`
    return `^(?: (?:an?|of(?: (?:all|his|its|our|th\\w+))?)\\b)? ?(%|per ?cent(?:age points?)?|(?<=-)${word}|${phrase(word, end)})`
  }, 'u')
}

/** What is counted where there are several: all up to the first plural, as nouns before the head rarely are. */
export const severalUnit: RegExp = /* @__PURE__ */ unitPattern(
  (word, end) => `${word}(?:\\s${word})*?(?<=${headEnds}|${symbols}|\\b(?:${codes}))${end}(?: of (?:staff|state)\\b)?`
)

/** What is counted where it is one thing or a part of it: all up to a verb or the next noun phrase. */
export const singleUnit: RegExp = /* @__PURE__ */ unitPattern(
  (word, end) => `${word}(?:(?<!s)(?!\\s\\S*(?:s|ed|ly)\\b)\\s${word})*`
)
