import {phrasePattern, wordCharacters} from '../pattern.ts'
import {quotation, type Span} from './spans.ts'
import {abbreviation} from './words.ts'

/** A sentence; the last one of a paragraph ends with the form feed after it. */
export interface Sentence extends Span {
  isQuoting: boolean
}

/**
 * What a text is read for, all else is passed over: a quotation; a row of capitalized words (the pattern's group), with
 * "al-" and particles such as "von der" in it, but no possessive "'s"; the mark that ends a sentence, or the end of a
 * paragraph. A mark before anything but a blank, or before a small letter or a digit, ends none.
 */
export const landmark: RegExp = /* @__PURE__ */ phrasePattern(() => {
  const word =
    `(?:[ea]l-)?[A-Z\\xC0-\\u1FFF][${wordCharacters}]{0,99}` +
    `(?:[-&./'’](?!s\\b)[${wordCharacters}]+){0,99}(?:${abbreviation})?`
  return (
    `${quotation.source}|(?<![${wordCharacters}][-&./'’]?)(${word}` +
    `(?:[^\f\\S](?:(?:de\\w?|v[oa]n|&|la|d[oa]s?|bin)\\s)*${word}){0,99})|[.!?](?!\\S|\\x20[a-z\\d])|\f`
  )
}, 'g')
