import type {ElementContent} from 'hast'
import {s} from 'hastscript'
import type {Root} from 'mdast'
import {toText, type Figure, type Quote, type Section} from 'moscow-in-central-asia/helpers'
import {getColours} from './voices.ts'

/** How many findings of a kind the strip shows: more would not be told apart. */
const MARKS = 500

/** Where a finding stands in the text as a whole, in percent. */
interface Stretch {
  x: string
  width: string
}

/** Measures where the top-level nodes of the article's own text begin, in characters. */
function measure(tree: Root, sections: Section[]): {starts: Map<number, number>; total: number} {
  const own = new Set(
    (function* bodies(sections: Section[]): Generator<Root['children'][number]> {
      for (const {nodes, role, sections: inner} of sections) {
        if (role === 'body') yield* nodes
        yield* bodies(inner)
      }
    })(sections)
  )
  const starts = new Map<number, number>()
  let total = 0
  for (const [index, node] of tree.children.entries()) {
    if (!own.has(node)) continue
    starts.set(index, total)
    total += toText(node).length
  }
  return {starts, total: Math.max(total, 1)}
}

/** The whole text as one strip: what is quoted, in the colour of its speaker, and where the numbers stand. */
export function renderStrip(tree: Root, sections: Section[], quotes: Quote[], figures: Figure[]): ElementContent {
  const {starts, total} = measure(tree, sections)
  const colours = getColours(quotes)
  const stretch = (path: number[], start: number, end: number): Stretch => {
    const from = (starts.get(path[0] ?? 0) ?? 0) + start
    return {x: `${((100 * from) / total).toFixed(2)}%`, width: `${((100 * (end - start)) / total).toFixed(2)}%`}
  }
  const band = {y: '0', height: '20'}
  return s('svg.strip', {ariaHidden: 'true', width: '100%', height: '30'}, [
    s('rect.track', {...band, width: '100%'}),
    ...quotes.slice(0, MARKS).map(({end, path, start}, index) => {
      const dataVoice = colours[index]?.toString()
      return s('rect.quote', {...band, ...stretch(path, start, end), dataVoice})
    }),
    ...figures.slice(0, MARKS).flatMap(figure => {
      if (figure.kind !== 'number') return []
      return [s('circle.figure', {cx: stretch(figure.path, figure.start, figure.end).x, cy: '26', r: '3'})]
    })
  ])
}
