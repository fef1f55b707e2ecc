import {hedges} from './lexicon/hedges.ts'
import {numberedNouns} from './lexicon/names.ts'
import {symbols} from './lexicon/nouns.ts'
import {cardinals, magnitude} from './lexicon/numbers.ts'

/**
 * Builds the pattern of an amount from the lexicons. Its groups: a hedge in one of three groups, one for each kind; sign;
 * currency and number; where it is a range, currency and number of the upper end.
 */
function buildPattern(): RegExp {
  const cardinal = `(?:${Object.keys(cardinals).join('|')})`
  const below100 = `${cardinal}(?:(?<=ty)[-\\s]${cardinal})?`
  const digits =
    '(?=\\.?\\d|½)(?:\\d{1,3}(?:[,\\s]\\d{3}){1,4}|\\d{0,9})(?:\\.\\d{1,9})?(?:\\s\\d/[1-9]|½)?' +
    `(?:k|[bmt]n|(?<=[$€£][\\d.]+)[bm]|[-\\s]${magnitude})?`
  const words =
    `(?:an?[-\\s](?=half|${magnitude}))?(?:${below100}|${magnitude})` +
    `(?:[-\\s](?:an?[-\\s])?${magnitude}|[-\\s]and[-\\s]a[-\\s]half|(?<=${magnitude})[-\\s](?:and[-\\s])?${below100}){0,6}` +
    `(?:-?fold|(?<=${magnitude})s(?: of ${magnitude}s)?)?|tens of ${magnitude}s`
  const number = `((?:(?:us|a|c)?[$€£¥₽]|eur|gbp|rub|usd)\\s?)?(${digits}|${words})`
  const hedge = `(?:(?:${hedges})\\s)?`
  const end = '\\s\\S{1,15}(?:\\s\\S{1,9})?'
  const joint = `(?:(?<!from${end})(?:\\s(?:to|or)\\s|-(?:to|or)-|%?[-–])|(?<=between${end})\\sand\\s)`
  const before = `[\\w.,:/#@=&–-]|\\d['’]|\\b(?:${numberedNouns})s?\\.?\\s`
  const after =
    `(?!(?:${symbols})\\b)\\w|[.,:/'’–-]\\d|['’]s\\b|\\s?[ap]\\.?m\\b|\\s?o['’]clock|\\([a-z]\\)` +
    '|[-\\s](?:third|fourth|fifth|quarter)s?\\b|-(?:first|something)\\b'
  return new RegExp(`(?<!${before})${hedge}([-−]?)${number}(?:${joint}(?:more than\\s)?${number})?(?!${after})`, 'gi')
}

export const amountPattern: RegExp = /* @__PURE__ */ buildPattern()
