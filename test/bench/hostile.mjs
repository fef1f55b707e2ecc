import {execFileSync} from 'node:child_process'
import process from 'node:process'
import * as helpers from '../../dist/helpers.js'
import {parseArticle} from '../../dist/parse.js'
import {hostileMarkdown} from './hostile-markdown.mjs'
import {hostileTrees} from './hostile-trees.mjs'
import {typical} from './measure.mjs'

const doublings = 4
const mostGrowth = 2.2

/** Calls all helpers on a tree. */
const readAll = tree => Object.values(helpers).map(read => read(tree))

/** The factor that a value grows by for each doubling, on the whole. */
const growthOf = ({from, to}) => (to / from) ** (1 / doublings)

/** How long something must take before the first doubling, in milliseconds, so that it is more than noise. */
const leastTime = 20

/** Sizes of a tree before and after the doublings. */
function treeSizes(make) {
  let size = 10_000
  const time = tree => typical(() => readAll(tree))
  while (size < 160_000 && time(make(size)) < leastTime) size *= 2
  return [size, size * 2 ** doublings]
}

/** Sizes of Markdown before and after, in whole units: a unit may be longer than what was asked for. */
function markdownSizes(make) {
  const size = make(8000).length
  return [size, size * 2 ** doublings]
}

/** Times a call on something of each of two sizes. */
function timesOf(sizes, make, read) {
  const [from, to] = sizes.map(size => {
    const input = make(size)
    return typical(() => read(input))
  })
  return {sizes, unit: 'ms', from, to}
}

/** Times it, and again where it seems to grow too much, as what else runs on the machine only adds to a time. */
function leastGrowth(sizes, make, read, tries = 3) {
  const times = timesOf(sizes, make, read)
  if (tries === 1 || growthOf(times) <= mostGrowth) return times
  const again = leastGrowth(sizes, make, read, tries - 1)
  return growthOf(again) < growthOf(times) ? again : times
}

/** The most memory that a fresh process has for all helpers on a tree, in megabytes. */
function memoryOf(kind, size) {
  const code = `
    import * as helpers from '${new URL('../../dist/helpers.js', import.meta.url)}'
    import {hostileTrees} from '${new URL('hostile-trees.mjs', import.meta.url)}'
    const tree = hostileTrees[${JSON.stringify(kind)}](${size})
    for (const read of Object.values(helpers)) read(tree)
    console.log(process.resourceUsage().maxRSS / 1024)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', code], {encoding: 'utf8'}))
}

/**
 * Measures how time and memory grow with hostile articles, over four doublings. Prints what grows most, and says whether
 * nothing grows by more than 2.2 times a doubling: by 23 times over all four, where what is linear grows by 16 times.
 */
export function measureHostile(print) {
  const rows = []
  for (const [kind, make] of Object.entries(hostileTrees)) {
    rows.push({kind, name: 'all helpers', ...leastGrowth(treeSizes(make), make, readAll)})
  }
  for (const [kind, make] of Object.entries(hostileMarkdown)) {
    rows.push({kind, name: 'parseArticle', ...leastGrowth(markdownSizes(make), make, parseArticle)})
  }
  for (const kind of ['a paragraph of prose', 'a paragraph of quotation marks', 'headings']) {
    const sizes = [100_000, 100_000 * 2 ** doublings]
    const [from, to] = sizes.map(size => memoryOf(kind, size))
    rows.push({kind, name: 'memory', sizes, unit: 'MB', from, to})
  }
  // What takes less than that is lost in the noise of the machine, and hurts nobody.
  const long = rows.filter(({unit, to}) => unit === 'MB' || to > 50).toSorted((a, b) => growthOf(b) - growthOf(a))
  print([
    ['what', 'of', 'characters', 'from', 'to', 'per doubling', ''],
    ...long.map(row => [
      row.name,
      row.kind,
      row.sizes.map(size => size.toLocaleString('en')).join(' to '),
      `${row.from.toFixed(1)} ${row.unit}`,
      `${row.to.toFixed(1)} ${row.unit}`,
      `${growthOf(row).toFixed(2)} ×`,
      growthOf(row) <= mostGrowth ? '' : `MISSED, at most ${mostGrowth} ×`
    ])
  ])
  console.log(`\n${rows.length} measured, ${rows.length - long.length} of them end within 50 ms and are left out`)
  return long.every(row => growthOf(row) <= mostGrowth)
}
