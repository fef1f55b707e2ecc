/** Colours that can be read on a light and, by what the reader prefers, on a dark page. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .small { font-size: 11px; fill: #59636e }
  .ours { fill: #0969da; stroke: #0969da }
  .theirs { fill: #9a6700 }
  .grid { stroke: #d1d9e0 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .small { fill: #9198a1 }
    .ours { fill: #4493f8; stroke: #4493f8 }
    .theirs { fill: #d29922 }
    .grid { stroke: #3d444d }
  }`

/** An SVG of a size, with a title for those who cannot see it. */
function svg(width, height, title, parts) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">
<style>${style}
</style>
${parts.join('\n')}
</svg>
`
}

/** A text at a point. */
function label(x, y, text, attributes = '') {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`
}

/** A coordinate without digits that nobody sees. */
const round = number => Math.round(number * 10) / 10

/** A number with three digits that count. */
const format = number => Number(number.toPrecision(3)).toLocaleString('en')

/** Bars, ours below theirs, on a scale of powers of ten, as long as each is to ours. */
export function plotComparisons(rows) {
  const width = 720
  const left = 250
  const most = Math.max(...rows.map(({theirs}) => Math.log10(theirs.ratio)))
  const scale = (width - left - 90) / Math.ceil(most)
  const height = 40 + rows.length * 50
  const ticks = Array.from({length: Math.ceil(most) + 1}, (_, power) => {
    const x = left + power * scale
    return [
      `<line class="grid" x1="${round(x)}" x2="${round(x)}" y1="30" y2="${height - 8}"/>`,
      label(
        x,
        20,
        power === 0 ? 'as ours' : `${(10 ** power).toLocaleString('en')} ×`,
        'class="small" text-anchor="middle"'
      )
    ]
  }).flat()
  const amount = ({bytes, milliseconds}) =>
    bytes === undefined ? `${format(milliseconds)} ms` : `${format(bytes / 1000)} kB`
  const bars = rows.flatMap(({ours, theirs, what}, index) => {
    const y = 38 + index * 50
    const length = Math.log10(theirs.ratio) * scale
    return [
      label(left - 12, y + 16, what, 'text-anchor="end"'),
      label(left - 12, y + 32, `ours: ${amount(ours)}`, 'class="small" text-anchor="end"'),
      `<rect class="theirs" x="${left}" y="${y + 6}" width="${round(length)}" height="14"/>`,
      label(left + length + 8, y + 17, `${format(theirs.ratio)} ×`),
      label(left + 4, y + 34, `${theirs.name}: ${amount(theirs)}`, 'class="small"')
    ]
  })
  return svg(width, height, 'How many times as much others take', [...ticks, ...bars])
}

/** The time over the length, both on scales of powers of ten. */
export function plotGrowth({points, slope}) {
  const [width, height, left, bottom] = [720, 320, 70, 40]
  const logs = points.map(([times, took]) => [Math.log10(times), Math.log10(took)])
  const [low, high] = [Math.floor(Math.min(...logs.map(([, y]) => y))), Math.ceil(Math.max(...logs.map(([, y]) => y)))]
  const right = Math.ceil(logs.at(-1)[0])
  const x = power => round(left + (power / right) * (width - left - 30))
  const y = power => round(height - bottom - ((power - low) / (high - low)) * (height - bottom - 30))
  const steps = (from, to) => Array.from({length: to - from + 1}, (_, index) => from + index)
  const grid = [
    ...steps(0, right).flatMap(power => [
      `<line class="grid" x1="${x(power)}" x2="${x(power)}" y1="${y(high)}" y2="${y(low)}"/>`,
      label(
        x(power),
        height - bottom + 18,
        `${(10 ** power).toLocaleString('en')} ×`,
        'class="small" text-anchor="middle"'
      )
    ]),
    ...steps(low, high).flatMap(power => [
      `<line class="grid" x1="${x(0)}" x2="${x(right)}" y1="${y(power)}" y2="${y(power)}"/>`,
      label(left - 8, y(power) + 4, `${format(10 ** power)} ms`, 'class="small" text-anchor="end"')
    ])
  ]
  return svg(width, height, 'Time of the four helpers over the length of an article', [
    ...grid,
    `<polyline class="ours" style="fill: none; stroke-width: 2" points="${logs.map(([times, took]) => `${x(times)},${y(took)}`).join(' ')}"/>`,
    ...logs.map(([times, took]) => `<circle class="ours" cx="${x(times)}" cy="${y(took)}" r="3.5"/>`),
    label(left, 18, `All four helpers, by the length of the article: slope ${slope.toFixed(2)}`)
  ])
}
