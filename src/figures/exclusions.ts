import {pattern} from '../pattern.ts'
import {months} from './lexicon/names.ts'
import {periods, phraseEnds} from './lexicon/nouns.ts'

/** The day of a month, or "half" of something. Its number is between angle brackets, as in the patterns below. */
const dayOrHalf = /* @__PURE__ */ pattern(
  () => `\\b(?:${months})\\.?\\s<|>\\s(?:${months})\\b|(?<!and[-\\s]a[-\\s])[Hh]alf>(?!\\san?\\s|-(?:${periods}|mile))`
)

/** "One" as a pronoun, where neither a period nor a joined noun follows; a year. */
const pronounOrYear = /* @__PURE__ */ pattern(
  () => `\\bone>(?!\\s(?!day)(?:${periods})|-(?!man|of|on|stop|time|way)[a-z])|\\b(?:1[1-9]|2[01])\\d\\d>`,
  'i'
)

/**
 * Without a unit: a number after a name or in one ("Boeing 737", "Big Three"), before a name ("10 Downing Street"), in a
 * score, or of a list.
 */
const partOfName = /* @__PURE__ */ pattern(
  () =>
    `[^.!?:—"“”]\\s(?:(?!(?:${phraseEnds})\\s)[A-Z][^\\s,;:'’]*\\s<|<[A-Z])|<\\d+>\\s[A-Z]|^<\\d+>(?:[.)]|$)|[^(]<\\d>\\)|\\d[-–]\\d.*>`
)

/** Whether a number, neither money nor a share, tells no amount. */
export function isExcluded(prose: string, start: number, end: number, unit: string, isHedged: boolean): boolean {
  const before = prose.slice(Math.max(0, start - 40), start)
  const marked = `${before}<${prose.slice(start, end)}>${prose.slice(end, end + 30)}`
  return (
    dayOrHalf.test(marked) || (!unit && partOfName.test(marked)) || (!(unit && isHedged) && pronounOrYear.test(marked))
  )
}
