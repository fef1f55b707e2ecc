import {readFileSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import Recognizers from '@microsoft/recognizers-text-number'
import nlp from 'compromise'
import {build} from 'esbuild'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {article, getDisclaimer, getFigures, getQuotes, getSections, toText} from '../../dist/index.js'
import {repeat, vary} from './articles.mjs'
import {compare, compareCold, least, slope} from './measure.mjs'

const here = new URL('.', import.meta.url)
const markdownFile = new URL('../../content/article.md', here)
const markdown = readFileSync(markdownFile, 'utf8')

/** What the four helpers take of an article. */
function readAll(tree) {
  getSections(tree)
  getQuotes(tree)
  getFigures(tree)
  getDisclaimer(tree)
}

/** Calls a reader on the next of some articles each time. */
function cycle(articles, read) {
  let index = 0
  return () => read(articles[index++ % articles.length])
}

/** How long it takes to have the article, from a standing start. */
export function coldStart() {
  const [ours, theirs] = compareCold({
    'import {article}': `
      const {article} = await import('${new URL('../../dist/index.js', here)}')
      if (article.children.length === 0) throw new Error('No article')`,
    'remark-parse': `
      const {readFileSync} = await import('node:fs')
      const {unified} = await import('${import.meta.resolve('unified')}')
      const {default: remarkParse} = await import('${import.meta.resolve('remark-parse')}')
      unified().use(remarkParse).parse(readFileSync(new URL('${markdownFile}'), 'utf8'))`
  })
  return [{what: 'the article from a cold start', unit: 'ms', ours, theirs, atLeast: 5}]
}

/** How long all four helpers take, once warm. */
export async function warmHelpers() {
  const parser = unified().use(remarkParse).freeze()
  const [ours, theirs] = await compare({
    'all four helpers': () => readAll(article),
    'remark-parse': () => parser.parse(markdown)
  })
  return [{what: 'the four helpers on the article', unit: 'ms', ours, theirs, atLeast: 2}]
}

/** What a bundle of some code takes on a platform, minified and gzipped. */
async function bundleSize(contents, platform) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: here.pathname},
    bundle: true,
    minify: true,
    format: 'esm',
    platform,
    write: false,
    loader: {'.md': 'text'}
  })
  return gzipSync(outputFiles[0].contents, {level: 9}).length
}

/** How much a page has to load, and a server or a worker, where remark-parse cannot ask the DOM for its entities. */
export async function bundles() {
  const compareSizes = async (platform, [name, code]) => {
    const ours = await bundleSize("export * from '../../dist/index.js'", platform)
    const theirs = await bundleSize(code, platform)
    return {ours: {name: 'article and all helpers', bytes: ours}, theirs: {name, bytes: theirs, ratio: theirs / ours}}
  }
  const parser = [
    'remark-parse, Markdown',
    `import remarkParse from 'remark-parse'
    import {unified} from 'unified'
    import markdown from '../../content/article.md'
    export const article = unified().use(remarkParse).parse(markdown)`
  ]
  const toolkit = ['compromise', "export {default} from 'compromise'"]
  return [
    {what: 'bundle for browsers', unit: 'bytes', ...(await compareSizes('browser', parser)), atLeast: 2},
    {what: 'bundle for Node.js and workers', unit: 'bytes', ...(await compareSizes('node', parser)), atLeast: 2},
    {what: 'bundle for browsers', unit: 'bytes', ...(await compareSizes('browser', toolkit)), atLeast: 10}
  ]
}

/** How long helpers take for one of a thousand articles, and toolkits for the same ones. */
export async function throughput() {
  const articles = vary(1000)
  const texts = articles.map(tree => toText(tree))
  const {Culture, recognizeNumber} = Recognizers
  const [quotes, quotations] = await compare({
    getQuotes: cycle(articles, tree => getQuotes(tree)),
    'compromise .quotations()': cycle(texts, text => nlp(text).quotations().out('array'))
  })
  const [figures, numbers, recognized] = await compare({
    getFigures: cycle(articles, tree => getFigures(tree, 'number')),
    'compromise .numbers()': cycle(texts, text => nlp(text).numbers().json()),
    'Recognizers-Text': cycle(texts, text => recognizeNumber(text, Culture.English))
  })
  return [
    {what: 'quotes of an article, of 1,000', unit: 'ms', ours: quotes, theirs: quotations, atLeast: 100},
    {what: 'numbers of an article, of 1,000', unit: 'ms', ours: figures, theirs: numbers, atLeast: 50},
    {what: 'numbers of an article, of 1,000', unit: 'ms', ours: figures, theirs: recognized, atLeast: 50}
  ]
}

/** How the time grows with the length of an article, from 1 to 1,000 times the embedded one. */
export function growth() {
  const points = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(times => {
    const tree = repeat(times)
    return [times, least(() => readAll(tree), Math.max(5, 200 / times))]
  })
  return {points, slope: slope(points), atMost: 1.05}
}
