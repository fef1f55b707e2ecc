import {markOf} from './kind.ts'
import {applyRules} from './rules.ts'
import type {Span} from './spans.ts'
import type {Words} from './words.ts'

/** The words that name who speaks, and those that attribute. */
export interface Lead {
  source: Span
  cue?: Span | undefined
}

/** A quotation with what the text around it says about its speaker. */
export interface Attribution {
  span: Span
  /** What kind of quotation it looks like, see `markOf`. */
  mark: string
  lead?: Lead | undefined
  continued: boolean
  /** The rule that attributes it, for a person who wonders why. */
  rule: string
}

/** What a rule reads. */
interface Reading {
  rule: string
  lead?: Lead
}

/** A sentence: of 200 words at most, as each of its quotations is compared with all of them. */
const anySentence = /[^.Q\u2029]{0,199}[\s\S]/g

/** Attributes the quotations of a text. */
export function attributeAll(text: string, spans: Span[], {tags, starts, ends, quotations}: Words): Attribution[] {
  const found: Attribution[] = []
  // Sentences without a quotation: who speaks in them matters only where a quotation does not tell.
  let pending: Array<[sentence: string, from: number, paragraph: number]> = []
  // Who spoke last, and in which paragraph: speech may go on in that one and in the next.
  let last: Lead | undefined
  let lastParagraph = -2
  let paragraph = 0
  let from = 0
  const read = (sentence: string, from: number, index: number, mark: string): Reading | undefined => {
    const {rule, source, cue} = applyRules(sentence.slice(0, index) + mark + sentence.slice(index + 1)) ?? {}
    const stretch = (words: [number, number] | undefined): Span | undefined =>
      words && {start: starts[from + words[0]]!, end: ends[from + words[1] - 1]!}
    return rule === undefined ? undefined : {rule, lead: {source: stretch(source)!, cue: stretch(cue)}}
  }
  for (const sentence of tags.match(anySentence)!) {
    const next = from + sentence.length
    if (!(quotations[found.length]! < next)) pending.push([sentence, from, paragraph])
    while (quotations[found.length]! < next) {
      const index = quotations[found.length]! - from
      const before = found.at(-1)
      const span = spans[found.length]!
      const {start} = span
      const mark = markOf(text, span)
      const label = /^.([A-Z]{2,}):/.exec(text.slice(start, start + 30))?.[1]
      let {rule, lead}: Reading = label
        ? {rule: 'label', lead: {source: {start: start + 1, end: start + 1 + label.length}}}
        : (read(sentence, from, index, mark) ?? {rule: 'none'})
      if (!lead && mark !== 't' && text[start] !== '\uFFFE') {
        for (const [sentence, from, said] of pending.reverse()) {
          const reading = said > paragraph - 2 && read(sentence, from, sentence.length - 1, '_')
          if (reading) {
            last = reading.lead
            lastParagraph = said
            break
          }
        }
        const fresh = lastParagraph < paragraph
        if (lastParagraph > paragraph - 2 && (mark === 'X' ? !fresh || !sentence[2] : !fresh && !index)) {
          rule = 'goes on'
          lead = last
        }
        pending = []
      }
      // `"A," she said, "B"`, or a mark before it that did not close in the paragraph before.
      const isInterrupted =
        before?.lead && lead?.source.start === before.lead.source.start && lead.source.start > before.span.end
      found.push({
        span,
        mark,
        lead,
        rule,
        continued: isInterrupted
          ? rule !== 'goes on' && text.slice(start - 2, start) === ', '
          : before?.span.end === start - 1 && !/["”»’']/.test(text.charAt(start - 2))
      })
      if (lead) {
        last = lead
        lastParagraph = paragraph
        pending = []
      }
    }
    from = next
    if (sentence.endsWith('\u2029')) paragraph++
  }
  return found
}
