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
export function attributeAll(text: string, spans: Span[], {tags, starts, ends}: Words): Attribution[] {
  const found: Attribution[] = []
  let last: Lead | undefined
  // Whether nobody has spoken in the paragraph yet.
  let fresh = true
  for (const {0: sentence, index: from} of tags.matchAll(anySentence)) {
    const stretch = (words: [number, number] | undefined): Span | undefined =>
      words && {start: starts[from + words[0]]!, end: ends[from + words[1] - 1]!}
    const read = (index: number, mark: string): Reading | undefined => {
      const {rule, source, cue} = applyRules(sentence.slice(0, index) + mark + sentence.slice(index + 1)) ?? {}
      return rule === undefined ? undefined : {rule, lead: {source: stretch(source)!, cue: stretch(cue)}}
    }
    const quotes = [...sentence.matchAll(/q/gi)]
    const said = quotes[0] ? undefined : read(sentence.length - 1, '_')
    if (said) {
      last = said.lead
      fresh = false
    }
    for (const {index} of quotes) {
      const before = found.at(-1)
      const span = spans[found.length]!
      const {start} = span
      const mark = markOf(text, span)
      const label = /^.([A-Z]{2,}):/.exec(text.slice(start, start + 30))?.[1]
      let {rule, lead}: Reading = label
        ? {rule: 'label', lead: {source: {start: start + 1, end: start + 1 + label.length}}}
        : (read(index, mark) ?? {rule: 'none'})
      const isAside = mark === 't' || text[start] === '\uFFFE' || (mark === 'X' ? fresh && sentence[2] : fresh || index)
      if (!lead && last && !isAside) {
        rule = 'goes on'
        lead = last
      }
      const isSameCue = rule !== 'goes on' && lead?.cue && before?.lead?.cue?.start === lead.cue.start
      found.push({
        span,
        lead,
        rule,
        continued: isSameCue
          ? start - lead!.cue!.end < 3
          : before?.span.end === start - 1 && !/["”»’']/.test(text.charAt(start - 2))
      })
      if (lead) {
        last = lead
        fresh = false
      }
    }
    if (sentence.endsWith('\u2029')) {
      if (fresh) last = undefined
      fresh = true
    }
  }
  return found
}
