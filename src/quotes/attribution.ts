import {markOf} from './kind.ts'
import {rules} from './rules.ts'
import type {Span} from './spans.ts'
import type {Sentence} from './words.ts'

/** The words that name who speaks, and those that attribute. */
export interface Lead {
  source: Span
  cue?: Span | undefined
  /** Which of the rules found them; none for a name in the marks. */
  rule?: RegExp
}

/** A quotation with what the text around it says about its speaker. */
export interface Attribution {
  span: Span
  /** What kind of quotation it looks like, see `markOf`. */
  mark: string
  /** Where somebody goes on, that of an earlier quotation or sentence. */
  lead?: Lead | undefined
  continued: boolean
}

/** Reads who speaks in a sentence by its quotation at an index, as if its mark were the given one. */
function read({tags, bounds}: Sentence, index: number, mark: string): Lead | undefined {
  const sentence = tags.slice(0, index) + mark + tags.slice(index + 1)
  const stretch = ([from, to]: [from: number, to: number]): Span => ({
    start: bounds[2 * from]!,
    end: bounds[2 * to - 1]!
  })
  for (const rule of rules) {
    const groups = rule.exec(sentence)?.indices!.groups
    if (groups) return {rule, source: stretch(groups.source!), cue: groups.cue && stretch(groups.cue)}
  }
  return undefined
}

/** Reads who speaks in the last of some sentences without quotations that tells. */
function readLast(sentences: Sentence[]): Lead | undefined {
  let lead
  for (const sentence of sentences) lead = read(sentence, sentence.tags.length - 1, '_') ?? lead
  return lead
}

/** Attributes the quotations of a text. */
export function attributeAll(text: string, sentences: Iterable<Sentence>): Attribution[] {
  const found: Attribution[] = []
  // Who spoke last in the paragraph, and its sentences after that: what they say matters only where a quotation does not
  // tell.
  let last: Lead | undefined
  let pending: Sentence[] = []
  let earlier = {last, pending}
  for (const sentence of sentences) {
    const {tags, bounds} = sentence
    const first = tags.indexOf('q')
    if (!tags) {
      earlier = {last, pending}
      last = undefined
      pending = []
    } else if (first < 0) pending.push(sentence)
    for (let index = first; index >= 0; index = tags.indexOf('q', index + 1)) {
      const previous = found.at(-1)
      const start = bounds[2 * index]!
      const span = {start, end: bounds[2 * index + 1]!}
      const mark = markOf(text, span, !index)
      // `"A," she said, "B"`.
      const resumes =
        index > first && tags[index - 1] === ',' && last !== undefined && last.source.start > previous!.span.end
      const label = /^.([A-Z]{2,}):/.exec(text.slice(start))?.[1]
      let lead: Lead | undefined = label
        ? {source: {start: start + 1, end: start + 1 + label.length}}
        : read(sentence, index, mark)
      if (!lead && mark !== 't' && text[start] !== '\0') {
        last = readLast(pending) ?? last
        // Speech goes on in a paragraph. A quotation alone may go on with who spoke in the paragraph before.
        if (mark === 'X' || !index || resumes) lead = last
        if (mark === 'X' && !tags[2] && !last) {
          lead = earlier.last = readLast(earlier.pending) ?? earlier.last
          // Once is enough, however many quotations ask.
          earlier.pending = []
        }
        pending = []
      }
      // The second part of an utterance, or of speech whose mark did not close in the paragraph before.
      const continued = previous?.span.end === start - 1 ? !/["”»’']/.test(text[start - 2]!) : resumes
      found.push({span, mark, lead, continued})
      if (lead) {
        last = lead
        pending = []
      }
    }
  }
  return found
}
