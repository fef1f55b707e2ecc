// Measures the package against what people would use without it, in one run on one machine, and fails where it falls
// short of what it promises.
//
//   npm run bench                 the table
//   npm run bench -- --plots      and the plots that the README shows
//   npm run bench -- --hostile    how time and memory grow with hostile articles
import {writeFileSync} from 'node:fs'
import process from 'node:process'
import {parseArgs} from 'node:util'
import {bundles, coldStart, growth, throughput, warmHelpers} from './comparisons.mjs'
import {measureHostile} from './hostile.mjs'
import {plotComparisons, plotGrowth} from './plots.mjs'

const {values} = parseArgs({options: {hostile: {type: 'boolean'}, plots: {type: 'boolean'}}})

/** A number with three digits that count. */
const format = number => Number(number.toPrecision(3)).toLocaleString('en', {maximumSignificantDigits: 3})
const amount = ({bytes, milliseconds}) =>
  bytes === undefined ? `${format(milliseconds)} ms` : `${bytes.toLocaleString('en')} bytes`

/** Prints a table whose first column is the widest word's. */
function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)))
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd()
    )
}

/** Measures the package side by side with others. */
async function measureComparisons() {
  const rows = [...coldStart(), ...(await warmHelpers()), ...(await bundles()), ...(await throughput())]
  const grown = growth()
  const met = rows.map(({atLeast, theirs}) => theirs.ratio >= atLeast)
  const isLinear = grown.slope <= grown.atMost
  const verdict = isMet => (isMet ? 'met' : 'MISSED')
  print([
    ['measured', 'ours', 'theirs', 'of whom', 'ratio', 'must', ''],
    ...rows.map(({atLeast, ours, theirs, what}, index) => [
      what,
      amount(ours),
      amount(theirs),
      theirs.name,
      `${format(theirs.ratio)} ×`,
      `${atLeast} ×`,
      verdict(met[index])
    ]),
    [
      'time over length, 1 to 1,000 ×',
      `slope ${grown.slope.toFixed(2)}`,
      '',
      '',
      '',
      `≤ ${grown.atMost}`,
      verdict(isLinear)
    ]
  ])
  if (values.plots) {
    writeFileSync(new URL('comparisons.svg', import.meta.url), plotComparisons(rows))
    writeFileSync(new URL('growth.svg', import.meta.url), plotGrowth(grown))
  }
  return met.every(Boolean) && isLinear
}

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}\n`)
const isMet = values.hostile ? measureHostile(print) : await measureComparisons()
process.exitCode = isMet ? 0 : 1
