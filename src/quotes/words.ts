import {pattern} from '../pattern.ts'
import {wordCharacters} from './characters.ts'
import {knownTags} from './lexicon/tags.ts'
import {abbreviated} from './names.ts'
import type {Span} from './spans.ts'

/** The words of a paragraph: a quotation is one word, and so is a punctuation mark. */
export interface Words {
  /** One character for each word; see `lexicon/tags.ts`. */
  tags: string
  starts: number[]
  ends: number[]
}

const letter: RegExp = /* @__PURE__ */ pattern(() => `[${wordCharacters}]`)
/** A word, a dash, or any other mark. */
const anyWord: RegExp = /* @__PURE__ */ pattern(
  () => `[${wordCharacters}]+(?:['’.&@/-][${wordCharacters}]+)*|-{2,}|\\S`,
  'g'
)
/** Tags of words by their last two letters. */
const tails: Record<string, string> = {"'d": 'a', "'s": 'P', "'t": 'a', ed: 'e', ly: 'a', ng: 'i'}

/**
 * Tag of a word by its shape where no list has it: `N` capitalized, `P` possessive, `e` "-ed", `i` "-ing", `l` a
 * plural's "-s", `n` any other; a punctuation mark is its own tag, with all dashes as `-`.
 */
function tagOf(word: string, begins: boolean): string {
  const first = word[0]!
  const lower = word.toLowerCase()
  const capital = first !== lower[0]
  const known = knownTags.get(lower)
  if (known && (!capital || begins || known === 'a')) return known
  if (!letter.test(first)) return /[–—―-]/.test(first) ? '-' : /[.?!]/.test(first) ? '.' : first
  const tail = tails[lower.slice(-2).replace('’', "'")]
  if (tail === 'P') return /^(?:s?he|it)\b/.test(lower) ? 'r' : tail
  if (capital) return begins && tail === 'a' ? tail : 'N'
  return tail ?? (/[^s]s$/.test(word) ? 'l' : 'n')
}

/** Tag of a quotation: `Q` where a sentence ends with it, `E` where one may, `q` elsewhere. */
function tagOfQuote(text: string, {start, end}: Span): string {
  const last = /[.?!…–—-]['’)\]]*["”»’'“]?$/.exec(text.slice(Math.max(start, end - 4), end))?.[0]
  if (!last || !/^\s*(?:$|[\p{Lu}\p{N}"“‘'([])/u.test(text.slice(end, end + 3))) return 'q'
  return last.startsWith('.') ? 'Q' : 'E'
}

/** Reads the words of a text. */
export function readWords(text: string, spans: Span[]): Words {
  let tags = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  const add = (tag: string, start: number, end: number): void => {
    tags += tag
    starts.push(start)
    ends.push((at = end))
  }
  let begins = true
  for (let index = 0; index <= spans.length; index++) {
    const span = spans[index]
    const gapEnd = span?.start ?? text.length
    anyWord.lastIndex = at
    for (let found; at < gapEnd && (found = anyWord.exec(text)) && found.index < gapEnd; anyWord.lastIndex = at) {
      const [word] = found
      const end = anyWord.lastIndex
      const tag = tagOf(word, begins)
      begins = tag === '.'
      const next = text[end + 1]
      add(
        tag,
        found.index,
        text[end] === '.' && ((next && next !== ' ') || word.includes('.') || abbreviated.test(word)) ? end + 1 : end
      )
    }
    if (span) {
      const tag = tagOfQuote(text, span)
      begins = tag !== 'q'
      add(tag, span.start, span.end)
    }
  }
  return {tags, starts, ends}
}
