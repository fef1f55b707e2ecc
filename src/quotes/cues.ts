import {phraseAt, phraseBefore, subjectOf, type Phrase} from './phrases.ts'

/** Words that attribute, with the noun phrase that they name as the source. */
export interface Cue extends Phrase {
  source: Phrase
  /** Whether all that follows may be the source's words: so it is with "said", not with "called". */
  saying: boolean
}

const anyCue = /[vjgTAe]/g
const quote = /[QEq]/

/** The source that the cue at `index` names, in the sentence from `from` on. `main` is what an "-ing" form shares. */
function sourceOf(tags: string, from: number, index: number, main: Phrase | undefined): Phrase | undefined {
  const tag = tags[index]!
  const before = tags.slice(Math.max(from, index - 5), index)
  const near = before.match(/[^a]/g)?.at(-1)
  if (tag === 'A') return phraseAt(tags, index + 2)
  if (near === 'z' && tag !== 'g') {
    const by = tags.slice(index, index + 6).indexOf('b')
    return by > 0 ? phraseAt(tags, index + by + 1) : undefined
  }
  if (tag === 'j' && /[^arw][QEq]/.test(before.slice(-1) + tags.charAt(index + 1))) return undefined
  const beside = phraseBefore(tags, index)
  if (tag === 'e') return beside?.to === index && /[rN]/.test(tags[index - 1]!) ? beside : undefined
  if (tag === 'v' && /^$|[QEq,],?$/.test(before)) {
    const source = phraseAt(tags, index + 1)
    if (source && (!before || quote.test(before) || !/[^.,(]/.test(tags.charAt(source.to)))) return source
  }
  if (tag !== 'g' || near === 'z') return beside ?? subjectOf(tags, from, index) ?? main
  if (beside && tags.slice(0, beside.from).endsWith(',o')) return beside
  return main ?? subjectOf(tags, from, index)
}

/** Reads the cues of the sentence from `from` to `to`, in order. */
export function readCues(tags: string, from: number, to: number): Cue[] {
  const cues: Cue[] = []
  for (const found of tags.slice(from, to).matchAll(anyCue)) {
    const index = from + found.index
    const source = sourceOf(tags, from, index, (cues.find(({saying}) => saying) ?? cues[0])?.source)
    if (source && source.from >= from && source.to <= to) {
      const length = /^(?:A|Tl)/.test(tags.slice(index, index + 2)) ? 2 : 1
      cues.push({from: index, to: index + length, source, saying: /[vgTA]/.test(tags[index]!)})
    }
  }
  return cues
}
