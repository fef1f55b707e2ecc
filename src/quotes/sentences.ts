import {phrasePattern, wordCharacters} from '../pattern.ts'
import {quotation, type Span} from './spans.ts'
import {abbreviation} from './words.ts'

/** A sentence; the last one of a paragraph ends with the form feed after it. */
export interface Sentence extends Span {
  isQuoting: boolean
}

/**
 * What a text is read for, all else is passed over: a quotation (the pattern's first group); a row of capitalized words
 * (its second), with "al-" and particles such as "von der" in it, but no possessive "'s"; the mark that ends a sentence,
 * with the end of its paragraph, or that end alone. A mark before anything but a blank, or before a small letter, ends
 * none.
 *
 * Where a word begins is asked behind its capital: in front of it, an engine would ask so at each letter.
 */
export const landmark: RegExp = /* @__PURE__ */ phrasePattern(() => {
  const word =
    `(?:[ea]l-)?[A-Z\\xC0-\\u1FFF](?<![${wordCharacters}][-&./'’]?(?<![^-\\w][ea]l-).)[${wordCharacters}]{0,99}` +
    `(?:[-&./'’](?!s\\b)[${wordCharacters}]+){0,99}(?:${abbreviation})?`
  return (
    `(${quotation.source})|(${word}` +
    `(?:[^\f\\S](?:(?:de\\w?|v[oa]n|&|la|d[oa]s?|bin)\\s)*${word}){0,99})|\f|[.!?](?!\\S|\\x20[a-z])\f?`
  )
}, 'g')
