import {phrasePattern, wordCharacters} from '../pattern.ts'
import {currencyCodes} from './lexicon/currencies.ts'
import {months} from './lexicon/names.ts'
import {headEnds, measures, phraseEnds, symbols} from './lexicon/nouns.ts'

/**
 * What follows a number, after a mark: "$" where it is money and has its unit, "<" where it is one thing at most, ">" for
 * all else. Its groups: all that tells the unit; the unit, which is a share, a word that a hyphen joins ("year-old",
 * "judge"), of one thing, all up to a verb or the next noun phrase, of several, all up to the first plural, as nouns
 * before the head rarely are; what it is for ("a year" right after it, "every year" or "per person" further on in its
 * clause). One thing measured is its measure: "half a mile".
 */
export const unitPattern: RegExp = /* @__PURE__ */ phrasePattern(() => {
  const end = `(?![-${wordCharacters}])`
  const word = `(?:(?:[A-Z]\\.)+|(?!(?:${phraseEnds})${end}|[-'’])(?:[-'’]?(?!\\d|\\s)[${wordCharacters}])+)`
  const clause = '[^,(?!\\d).:;]*'
  return (
    `^.((?<!\\$)(?: (?:an?|of(?: the)?)\\b)? ?(?!${months}${end})(€|%|per ?cent(?:age points?)?|(?<=-)${word}` +
    `|(?<=^<.*)${word}` +
    `|${word}(?:\\s${word})*?(?<=${headEnds}|${symbols}|\\b(?:${currencyCodes()}))${end}))?` +
    `(?:(?:${clause} (?:each|every|per)| an?) (${measures})\\b(?! ago| earlier))?`
  )
}, '')
