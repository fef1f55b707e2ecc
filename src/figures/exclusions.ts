import {phrasePattern} from '../pattern.ts'
import {months, numberedNouns} from './lexicon/names.ts'
import {measures} from './lexicon/nouns.ts'

/**
 * What is no amount, between angle brackets: a numbered thing or a day of a month, "half" of something, "one" as a
 * pronoun, a year. Where it has no unit, which a second closing bracket tells: a number after a name or in one ("Boeing
 * 737", "Big Three"), before a name ("10 Downing Street"), beside another number ("0800 555 0133"), of a list, or in a
 * score; a pronoun or a year with a hedge.
 */
export const noAmount: RegExp = /* @__PURE__ */ phrasePattern(
  () =>
    '[^(]<\\d>>\\)|in <\\d{4} |[A-Z][-.&\\w]* <\\d[–-]\\d> [A-Z]' +
    `|[,\\w] (?:<[A-Z]|[A-Z][-.&\\w]* <)[^>]*>>|<\\d+>> [A-Z]|\\b(?:${numberedNouns}|${months})s?\\.? <\\d` +
    '|^<\\d+>>(?:[.)]|$)|(?:one|\\b(?:1\\d|20)\\d\\d)>>|<(?:1\\d|20)\\d\\d>|<\\d+>> \\d' +
    `|\\d[–-]\\d[^>]*>>|<[oO]ne>(?! (?!day)(?:${measures}))|[hH]alf>(?! (?:an? |${measures}))`,
  ''
)
