import {phrasePattern, wordCharacters} from '../pattern.ts'
import {knownTags} from './lexicon/tags.ts'
import {quotation, type Span} from './spans.ts'

/** A part of a text by its words: a quotation is one word, and so is a punctuation mark. */
export interface Words {
  /** One character for each word: `q` for a quotation; see `lexicon/tags.ts` and `tagOf` for others. */
  tags: string
  words: string[]
  /** Where each of them ends. */
  ends: number[]
}

/**
 * The period of an initial, of a title ("Dr", "Lt", "Mrs", "Sgt" and those listed), of a short capitalized word before a
 * digit ("Feb. 9") or before a small letter, which ends no sentence: source of a pattern, in which a blank would be a
 * hyphen, too.
 */
export const abbreviation =
  '\\.(?:(?<=\\b(?:[A-Z][rtdsg]{0,2}|Adm|Capt|Col|Gen|Gov|Prof|Re[pv]|Sen|[A-Z][a-z]{1,3}(?=.\\x20\\d)).)|(?=[,)]|\\x20[a-z]))'

/**
 * A word, a quotation, a dash or another mark of ASCII. Emoji and the like tell nothing, and an engine compiles all rules
 * once more for tags that are no Latin letters.
 */
const anyToken: RegExp = /* @__PURE__ */ phrasePattern(
  () => `[${wordCharacters}]+(?:[-&./'’][${wordCharacters}]+){0,99}(?:${abbreviation})?|${quotation.source}|[!-~–-―]`,
  'g'
)

// Patterns are outside of functions that run for each word: there, each run would make an object of its own.
/** What a word begins with, but a mark or a quotation does not. */
const wordStart: RegExp = /* @__PURE__ */ phrasePattern(() => `^[${wordCharacters}]`, '')
/** What a possessive ends with. */
export const possessive: RegExp = /['’]s$/

/**
 * Tag of a word at an index among others, by its shape where no list has it: `N` capitalized, `P` possessive, `e` "-ed",
 * `i` "-ing", `l` a plural's "-s", `n` any other.
 */
export function tagOf(word: string, index: number, words?: string[]): string {
  const begins = !index || words![index - 1] === ':'
  const lower = word.toLowerCase()
  const known = knownTags.get(begins ? lower : word)
  if (known) return known
  // What is beyond ASCII of the marks are dashes.
  if (!wordStart.test(word)) return word.at(1) ? 'q' : word > '~' ? '-' : word
  if (possessive.test(word)) return 'P'
  const isName = word !== lower
  if (!begins && isName) return 'N'
  const tail = knownTags.get('-' + lower.slice(-2)) ?? (lower.at(-1) === 's' ? 'l' : 'n')
  const verb = tail !== 'n' && knownTags.get(lower.replace(/(?:y?ing|i?e[ds]|y?s)$/, '-'))
  if (verb) return tail !== 'i' ? verb : 'g'
  // An ending that the lists have (`a`, `e`, `i`), but "Kelly" and "King" are names. Not by an index, which is slow at
  // first where it is beyond the end of a string.
  if (tail < 'j' && lower.at(6)) return tail
  return isName ? 'N' : tail
}

/**
 * Reads the words of a part of a text.
 *
 * Only sentences that quote, and those before them, are read by word: they are a sixth of a news article.
 */
export function readWords(text: string, {start, end}: Span): Words {
  const ends: number[] = []
  const words: string[] = []
  // What follows tells whether speech in single marks goes on in the next paragraph. `replace` tells where each
  // word stands, and is no loop of ours, which an engine would optimize for longer than it runs in a first pass.
  text.slice(start, end + 3).replace(anyToken, (word, at: number) => {
    at += start + word.length
    if (at <= end) {
      ends.push(at)
      words.push(word)
    }
    return ''
  })
  return {tags: words.map(tagOf).join(''), words, ends}
}

/** Where words stand, from the one at an index up to that before another. */
export const stretchOf = ({words, ends}: Words, from: number, to: number): Span => ({
  start: ends[from]! - words[from]!.length,
  end: ends[to - 1]!
})
