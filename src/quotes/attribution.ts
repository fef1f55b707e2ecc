import {markOf} from './kind.ts'
import {rules} from './rules.ts'
import type {Span} from './spans.ts'
import type {Sentence} from './sentences.ts'
import {readWords, stretchOf, type Words} from './words.ts'

/** The words that name who speaks, and those that attribute. */
export interface Lead {
  source: Span
  cue?: Span | undefined
  /** Which of the rules found them; none for a name in the marks. */
  rule?: RegExp | undefined
}

/** A quotation with what the text around it says about its speaker. */
export interface Attribution {
  span: Span
  /** What kind of quotation it looks like, see `markOf`. */
  tag: string
  /** Where somebody goes on, that of an earlier quotation or sentence, or of the next quotation. */
  lead?: Lead | undefined
  continued: boolean
}

/**
 * Reads who speaks in a sentence by its quotation at an index, as if its mark were the given one. Of hundreds of words,
 * two hundred are read at a time, as each quotation is compared with all of them.
 */
function read(words: Words, index: number, mark: string): Lead | undefined {
  const first = index - (index % 200)
  const sentence = words.tags.slice(first, index) + mark + words.tags.slice(index + 1, first + 200)
  let groups: RegExpIndicesArray | undefined
  const stretch = ([from, to]: [from: number, to: number]): Span => stretchOf(words, first + from, first + to)
  const rule = rules.find(rule => (groups = rule.exec(sentence)?.indices))
  const [, one, other, reverses] = groups ?? []
  return one && {cue: other && stretch(reverses ? one : other), rule, source: stretch(reverses ? other! : one)}
}

/** What a paragraph tells up to a place. */
interface Paragraph {
  /** Who spoke last. */
  last?: Lead | undefined
  /** The last sentence after that which quotes nothing. What it says matters only where a quotation does not tell. */
  pending?: Sentence | undefined
}

/** Attributes the quotations of a text. */
export function attributeAll(text: string, sentences: Sentence[]): Attribution[] {
  const found: Attribution[] = []
  let paragraph: Paragraph = {}
  let earlier: Paragraph = {}
  /** Who spoke last in a paragraph, also in a sentence that quotes nothing, which is read once. */
  const readLast = (told: Paragraph): Lead | undefined => {
    if (told.pending) {
      const words = readWords(text, told.pending)
      told.last = read(words, words.ends.length - 1, '_') ?? told.last
      told.pending = undefined
    }
    return told.last
  }
  sentences.forEach(sentence => {
    const {start: from, end, isQuoting} = sentence
    if (isQuoting) {
      const words = readWords(text, sentence)
      const {tags} = words
      for (let index = tags.indexOf('q'), first = index; index >= 0; index = tags.indexOf('q', index + 1)) {
        const previous = found.at(-1)
        const span = stretchOf(words, index, index + 1)
        const mark = markOf(text, span, !index)
        const {start} = span
        // `"A," she said, "B"`.
        const resumes =
          // eslint-disable-next-line @typescript-eslint/no-non-null-asserted-optional-chain -- undefined is above no number
          tags[index - 1] === ',' && index > first && paragraph.last?.source.start! > previous!.span.end
        // The second part of an utterance, or of speech whose mark did not close in the paragraph before. A blockquote
        // has none that could.
        const continued =
          (previous?.span.end === start - 1 && !/['"”»’].|\0$/.test(text[start - 2]! + text[previous.span.start]!)) ||
          resumes
        // A work's title is nobody's words, but “Yes We Can!” may be, where it begins the sentence.
        let lead: Lead | undefined = /^.[A-Z]{2,}:/.test(text.slice(start))
          ? {source: {start: start + 1, end: text.indexOf(':', start)}}
          : mark === 't' && index
            ? undefined
            : read(words, index, mark)
        if (!lead && mark !== 't' && text[start] !== '\0') {
          // Speech goes on in a paragraph. A quotation alone may go on with who spoke in the paragraph before.
          if (mark === 'X' || !index || resumes) lead = readLast(paragraph)
          if (mark === 'X' && !tags[2]) lead ??= readLast(earlier)
        }
        found.push({span, tag: mark, lead, continued})
        if (lead) paragraph = {last: lead}
      }
      // The form feed after a sentence is one by itself.
    } else if (end - from > 1) paragraph.pending = sentence
    if (text[end - 1] === '\f') {
      earlier = paragraph
      paragraph = {}
    }
  })
  // Who speaks may be told only where their speech ends.
  found.reduceRight<Partial<Attribution>>((next, attribution) => {
    if (next.continued) attribution.lead ??= next.lead
    return attribution
  }, {})
  return found
}
