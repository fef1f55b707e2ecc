import {readCues, type Cue} from './cues.ts'
import {isOpen, isSentence, isTitle} from './kind.ts'
import {phraseAt, subjectOf, type Phrase} from './phrases.ts'
import type {Span} from './spans.ts'
import {readWords} from './words.ts'

/** A stretch of a block's text. */
export interface Stretch {
  block: number
  start: number
  end: number
}

/** The words that name who speaks, and those that attribute. */
export interface Lead {
  source?: Stretch
  cue?: Stretch
}

/** A quotation with what the text around it says about its speaker. */
export interface Attribution extends Lead {
  block: number
  span: Span
  continued: boolean
  /** The rule that attributes it, for a person who wonders why. */
  rule: string
}

const quoteTag = /[QEq]/
/**
 * A sentence. One that ends in a quotation ends with it, but "?" and "!" may have their attribution after them: "Smith
 * asked". It has 200 words at most, as the rules compare all its quotations with all its cues.
 */
const anySentence = /(?:[^.QE]|E(?=[^.QEq,:]{0,9}?[vT](?![,:]?[QEq]))){0,199}[\s\S]/g
/** Where a text came from: "LONDON (Reuters) --". */
const dateline = /^[N,()/]{1,9}-/

/** Where the clause of a cue begins. */
function clauseStart(cue: Cue): number {
  return Math.min(cue.from, cue.source.from)
}

/** The cue that governs what stands at `index`: the first before it, unless a later clause of its own rank has one. */
function governing(tags: string, cues: Cue[], index: number): Cue | undefined {
  let current: Cue | undefined
  for (const cue of cues) {
    if (cue.to > index) break
    const before = tags.slice(Math.max(0, clauseStart(cue) - 2), clauseStart(cue))
    if (
      !current?.saying ||
      (index - cue.to < 4 && cue.saying && tags[cue.source.from] !== 'r') ||
      /[&;QEq]$/.test(before)
    ) {
      current = cue
    }
  }
  return current
}

/** The cue of the quotation at `index`, with the rule that found it. */
function findCue(
  tags: string,
  from: number,
  to: number,
  cues: Cue[],
  index: number,
  ends: boolean
): [Cue, string] | undefined {
  const next = index + (/[,-]/.test(tags.charAt(index + 1)) ? 2 : 1)
  const following = cues.find(cue => cue.from > index && clauseStart(cue) === next)
  const before = governing(tags, cues, index)
  if (following && (ends || !before)) return [following, 'after']
  const final = cues.findLast(cue => cue.saying && cue.from > index && tags[clauseStart(cue) - 1] === ',')
  if (final && !quoteTag.test(tags.slice(final.to, to))) return [final, 'end']
  if (before) return [before, 'before']
  if (tags[index - 1] === ':' && ends) {
    const source = subjectOf(tags, from, index)
    if (source) return [{source, from: index, to: index, saying: true}, 'colon']
  }
  const owner = /(?:N{0,4}P|h)(?=n{1,2}[s:]$)/.exec(tags.slice(Math.max(from, index - 8), index))
  if (owner) {
    const start = Math.max(from, index - 8) + owner.index
    const source = {from: start, to: start + owner[0].length}
    return [{source, from: source.to, to: index - 1, saying: true}, 'possessor']
  }
  if (tags[index + 1] === '-' && ends) {
    const source = phraseAt(tags, index + 2)
    if (source && !/[,&N]/i.test(tags.charAt(source.to)))
      return [{source, from: index, to: index, saying: true}, 'dash']
  }
  return undefined
}

/**
 * Attributes the quotations of one block. `last` is who spoke last before it, if speech may go on with them.
 * Returns who speaks last in it as well.
 */
function attribute(
  text: string,
  spans: Span[],
  block: number,
  last: Lead | undefined
): {found: Attribution[]; last: Lead | undefined} {
  const found: Attribution[] = []
  const {tags, starts, ends} = readWords(text, spans)
  const stretch = ({from, to}: Phrase): Stretch => ({block, start: starts[from]!, end: ends[to - 1]!})
  let fresh = true
  for (const {0: sentence, index: begin} of tags.matchAll(anySentence)) {
    const from = begin || (dateline.exec(tags)?.[0].length ?? 0)
    const to = begin + sentence.length
    const cues = readCues(tags, from, to)
    let lead = governing(tags, cues, to)
    let after = -1
    for (let index = from; index < to; index++) {
      if (!quoteTag.test(tags[index]!)) continue
      const span = spans[found.length]!
      const whole = isSentence(text, span)
      const one: Attribution = {block, span, continued: false, rule: 'none'}
      const isWork = isTitle(text, span)
      const match = isWork ? undefined : findCue(tags, from, to, cues, index, whole || text[span.end - 2] === ',')
      const label = /^.([A-Z]{2,}):/.exec(text.slice(span.start, span.start + 30))?.[1]
      if (label) {
        one.rule = 'label'
        one.source = {block, start: span.start + 1, end: span.start + 1 + label.length}
        last = one
        fresh = false
      } else if (match) {
        const [cue, rule] = match
        one.rule = rule
        one.source = stretch(cue.source)
        if (cue.from < cue.to) one.cue = stretch(cue)
        one.continued = rule === 'before' && after >= 0 && after < cue.from && index - cue.to < 2
        if (rule === 'after') after = index
        last = one
        fresh = false
      } else if (last?.source && !isWork && (fresh ? whole && to - from === 1 : whole || index === from)) {
        one.rule = 'goes on'
        one.source = last.source
        if (last.cue) one.cue = last.cue
      } else if (!isWork && !whole && span.end - span.start > 30) {
        const subject = subjectOf(tags, from, index)
        if (subject && /[rN]/.test(tags[subject.to - 1]!)) {
          one.rule = 'clause'
          one.source = stretch(subject)
        }
      }
      lead = undefined
      found.push(one)
    }
    if (lead) {
      last = {source: stretch(lead.source), cue: stretch(lead)}
      fresh = false
    }
  }
  return {found, last: fresh ? undefined : last}
}

/** Who the paragraph before `block` announces with a colon at its end. */
export function announced(texts: string[], spans: Span[][], block: number): Lead | undefined {
  const before = block - 1
  const text = texts[before]
  return text?.endsWith(':') ? attribute(text, spans[before]!, before, undefined).last : undefined
}

/** Attributes the quotations of an article's texts. */
export function attributeAll(texts: string[], spans: Span[][]): Attribution[] {
  const all: Attribution[] = []
  let last: Lead | undefined
  for (const [block, text] of texts.entries()) {
    const [first] = spans[block]!
    if (first?.start === 0) last ??= announced(texts, spans, block)
    const result = first && attribute(text, spans[block]!, block, last)
    const before = all.at(-1)
    const begin = result?.found[0]
    if (begin?.span.start === 0 && before?.block === block - 1 && isOpen(texts[block - 1]!, before.span)) {
      begin.continued = true
      if (!begin.source && before.source)
        Object.assign(begin, {source: before.source, cue: before.cue, rule: 'goes on'})
    }
    for (const one of result?.found ?? []) all.push(one)
    last = result?.last ?? (result?.found.at(-1)?.source && last)
  }
  return all
}
