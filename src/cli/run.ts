import {parseArgs} from 'node:util'
import {version} from '../../package.json'
import {article} from '../article.ts'
import {help, isCommand, type Command} from './commands.ts'
import {toJson} from './data.ts'
import {failure, isFailure} from './failure.ts'
import {clean, createPage} from './page.ts'
import {readArticle} from './read-article.ts'
import {views} from './views.ts'

/** Where output goes: a terminal knows its width and colours. */
type Output = NodeJS.WritableStream & {columns?: number; hasColors?: () => boolean}

/** What the command talks to; `process` is one. */
export interface Surroundings {
  argv: string[]
  stdin: NodeJS.ReadableStream
  stdout: Output
  stderr: NodeJS.WritableStream
}

/** What was asked for. */
interface Request {
  command: Command | 'overview'
  file?: string
  options: {explain?: boolean; help?: boolean; json?: boolean; version?: boolean}
}

/** The width of lines where nothing tells, and the most that is comfortable to read. */
const defaultWidth = 80
const greatestWidth = 100

/** Understands the words of the command line. */
function readRequest(words: string[]): Request {
  const options = {
    explain: {type: 'boolean'},
    help: {type: 'boolean', short: 'h'},
    json: {type: 'boolean'},
    version: {type: 'boolean'}
  } as const
  try {
    const {positionals, values} = parseArgs({args: words, options, allowPositionals: true})
    const command = isCommand(positionals[0]) ? (positionals.shift() as Command) : 'overview'
    const [file, extra] = positionals
    if (extra !== undefined) throw new Error(`Unexpected argument '${extra}' after '${file}'`)
    if (values.explain && values.json) throw new Error("'--explain' has no data: leave out '--json'")
    if (values.explain && command !== 'overview' && command !== 'quotes') {
      throw new Error(`'--explain' is about quotes: leave out '${command}'`)
    }
    return {command, options: values, ...(file !== undefined && {file})}
  } catch (error) {
    const [reason] = (error as Error).message.split('. ')
    throw failure(2, `${reason} (--help shows how to use it)`)
  }
}

/** What a request prints. */
async function answer({command, file, options}: Request, {stdin, stdout}: Surroundings): Promise<string> {
  if (options.help) return help
  if (options.version) return `${version}\n`
  const tree = file === undefined ? article : await readArticle(file, stdin)
  if (options.json) return `${toJson(tree, command)}\n`
  const width = Math.min(stdout.columns ?? 0, greatestWidth)
  const page = createPage(width > 0 ? width : defaultWidth, stdout.hasColors?.() ?? false)
  return views[options.explain ? 'explain' : command](tree, page)
    .map(line => `${line}\n`)
    .join('')
}

/** Writes a text, all of it. A reader that has seen enough, as `head` has, closes the pipe: that is no error. */
function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (error?: NodeJS.ErrnoException | null): void => {
      if (!error || error.code === 'EPIPE') resolve()
      else reject(failure(1, `the output cannot be written (${error.message})`))
    }
    // Without a listener, what is told to the callback ends the process.
    output.on('error', finish)
    output.write(text, finish)
  })
}

/**
 * Runs the command.
 *
 * @returns The exit code.
 */
export async function run(surroundings: Surroundings): Promise<number> {
  const {argv, stderr, stdout} = surroundings
  try {
    await write(stdout, await answer(readRequest(argv.slice(2)), surroundings))
    return 0
  } catch (error) {
    if (!isFailure(error)) throw error
    stderr.write(`moscow-in-central-asia: ${clean(error.message)}\n`)
    return error.exitCode
  }
}
