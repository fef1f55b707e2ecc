import {execFileSync} from 'node:child_process'
import process from 'node:process'
import * as helpers from '../../dist/helpers.js'
import {parseArticle} from '../../dist/parse.js'
import {hostileMarkdown} from './hostile-markdown.mjs'
import {hostileTrees} from './hostile-trees.mjs'
import {least} from './measure.mjs'

const doublings = 4
const mostGrowth = 2.2

/** Calls all helpers on a tree. */
const readAll = tree => Object.values(helpers).map(read => read(tree))

/** The factor by which a row of values grows from one to the next, on the whole. */
const growthOf = values => (values.at(-1) / values[0]) ** (1 / (values.length - 1))

/** Sizes that double, from the given one on. */
const doubled = size => Array.from({length: doublings + 1}, (_, index) => size * 2 ** index)

/** Times a call on something of each size, once what was there before is cleared away. */
function timesOf(sizes, make, read) {
  return sizes.map(size => {
    const input = make(size)
    globalThis.gc()
    return least(() => read(input))
  })
}

/** A size on which the helpers take long enough to be timed. */
function firstSize(make) {
  let size = 10_000
  while (size < 160_000 && least(() => readAll(make(size))) < 5) size *= 2
  return size
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
 * Measures how time and memory grow with hostile articles, over four doublings. Prints what takes longest and what grows
 * most, and says whether nothing grows by more than 2.2 times a doubling.
 */
export function measureHostile(print) {
  const rows = []
  for (const [kind, make] of Object.entries(hostileTrees)) {
    const sizes = doubled(firstSize(make))
    rows.push({kind, name: 'all helpers', unit: 'ms', sizes, values: timesOf(sizes, make, readAll)})
  }
  for (const [kind, make] of Object.entries(hostileMarkdown)) {
    const sizes = doubled(8000)
    rows.push({kind, name: 'parseArticle', unit: 'ms', sizes, values: timesOf(sizes, make, parseArticle)})
  }
  for (const kind of ['a paragraph of prose', 'a paragraph of quotation marks', 'headings']) {
    const sizes = doubled(100_000)
    rows.push({kind, name: 'memory', unit: 'MB', sizes, values: sizes.map(size => memoryOf(kind, size))})
  }
  // What takes less than that is lost in the noise of the machine, and hurts nobody.
  const isLong = ({unit, values}) => unit === 'MB' || values.at(-1) > 50
  const long = rows.filter(isLong).toSorted((a, b) => growthOf(b.values) - growthOf(a.values))
  print([
    ['what', 'of', 'characters', 'from', 'to', 'per doubling', ''],
    ...long.map(({kind, name, sizes, unit, values}) => [
      name,
      kind,
      `${sizes[0].toLocaleString('en')} to ${sizes.at(-1).toLocaleString('en')}`,
      `${values[0].toFixed(1)} ${unit}`,
      `${values.at(-1).toFixed(1)} ${unit}`,
      `${growthOf(values).toFixed(2)} ×`,
      growthOf(values) <= mostGrowth ? '' : `MISSED, at most ${mostGrowth} ×`
    ])
  ])
  console.log(`\n${rows.length} measured, ${rows.length - long.length} of them end within 50 ms and are left out`)
  return long.every(({values}) => growthOf(values) <= mostGrowth)
}
