import type {ElementContent} from 'hast'
import {h, s} from 'hastscript'
import type {Figure, ImageFigure, NumberFigure} from 'moscow-in-central-asia/helpers'
import {readAmount, scaleOf} from './amount.ts'
import {cut} from './cut.ts'

/** A number and its place in the list of all figures. */
interface Counted {
  index: number
  figure: NumberFigure
}

/** Numbers that share a scale, and those that stand alone. */
function groupByScale(numbers: Counted[]): {scales: Array<[string, Counted[]]>; single: Counted[]} {
  const groups = new Map<string | undefined, Counted[]>()
  for (const number of numbers) {
    const scale = scaleOf(number.figure)
    const group = groups.get(scale) ?? []
    group.push(number)
    groups.set(scale, group)
  }
  const scales: Array<[string, Counted[]]> = []
  const single: Counted[] = []
  for (const [scale, members] of groups) {
    if (scale !== undefined && members.length > 1) scales.push([scale, members])
    else for (const member of members) single.push(member)
  }
  return {scales, single}
}

/** The most that a figure says: the upper end of a range. */
function most({max, value}: NumberFigure): number {
  return max ?? value
}

/** A link to where a number stands. */
function link({index}: Counted, content: ElementContent[]): ElementContent {
  return h('a', {href: `#figure:${index}`}, content)
}

/** A figure's words, the number set apart. */
function amountWords(figure: NumberFigure): ElementContent[] {
  const {number, qualifier, unit} = readAmount(figure)
  return [
    ...(qualifier ? [h('span.qualifier', `${qualifier} `)] : []),
    h('strong', number),
    ...(unit ? [h('span.unit', ` ${unit}`)] : [])
  ]
}

/** A bar as long as its value's share of the longest one. */
function bar({figure}: Counted, longest: number): ElementContent {
  const share = longest > 0 ? Math.max(0, (100 * most(figure)) / longest) : 0
  return s('svg.length', {ariaHidden: 'true', width: '100%', height: '6'}, [
    s('rect.track', {width: '100%', height: '6'}),
    s('rect.value', {width: `${share.toFixed(2)}%`, height: '6'})
  ])
}

/** A scale from zero to its largest value, which comes first. */
function renderScale([scale, members]: [string, Counted[]]): ElementContent {
  const sorted = members.toSorted((a, b) => most(b.figure) - most(a.figure))
  const longest = most(sorted[0]!.figure)
  const render = (counted: Counted): ElementContent =>
    h('li', [link(counted, [h('span.amount', amountWords(counted.figure)), bar(counted, longest)])])
  return h('li', [h('h3', scale), h('ul', cut(sorted, render))])
}

/** What an image shows, or would show if the source had it. */
function renderImage({alt, caption, credit, sectionId}: ImageFigure): ElementContent {
  return h('li', [h('a', {href: `#${sectionId}`}, caption ?? alt), credit ? h('span.credit', credit) : null])
}

/** What is counted: numbers of one noun on one scale from zero, all others by themselves; and the images. */
export function renderFigures(figures: Figure[]): ElementContent[] {
  const images = figures.filter(figure => figure.kind === 'image')
  const numbers = figures.filter(figure => figure.kind === 'number').map((figure, index) => ({figure, index}))
  const {scales, single} = groupByScale(numbers)
  const lists: Array<[string, ElementContent[]]> = [
    ['ul.scales', cut(scales, renderScale)],
    ['ul.single', cut(single, counted => h('li', [link(counted, amountWords(counted.figure))]))],
    ['ul.images', cut(images, renderImage)]
  ]
  const shown = lists.filter(([, entries]) => entries.length > 0).map(([name, entries]) => h(name, entries))
  return shown.length > 0 ? shown : [h('p.none', 'Nothing is counted.')]
}
