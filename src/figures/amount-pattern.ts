import {phrasePattern} from '../pattern.ts'
import {earlierHedges, laterHedges} from './lexicon/hedges.ts'
import {currencyCodes} from './lexicon/currencies.ts'
import {symbols} from './lexicon/nouns.ts'
import {cardinals, magnitude} from './lexicon/numbers.ts'

/** What every amount has in it, to tell quickly that a text has none. */
export const anyNumber: RegExp = /* @__PURE__ */ phrasePattern(() => `[½\\d]|\\b(?:${cardinals}|${magnitude}|twice)`)

/**
 * The pattern of an amount. Its groups: a hedge in one of three groups, one for each kind; sign; currency and number;
 * where it is a range, currency and number of the upper end; a hedge after the number, in three groups again.
 */
export const amountPattern: RegExp = /* @__PURE__ */ phrasePattern(() => {
  const word = `(?:an?(?= (?:half|${magnitude})\\b)|${cardinals}|twice|(?:ten|${magnitude})s?)`
  const digits =
    '(?=\\.?\\d|½)(?:\\d{1,3}(?:[,\\s]\\d{3}){1,4}|\\d{0,9})(?:\\.\\d{1,9})?(?: \\d/[1-9]|½)?(?:k|[mtb]n|(?<=[¥£$₠-₿][,\\d.]+)[bm])?'
  const number =
    `(?:(?:us)?([ac]?[¥£$₠-₿]|${currencyCodes()}) ?)?(` +
    `(?:${digits}|${word})(?: (?:and (?=a )|(?<=d.)and |(?<=s.)of )?${word}){0,6}(?:-?fold)?)`
  const after = `['’(]\\w|(?!(?:${symbols})\\b)[¼-¾\\w⅓-⅞]|[,./:–-]\\d|-first\\b| (?:f\\w+th|third|quarter)| ?(?:[pa]\\.?m\\b|o.cl)`
  return (
    `(?<![&=#^,\\w@./:–-]|\\d['’])(?:(?:${earlierHedges}) )?([-−]|minus )?` +
    `${number}(?:(?: (?:to|or) |%?[–-]|(?<=between .{1,25}) and )(?:more than )?${number})?(?!${after})(?:${laterHedges})?`
  )
}, 'gi')
