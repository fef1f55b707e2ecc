// Measures what each import costs a user, minified and gzipped, and fails where one is over its budget.
//
//   npm run size    after npm run build
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const gzipped = content => gzipSync(content, {level: 9}).length
const markdown = gzipped(readFileSync(`${root}/content/article.md`))

/** Bytes of a bundle of the built package that uses only what `code` exports. */
async function sizeOf(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    minify: true,
    format: 'esm',
    write: false
  })
  return gzipped(outputFiles[0].contents)
}

const name = 'moscow-in-central-asia'
// All helpers take half of what remark-parse takes in a browser with the Markdown, see the benchmarks.
const budgets = [
  [`{article} from '${name}'`, Math.floor(1.06 * markdown)],
  [`* from '${name}'`, 12_521],
  [`{getSections} from '${name}/helpers'`, 1350],
  [`{getDisclaimer} from '${name}/helpers'`, 1500],
  [`{getMetadata} from '${name}/helpers'`, 350],
  [`{getQuotes} from '${name}/helpers'`, 5990],
  [`{getFigures} from '${name}/helpers'`, 4100],
  [`{toText} from '${name}/helpers'`, 680],
  [`* from '${name}/helpers'`, 8710],
  [`{toHtml} from '${name}/html'`, 33_640],
  [`{toTextFragments} from '${name}/html'`, 6310],
  [`{toJsonLd} from '${name}/json-ld'`, 10_430]
]

let over = 0
console.log('bytes, minified and gzipped        of at most')
for (const [what, budget] of budgets) {
  const size = await sizeOf(`export ${what}`)
  if (size > budget) over++
  console.log(
    `${String(size).padStart(6)} ${size > budget ? '> OVER' : '      '} ${String(budget).padStart(6)}   ${what}`
  )
}
console.log(`(content/article.md alone is ${markdown} bytes gzipped)`)
process.exitCode = over > 0 ? 1 : 0
