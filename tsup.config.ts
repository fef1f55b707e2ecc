import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import type {Options} from 'tsup'
import {compileArticle} from './content/compile.ts'
import {parseArticle} from './src/parse.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Puts the tree of `content/article.md` into the bundle. */
const articlePlugin: Plugin = {
  name: 'compile-article',
  setup(build) {
    build.onLoad({filter: /article\.md$/}, async ({path}) => ({
      contents: compileArticle(await readFile(path, 'utf8')),
      loader: 'js'
    }))
  }
}

/**
 * Drops `import "./chunk.js"` lines: esbuild leaves them for side effects, the package has none, and bundlers warn of
 * them.
 */
const dropBareImports: NonNullable<Options['plugins']>[number] = {
  name: 'drop-bare-imports',
  renderChunk: code => ({code: code.replace(/^import "\.\/[^"]+";\n/gm, '')})
}

/**
 * Puts the import of the article first: esbuild orders them by the names of files, which are hashes, and users' bundles,
 * which follow that order, are 30 bytes smaller after gzip with the article's prose in front.
 */
const articleFirst: NonNullable<Options['plugins']>[number] = {
  name: 'article-first',
  renderChunk: code => {
    const statement = /^import \{[^}]*\} from "\.\/[^"]+";\n/gm
    const isArticle = (text: string): number => Number(text.includes(' article\n'))
    const sorted = (code.match(statement) ?? []).sort((a, b) => isArticle(b) - isArticle(a))
    return {code: code.replace(statement, () => sorted.shift() ?? '')}
  }
}

/**
 * Puts a text or an object that is read in one place there, which bundlers do not: 39 bytes with all helpers. In the
 * source, what is known of the language stands in files of its own.
 */
const inlineData: NonNullable<Options['plugins']>[number] = {
  name: 'inline-data',
  renderChunk: code => {
    const declaration = /^var (\w+) = ("(?:[^"\\]|\\.)*"|`[^`$]*`|\{.*\});\n/gm
    const inline = (text: string, [statement, name = '', literal = '']: RegExpMatchArray): string => {
      const others = text.replace(statement, '')
      const reading = new RegExp(`(?<![.\\w])${name}(?![\\w:])`, 'g')
      if (others.match(reading)?.length !== 1) return text
      const hole = `\${${name}}`
      return others.includes(hole)
        ? others.replace(hole, () => literal.slice(1, -1).replace(/`|\$\{/g, '\\$&'))
        : others.replace(reading, () => `(${literal})`)
    }
    return {code: Array.from(code.matchAll(declaration)).reduce(inline, code)}
  }
}

/**
 * The statements of the chunks that most bundles have, by the names that they declare, in the order that compresses best,
 * as a search found it: 185 bytes with all helpers. What is read as a module loads must stand before what reads it.
 */
const order = `
getMetadata lists knownTags hideCode symbols headOf currencyCodes stretchOf readWords isSentence readDefinitions
getSections findResources getFigures toText getDisclaimer toSection contentOf readNumbers readNames attributeAll
readBlocks joinNames fullest markOf createResolver numberValue readQuotes tagOf readImages read apposition measures
titles months bodies creditLabel possessive phrasePattern quotation opening wordCharacters abbreviation trimmed
magnitude wordStart anyToken noAmount unitNames isDisclaimer unitPattern landmark cardinals anyNumber amountPattern
rules getQuotes leafText createSlugger assertNode assertRoot textOf outline slugOf asRole roles markedRole dataRole
getQuotes2 getMetadata2 getSections2 getDisclaimer2 getFigures2 paragraphs article_default article deepFreeze
`
  .trim()
  .split(/\s+/)

/** Puts statements into that order, between imports and all others: functions, data, exports. */
const sortStatements: NonNullable<Options['plugins']>[number] = {
  name: 'sort-statements',
  renderChunk: code => {
    const statements = code
      .replace(/^\/\/ .*\n\n?/gm, '')
      .split(/(?<=[;}]\n\n?)(?=(?:async|export|function|import|process|var)\b)/)
    const rank = (statement: string): number => {
      const [, kind, name = ''] = /^(?:async )?(#|export|function|import|var)(?: (\w+))?/.exec(statement) ?? []
      if (kind === '#' || kind === 'import') return -1
      const place = order.indexOf(name)
      if (place >= 0) return place
      return order.length + (kind === 'function' ? 0 : kind === 'export' ? 2 : 1)
    }
    return {code: statements.sort((a, b) => rank(a) - rank(b)).join('')}
  }
}

/** Throws if that order names what no built file declares any more, so that a renamed function does not lose its place. */
async function checkOrder(): Promise<void> {
  const files = (await readdir('dist')).filter(name => name.endsWith('.js'))
  const code = (await Promise.all(files.map(name => readFile(`dist/${name}`, 'utf8')))).join('\n')
  const declared = Array.from(code.matchAll(/^(?:async )?(?:function|var) (\w+)/gm), ([, name]) => name)
  const stale = order.filter(name => !declared.includes(name))
  if (stale[0])
    throw new Error(`Nothing declares ${stale.join(', ')}: rename or remove it in \`order\` of tsup.config.ts`)
}

/** The declarations of a module that gives one value. */
function declare(type: string): string {
  return `declare const content: ${type}\nexport default content\n`
}

// Here, since `clean` would take the declarations that `onSuccess` writes too.
await rm('dist', {recursive: true, force: true})

/**
 * The properties that stay inside the package, none of a tree, a result or an option, and the letters that they get: 100
 * bytes of every bundle, a quarter of them because these letters compress best.
 */
const letters = {
  count: 'k',
  described: 'I',
  ends: 'm',
  entity: 'g',
  entities: 'n',
  female: 'd',
  full: 'r',
  isQuoting: 'u',
  last: 'o',
  lead: 'b',
  node: 'R',
  opens: 'v',
  outermost: 't',
  pending: 'y',
  person: 'h',
  places: 's',
  prose: 'e',
  rank: 'f',
  rule: 'l',
  sectionOf: 'a',
  sentences: 'S',
  span: 'c',
  tag: 'p',
  tags: 'x',
  titleHeading: 'Z',
  words: 'i'
}

const config: Options = {
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.json',
  esbuildPlugins: [articlePlugin],
  plugins: [dropBareImports, articleFirst, inlineData, sortStatements],
  entry: ['src/index.ts', 'src/helpers.ts', 'src/parse.ts', 'src/html.ts', 'src/json-ld.ts', 'src/cli.ts'],
  dts: {entry: ['src/index.ts', 'src/helpers.ts', 'src/parse.ts', 'src/html.ts', 'src/json-ld.ts']},
  external: [/^node:/],
  esbuildOptions: options => {
    options.mangleProps = new RegExp(`^(?:${Object.keys(letters).join('|')})$`)
    options.mangleCache = letters
  },
  async onSuccess() {
    await checkOrder()
    const article = parseArticle(await readFile('content/article.md', 'utf8'))
    await writeFile('dist/article.json', JSON.stringify(article))
    await writeFile('dist/article.json.d.ts', declare("import('./index.js').Article"))
    await writeFile('dist/article.md.d.ts', declare('string'))
  }
}

export default config
