import {pattern} from '../pattern.ts'
import {measures} from './lexicon/nouns.ts'

/** "Half" of something, "one" as a pronoun, a year. The number is between angle brackets, with its hedge if it has one. */
export const noAmount: RegExp = /* @__PURE__ */ pattern(
  () =>
    `(?<!nd[-\\s]a[-\\s])[Hh]alf>(?![-\\s](?:an?\\s|${measures}))` +
    `|<[Oo]ne>(?!-(?!on|time|way)|\\s(?!day)(?:${measures}))|<(?:1[1-9]|2[01])\\d\\d>`
)

/**
 * Without a unit: a number after a name or in one ("Boeing 737", "Big Three"), before a name ("10 Downing Street"), of a
 * list, or in a score; a pronoun or a year with a hedge.
 */
export const partOfName: RegExp =
  /[\w,]\s(?:[A-Z][\w.-]*\s<|<[A-Z])|<\d+>\s[A-Z]|^<\d+>(?:[.)]|$)|[^(]<\d>\)|\d[-–]\d.*>|(?:one|\b(?:1[1-9]|2[01])\d\d)>/
