import {pattern} from '../pattern.ts'
import {knownTags, verbTags} from './lexicon/tags.ts'
import type {Span} from './spans.ts'

/** The words of a text: a quotation is one word, and so is a punctuation mark. */
export interface Words {
  /** One character for each word; see `lexicon/tags.ts`. */
  tags: string
  starts: number[]
  ends: number[]
  /** Which of the words are the quotations. */
  quotations: number[]
}

/** The characters of words, for character classes: digits and the letters of any script. */
const wordCharacters = '\\dA-Za-z\\xC0-\\u1FFF\\u2C00-\\uFFFB'
/** A word, a row of hyphens, or any other mark. */
const anyWord: RegExp = /* @__PURE__ */ pattern(
  () => `[${wordCharacters}]+(?:['’.&@/-][${wordCharacters}]+)*|-{2,}|[^\\s\uFFFE]|[\u2028\u2029]`,
  'y'
)
/** Words that no name and no rule has any use for, but for the last one, which may tell what a name is. */
const plainWords = /(?:[a-z\d][a-z\d,'’-]* )+(?=[a-z]+ )/y
/** What words begin with. */
const letter: RegExp = /* @__PURE__ */ pattern(() => `^[${wordCharacters}]`)
/** Words whose period ends no sentence: abbreviations with a period inside, initials, titles. */
const abbreviated =
  /\.|^(?:[A-Z]|[DJMS]r|M[rs]s|Ms|Adm|Capt|Co|Col|Corp|Del|Gen|Gov|Inc|Lt|Ltd|Prof|Re[pv]s?|Sens?|Sgt|St)$/
/** What regular verbs end in. */
const ending = /(?:i?e[ds]|y?ing|y?s)$/
/** Tags of words by their last two letters. */
const tails: Record<string, string> = {
  "'d": 'a',
  "'s": 'P',
  "'t": 'a',
  '’d': 'a',
  '’s': 'P',
  '’t': 'a',
  ed: 'e',
  ly: 'a',
  ng: 'i'
}

/**
 * Tag of a word by its shape where no list has it: `N` capitalized, `P` possessive, `e` "-ed", `i` "-ing", `l` a
 * plural's "-s", `n` any other; a punctuation mark is its own tag.
 */
function tagOf(word: string, begins: boolean): string {
  const lower = word.toLowerCase()
  const isName = word !== lower
  const known = isName && !begins ? undefined : knownTags.get(lower)
  if (known) return known
  if (!'dgsty'.includes(lower.at(-1)!)) return isName ? 'N' : letter.test(word) ? 'n' : word[0]!
  const tail = tails[lower.slice(-2)] ?? (/[^s]s$/.test(word) ? 'l' : 'n')
  const verb = 'dgs'.includes(lower.at(-1)!) && (!isName || begins) && verbTags.get(lower.replace(ending, ''))
  if (verb) return tail === 'i' ? 'g' : verb
  if (tail === 'P') return /^(?:s?he|it)\b/.test(lower) ? 'r' : tail
  return isName && !(begins && tail === 'a') ? 'N' : tail
}

/** Reads the words of a text with quotations. */
export function readWords(text: string, spans: Span[]): Words {
  let tags = ''
  const starts: number[] = []
  const ends: number[] = []
  const quotations: number[] = []
  let begins = true
  let tag = ''
  // Whether the paragraph and the next one are without quotations: only their names matter.
  let isFar = false
  for (let at = 0; at < text.length;) {
    if (isFar && tag !== 'N') {
      plainWords.lastIndex = at
      if (plainWords.test(text)) at = plainWords.lastIndex
    }
    anyWord.lastIndex = at
    if (text[at] === ' ' || !anyWord.test(text)) {
      at++
      continue
    }
    const span = spans[quotations.length]
    let start = at
    let end = anyWord.lastIndex
    const word: string = text.slice(at, end)
    at = end
    if (span && start >= span.start) {
      quotations.push(starts.length)
      ;({start, end} = span)
      const [mark] = /[.?!]/.exec(text.slice(end - 2, end)) ?? ''
      // A sentence may go on after it.
      begins = mark !== undefined && /^\s*(?:$|[\p{Lu}\p{N}"“‘'([])/u.test(text.slice(end, end + 3))
      tag = begins && mark === '.' ? 'Q' : 'q'
    } else {
      tag = tagOf(word, begins)
      begins = tag === '.' || tag === '\u2029'
      if (text[end] === '.' && (/[,)]/.test(text.charAt(end + 1)) || abbreviated.test(word))) end++
      else if (tag === '\u2029') {
        isFar = !span || start < text.lastIndexOf(tag, text.lastIndexOf(tag, span.start) - 1)
        // A paragraph goes on after a colon, and before the dash of a signature.
        if (text[start - 1] === ':' || /[–—―-]/.test(text.charAt(end))) continue
      }
    }
    tags += tag
    starts.push(start)
    ends.push((at = end))
  }
  return {tags, starts, ends, quotations}
}
