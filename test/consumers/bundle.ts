import {readdir, readFile, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {Consumer, Row} from './consumer.ts'
import {showPage, type Outcome} from './page.ts'
import type {Project} from './project.ts'
import {assertShown, putUse, sentence, uses, type Use} from './uses.ts'

/** A way in which an app is put before its reader. */
interface Output {
  /** The page to open in a browser; without one, the script `start` runs in Node. */
  page?: string
  /** The page is drawn on the server alone: none of the package's code goes to the browser. */
  onServer?: boolean
  /** As the table tells it. */
  how: string
}

/** A bundler, or a framework with one in it. */
interface Bundler {
  /** Its folder. */
  name: string
  /** As its makers write it: "webpack". */
  title: string
  /** The package whose version is told; a page without a bundler has none. */
  tool?: string
  /** The folder of what is built. */
  built?: string
  outputs: Output[]
  /** What the app can do with the package: without a bundler, not all. */
  does?: readonly Use[]
}

/** What is known of an output so far. */
interface Measured {
  output: Output
  /** Bytes of the app without the package. */
  without: number
  /** Bytes that each use adds. */
  sizes: Partial<Record<Use, number>>
}

/** Runs a built app in Node. */
async function start(project: Project, built: string): Promise<Outcome> {
  const names = (await readdir(built)).filter(name => /\.c?js$/.test(name))
  return {
    text: await project.script('start'),
    scripts: await Promise.all(names.map(name => readFile(join(built, name), 'utf8')))
  }
}

/** Gives the gzipped bytes of an app's scripts; throws where it shows the wrong lines or brings too much along. */
function weigh({text, scripts}: Outcome, use: Use | 'none', onServer = false): number {
  assertShown(text, use)
  const hasArticle = scripts.some(script => script.includes(sentence))
  if (hasArticle !== (!onServer && (use === 'article' || use === 'all')))
    throw new Error(`The scripts of '${use}' ${hasArticle ? 'hold' : 'lack'} the article`)
  return scripts.reduce((sum, script) => sum + gzipSync(script, {level: 9}).length, 0)
}

/** Builds, runs and weighs an app without the package and with each use of it; a row an output. */
export function bundler({name, title, tool, built = 'built', outputs, does = uses}: Bundler): Consumer {
  const check = async (project: Project): Promise<Row[]> => {
    const what = tool === undefined ? title : `${title} ${await project.version(tool)}`
    const folder = join(project.folder, built)
    const rows = outputs.map((output): Measured => ({output, without: 0, sizes: {}}))
    for (const use of ['none', ...does] as const) {
      await putUse(project.folder, use)
      await rm(join(project.folder, 'built'), {recursive: true, force: true})
      await project.script('build')
      for (const row of rows) {
        const {onServer, page} = row.output
        const outcome = page === undefined ? start(project, folder) : showPage(folder, page)
        const size = weigh(await outcome, use, onServer)
        if (use === 'none') row.without = size
        else row.sizes[use] = size - row.without
      }
    }
    return rows.map(({output: {how}, sizes}) => ({what, how, sizes}))
  }
  return {name, check}
}
