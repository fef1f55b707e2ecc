import {phrasePattern, wordCharacters} from '../pattern.ts'
import {knownTags} from './lexicon/tags.ts'
import {quotation} from './spans.ts'

/** A sentence by its words: a quotation is one word, and so is a punctuation mark. */
export interface Sentence {
  /** One character for each word: `q` for a quotation; see `lexicon/tags.ts` and `tagOf` for others. */
  tags: string
  /** Where each of them starts and ends, one after the other. */
  bounds: number[]
}

/**
 * The period of an initial, of a title ("Dr", "Lt", "Mrs", "Sgt" and those listed) or before a small letter, which ends no
 * sentence: source of a pattern, in which a blank would be a hyphen, too.
 */
const abbreviation = '\\.(?:(?=[,)]|\\x20[a-z])|(?<=\\W(?:[A-Z][dgrst]{0,2}|Col|Gen|Gov|Prof|Re[pv]|Sen).))'
/** A word, a quotation, any other mark, or what separates paragraphs. */
const anyToken: RegExp = /* @__PURE__ */ phrasePattern(
  () =>
    `[${wordCharacters}]+(?:['’.&/-][${wordCharacters}]+){0,99}(?:${abbreviation})?|${quotation.source}|[^\\s\0]|\f`,
  'g'
)

/**
 * Tag of a word by its shape where no list has it: `N` capitalized, `P` possessive, `e` "-ed", `i` "-ing", `l` a
 * plural's "-s", `n` any other.
 */
function tagOf(word: string, begins: boolean): string {
  const known = knownTags.get(begins ? word.toLowerCase() : word)
  if (known) return known
  const lower = word.toLowerCase()
  const isName = word !== lower
  const last = lower.slice(-2)
  const tail = knownTags.get('-' + last) ?? (last.endsWith('s') ? 'l' : 'n')
  const verb = tail !== 'n' && (begins || !isName) && knownTags.get(lower.replace(/(?:i?e[ds]|y?ing|y?s)$/, '-'))
  if (verb) return tail === 'i' ? 'g' : verb
  // "Kelly" and "King" are names.
  if (begins && /[aei]/.test(tail) && lower[6]) return tail
  return isName && tail !== 'P' ? 'N' : /^[^\w\xC0-\u1FFF]/.test(word) ? word[0]! : tail
}

/** Reads the sentences of a text; before each form feed, which separates paragraphs, is an empty one. */
export function* readSentences(text: string): Generator<Sentence> {
  let tags = ''
  let bounds: number[] = []
  let begins = true
  let ends = false
  let end = 0
  // Not by `exec`: an object for each word takes longer than finding it.
  for (let from = 0; (anyToken.lastIndex = from), anyToken.test(text); from = end) {
    end = anyToken.lastIndex
    const token = text.slice(from, end).trimStart()
    // As each quotation of a sentence is compared with all of it, a sentence has 200 words at most.
    if (ends || !token || tags.length > 199) {
      yield {tags, bounds}
      tags = ''
      bounds = []
    }
    if (!token) {
      ends = begins = true
      continue
    }
    let tag = 'q'
    if (token.length > 1 && /^["“„«'‘\0]/.test(token)) {
      // The sentence may go on after it.
      const ending = /^\s*[a-z,;:–—―-]/.test(text.slice(end, end + 3)) ? '' : token.slice(-2)
      begins = ends = ending.includes('.')
    } else {
      tag = tagOf(token, begins)
      ends = tag === '.'
      begins = ends || tag === ':'
    }
    tags += tag
    bounds.push(end - token.length, end)
  }
  yield {tags, bounds}
}
