import {isUtf8} from 'node:buffer'
import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import type {Article} from '../helpers.ts'
import {commands} from './commands.ts'
import {failure} from './failure.ts'

/** Reads a file as text, or standard input where the file is `-`. */
async function readMarkdown(file: string, stdin: NodeJS.ReadableStream): Promise<string> {
  try {
    const bytes = file === '-' ? await buffer(stdin) : await readFile(file)
    // UTF-16, which some shells write, would be an article of single letters.
    if (!isUtf8(bytes)) throw new Error('not UTF-8')
    return bytes.toString()
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') throw failure(1, `${file}: cannot be read (${code ?? message})`)
    const isWord = /^[a-z]+$/i.test(file)
    throw failure(2, `${file}: no such ${isWord ? `command (${Object.keys(commands).join(', ')}) or ` : ''}file`)
  }
}

/** Reads and parses an article. The parser is loaded here, so that what needs no parser does not wait for it. */
export async function readArticle(file: string, stdin: NodeJS.ReadableStream): Promise<Article> {
  const markdown = await readMarkdown(file, stdin)
  const {parseArticle} = await import('../parse.ts')
  try {
    return parseArticle(markdown)
  } catch (error) {
    throw failure(2, `${file === '-' ? 'standard input' : file}: ${(error as Error).message}`)
  }
}
