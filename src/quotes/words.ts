import {pattern, wordCharacters} from '../pattern.ts'
import {knownTags} from './lexicon/tags.ts'
import type {Span} from './spans.ts'

/** A sentence by its words: a quotation is one word, and so is a punctuation mark. */
export interface Sentence {
  /** One character for each word; see `lexicon/tags.ts`. */
  tags: string
  words: Span[]
  /** Which of the words are quotations. */
  quotations: number[]
}

/**
 * The period of an initial, of a title ("Dr", "Lt", "Mrs", "Sgt" and those listed) or before a small letter, which ends no
 * sentence: source of a pattern.
 */
export const abbreviation =
  '\\.(?:(?=[,)]| [a-z])|(?<=\\W(?:[A-Z][dgrst]{0,2}|Capt|Col?|Del|Gen|Gov|Prof|Re[pv]s?|Sens?).))'
/** A word, a row of hyphens, or any other mark. */
const anyWord: RegExp = /* @__PURE__ */ pattern(
  () =>
    `([${wordCharacters}]+(?:['’.&@/-][${wordCharacters}]+){0,99}(?:(?<=s)['’])?)(?:${abbreviation})?|-{2,}|[^\\s\0]|\f`,
  'g'
)
/** What regular verbs end in. */
const ending = /(?:i?e[ds]|y?ing|y?s)$/

/**
 * Tag of a word by its shape where no list has it: `N` capitalized, `P` possessive, `e` "-ed", `i` "-ing", `l` a
 * plural's "-s", `n` any other.
 */
export function tagOf(word: string, begins: boolean): string {
  const lower = word.toLowerCase()
  const isName = word !== lower
  const isWord = !isName || begins
  const known = isWord && knownTags.get(lower)
  if (known) return known
  const tail = knownTags.get('-' + lower.slice(-2).replace('’', "'")) ?? (/[^s]s$/.test(lower) ? 'l' : 'n')
  if (isWord) {
    const verb = tail !== 'n' && knownTags.get(lower.replace(ending, '-'))
    if (verb) return tail === 'i' ? 'g' : verb
    if (/^s?he['’]/.test(lower)) return 'r'
    // "Kelly", "King" and "Beverly" are names.
    if (isName && /.{5}(?:ing|ed|(?<![eio]l|er)ly)$/.test(lower)) return tail
  }
  return isName && tail !== 'P' ? 'N' : tail
}

/** Reads the sentences of the paragraph after a separator; the first of its quotations has the given index. */
export function readSentences(text: string, separator: number, spans: Span[], first: number): Sentence[] {
  const sentences: Sentence[] = []
  let sentence: Sentence | undefined
  let begins = true
  anyWord.lastIndex = separator + 1
  for (let found; (found = anyWord.exec(text)) && found[0] !== '\f';) {
    const span = spans[first]
    let start = found.index
    let end = anyWord.lastIndex
    let tag
    // As each quotation of a sentence is compared with all of it, a sentence has 200 words at most.
    if (!sentence || sentence.tags.length > 199) sentences.push((sentence = {tags: '', words: [], quotations: []}))
    if (span && start >= span.start) {
      ;({start, end} = span)
      first++
      sentence.quotations.push(sentence.tags.length)
      anyWord.lastIndex = end
      const [period] = /[.?!]/.exec(text.slice(end - 2, end)) ?? ''
      // A sentence may go on after it.
      begins = period !== undefined && !/^\s*[a-z,;:–—―-]/.test(text.slice(end, end + 3))
      tag = begins && period === '.' ? 'Q' : 'q'
    } else {
      const mark = found[0]
      tag = found[1] ? tagOf(found[1], begins) : (knownTags.get(mark) ?? mark[0]!)
      begins = tag === '.'
    }
    sentence.tags += tag
    sentence.words.push({start, end})
    if (tag === '.' || tag === 'Q') sentence = undefined
  }
  return sentences
}
