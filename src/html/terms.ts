import {fold} from './visible-text.ts'

/** What a text fragment looks for, in the words of its specification. */
export interface Terms {
  prefix?: string
  start: string
  end?: string
  suffix?: string
}

/** A stretch of text, with what stands before it on its first line and after it on its last. */
export interface Stretch {
  before: string
  /** At least one; each has a word. */
  lines: string[]
  after: string
}

/** Up to how many characters a stretch is named in full; the first and last words name a longer one. */
const fullLength = 80

/** How many words name either end of a longer stretch. */
const edgeWords = 4

/** How many words more may tell a stretch from others that begin alike. */
const contextWords = 8

/** The beginnings of a text, by its words, the shortest first. */
function heads(text: string): string[] {
  return Array.from(text.matchAll(/\S+/g), ({0: word, index}) => text.slice(0, index + word.length))
}

/** The endings of a text, by its words, the shortest first. */
function tails(text: string): string[] {
  return Array.from(text.matchAll(/\S+/g), ({index}) => text.slice(index)).reverse()
}

/** Whether a text has a word, or a part of one. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** The words of a text. */
const wordsOf = (text: string): RegExpExecArray[] => Array.from(text.matchAll(/[\p{L}\p{N}]+/gu))

/** The folded text of a page, and where each of its words stands in it. */
export interface Page {
  text: string
  places: Map<string, number[]>
}

/** Prepares to look for texts in the folded text of a page. */
export function indexPage(text: string): Page {
  const places: Page['places'] = new Map()
  for (const {0: word, index} of wordsOf(text)) {
    const others = places.get(word)
    if (others) others.push(index)
    else places.set(word, [index])
  }
  return {text, places}
}

/** Whether a folded text stands once, as whole words, in a page: it is looked for where the rarest of them does. */
function isUnique(text: string, page: Page): boolean {
  const [rarest] = wordsOf(text)
    .map(({0: word, index}) => ({index, places: page.places.get(word) ?? []}))
    .sort((one, other) => one.places.length - other.places.length)
  let count = 0
  for (const place of rarest?.places ?? []) {
    const at = place - rarest!.index
    const around = page.text.charAt(at - 1) + page.text.charAt(at + text.length)
    if (page.text.startsWith(text, at) && !hasWord(around)) count++
    if (count > 1) break
  }
  return count === 1
}

/** Leaves of contexts the shortest that tell something: marks alone do not. */
function choose(contexts: string[]): string[] {
  return contexts.filter(hasWord).slice(0, contextWords)
}

/** Ways to name a stretch in full, those with the least context first. */
function nameInFull(start: string, {after, before}: Stretch): Terms[] {
  const prefixes = choose(tails(before))
  const suffixes = choose(heads(after))
  const contexts: Array<Omit<Terms, 'start'>> = [
    ...prefixes.map(prefix => ({prefix})),
    ...suffixes.map(suffix => ({suffix})),
    ...prefixes.slice(-1).flatMap(prefix => suffixes.map(suffix => ({prefix, suffix})))
  ]
  const sizeOf = ({prefix = '', suffix = ''}: Omit<Terms, 'start'>): number => prefix.length + suffix.length
  return [{}, ...contexts.sort((one, other) => sizeOf(one) - sizeOf(other))].map(context => ({...context, start}))
}

/** Ways to name a stretch by its first words, those with the least context first, then by ever more of them. */
function nameByStart(starts: string[], {before}: Stretch): Terms[] {
  const prefixes = choose(tails(before))
  const [prefix] = prefixes.slice(-1)
  const [start = '', ...longer] = starts.slice(Math.min(edgeWords, starts.length) - 1, edgeWords + contextWords)
  return [
    {start},
    ...prefixes.map(prefix => ({prefix, start})),
    ...longer.map(start => ({...(prefix && {prefix}), start}))
  ]
}

/** The last words of a text: so many that they do not stand in it earlier. */
function nameEnd(lines: string[]): string {
  const text = fold(lines.join(' '))
  const isFirst = (ending: string): boolean => text.indexOf(fold(ending)) + fold(ending).length === text.length
  const endings = tails(lines.at(-1)!)
  return endings.slice(edgeWords - 1).find(isFirst) ?? endings.at(-1)!
}

/** Chooses what to look for to find a stretch, and no other, in a page. */
export function chooseTerms(stretch: Stretch, page: Page): Terms {
  const [first = '', ...others] = stretch.lines
  const words = heads(first)
  const starts = others.length > 0 ? words : words.slice(0, words.length / 2)
  const isFull = starts.length === 0 || (others.length === 0 && first.length <= fullLength)
  const names = isFull ? nameInFull(first, stretch) : nameByStart(starts, stretch)
  const found = names.find(({prefix = '', start, suffix = ''}) => isUnique(fold(prefix + start + suffix), page))
  const terms = found ?? names.at(-1)!
  return isFull ? terms : {...terms, end: nameEnd([first.slice(terms.start.length), ...others])}
}
