import {pattern} from '../pattern.ts'
import {codes} from './lexicon/currencies.ts'
import {earlierHedges, laterHedges} from './lexicon/hedges.ts'
import {months, numberedNouns} from './lexicon/names.ts'
import {symbols} from './lexicon/nouns.ts'
import {cardinals, magnitude} from './lexicon/numbers.ts'
import {unitSource} from './unit.ts'

/** What every amount has in it, to tell quickly that a text has none. */
export const anyNumber: RegExp = /* @__PURE__ */ pattern(
  () => `[\\d½]|\\b(?:${cardinals.join('|')}|${magnitude}|twice)`,
  'i'
)

/**
 * The pattern of an amount. Its groups: a hedge in one of three groups, one for each kind; sign; currency and number;
 * where it is a range, currency and number of the upper end; a hedge after the number, in three groups again; without
 * taking it in, what tells the unit, and the unit.
 */
export const amountPattern: RegExp = /* @__PURE__ */ pattern(() => {
  const cardinal = `(?:${cardinals.join('|')})`
  const digits =
    `(?=\\.?\\d|½)(?<!\\b(?:${numberedNouns}|${months})s?\\.?\\s(?:\\d\\d? to )?)` +
    '(?:½|(?=\\.?\\d)(?:\\d{1,3}(?:[,\\s]\\d{3}){1,4}|\\d{0,9})(?:\\.\\d{1,9})?(?:\\s\\d/[1-9]|½)?)' +
    '(?:k|[bmt]n|(?<=\\p{Sc}[\\d.]+)[bm])?'
  const number =
    `(?:(?:us)?([ac]?\\p{Sc}|${codes})\\s?)?(` +
    `(?:${digits}|(?:an?[-\\s](?=half|${magnitude}))?(?:${cardinal}|${magnitude})|twice)` +
    `(?:[-\\s](?:(?:an?[-\\s])?${magnitude}|and[-\\s]a[-\\s]half|(?<=(?:ty|${magnitude}).)(?:and[-\\s])?${cardinal})){0,6}` +
    `(?:-?fold|(?<=ten|${magnitude})s(?:\\sof\\s${magnitude}s)?)?)`
  const joint = '(?:[-\\s](?:to|or)[-\\s]|%?[-–]|(?<=between\\s.{1,25})\\sand\\s)'
  const after =
    `(?!(?:${symbols})\\b)\\w|[.,:/–-]\\d|['’(]\\w|\\s?(?:[ap]\\.?m\\b|o['’]clock)` +
    '|[-\\s](?:third|f\\w+th|quarter)s?\\b|-first\\b'
  return (
    `(?<![\\w.,:/#@=&^–-]|\\d['’])(?:(?:${earlierHedges})\\s)?([-−](?=.?\\d))?` +
    `${number}(?:${joint}(?:more than\\s)?${number})?(?!${after})(?:${laterHedges})?(?=(${unitSource()})?)`
  )
}, 'giu')
