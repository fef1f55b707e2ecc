import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Quote, Speaker} from 'moscow-in-central-asia/helpers'
import {cut} from './cut.ts'

/** How many colours there are: speakers take them in turn. */
const COLOURS = 8

/** A speaker with what they say, in the order of the text. */
interface Voice {
  speaker: Speaker
  quotes: Array<{index: number; quote: Quote}>
}

/** Each speaker's voice, in the order in which they first speak. */
function getVoices(quotes: Quote[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const [index, quote] of quotes.entries()) {
    if (!quote.speaker) continue
    const voice = voices.get(quote.speaker.name) ?? {speaker: quote.speaker, quotes: []}
    voice.quotes.push({index, quote})
    voices.set(quote.speaker.name, voice)
  }
  return [...voices.values()]
}

/** The colour of each quote, which is that of its speaker; null where nobody is named. */
export function getColours(quotes: Quote[]): Array<number | null> {
  const names = getVoices(quotes).map(({speaker}) => speaker.name)
  const colours = new Map(names.map((name, index) => [name, index % COLOURS]))
  return quotes.map(({speaker}) => (speaker && colours.get(speaker.name)) ?? null)
}

/** A list of quotes that lead to their places. */
function quoteList(quotes: Voice['quotes']): ElementContent {
  return h('ul.quotes', [
    ...cut(quotes, ({index, quote}) =>
      h('li', h('a', {href: `#quote:${index}`}, [quote.cue && h('span.cue', quote.cue), h('span.words', quote.text)]))
    )
  ])
}

/** Who speaks, and what they say. */
export function renderVoices(quotes: Quote[]): ElementContent[] {
  const voices = getVoices(quotes)
  const nameless = quotes.flatMap((quote, index) => (quote.speaker ? [] : [{index, quote}]))
  if (quotes.length === 0) return [h('p.none', 'Nobody is quoted.')]
  return [
    h('ol.voices', [
      ...cut(voices, ({quotes, speaker}, index) =>
        h('li', {dataVoice: String(index % COLOURS)}, [
          h('h3', speaker.name),
          speaker.description && h('p.description', speaker.description),
          quoteList(quotes)
        ])
      ),
      nameless.length > 0 ? h('li.nameless', [h('h3', 'No speaker named'), quoteList(nameless)]) : null
    ])
  ]
}
