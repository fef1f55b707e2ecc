import {cp, rename} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const shared = fileURLToPath(new URL('shared', import.meta.url))

/** The ways to use the package that are measured, each a module in `shared`. */
export const uses = ['article', 'helper', 'all', 'parse'] as const
export type Use = (typeof uses)[number]

/** Something of `shared`, or of a project, that shows lines; `none` is the app without the package. */
export type Program = Use | 'none' | 'entries' | 'command' | 'tests' | 'typescript'

/** What each has to show, line by line. */
const expectedLines: Record<Program, string[]> = {
  none: ['Without the package'],
  article: ['Russia: Moscow Looks To Expand Military Presence In Central Asia', '37 nodes'],
  helper: ['a-dry-summer: A dry summer'],
  all: [
    'Russia: Moscow Looks To Expand Military Presence In Central Asia',
    'lead',
    'russia-the-most-realistic-partner',
    'wider-regional-cooperation-to-come',
    'central-asia-in-focus',
    'farangis-najibullah',
    'disclaimer',
    'partial · Vladimir Mukhin · says · has apparently come',
    'direct · Vladimir Mukhin · adds · Military and military-technical',
    'partial · Russian presidential office · According to · further expansion of',
    'partial · Ismoil Rahmatov · says · after a few',
    'partial · Ismoil Rahmatov · notes · the most powerful',
    'partial · Ismoil Rahmatov · notes · all their aid',
    'partial · Islam Karimov · suggested · powerful union capable',
    'term · newly independent states',
    'term · current state of',
    'some 7,000 troops',
    'some 400 personnel',
    'more than 570 kilometers',
    'two main reasons',
    'Millions of families',
    'some 1,000 personnel',
    '$50 million',
    'some 200 French troops',
    'ITAR-TASS',
    'RFE/RL has been',
    'Russia: Moscow Looks'
  ],
  parse: ['A dry summer', 'Jane Roe', 'heading', 'paragraph'],
  entries: [
    'moscow-in-central-asia',
    'Russia: Moscow Looks To Expand Military Presence In Central Asia',
    'Vladimir Mukhin',
    'Jane Roe',
    'John Doe',
    '<p>',
    'It rains',
    'NewsArticle'
  ],
  command: ['Russia: Moscow Looks To Expand Military Presence In Central Asia', 'SECTIONS', 'QUOTES', 'FIGURES'],
  tests: ['1 passed'],
  typescript: ['Vladimir Mukhin', 'a-dry-summer: A dry summer', '50000000 USD', 'It rains']
}

/** A sentence of the article: where it stands, the article is. */
export const sentence = 'a Moscow-based journalist and expert on military affairs, says that while Central Asia'

/** Puts what projects share into one of them, where it has no file of its own, with a use as its `use.js`. */
export async function putUse(folder: string, use: Use | 'none'): Promise<void> {
  await cp(shared, folder, {force: false, recursive: true})
  await rename(join(folder, `${use}.js`), join(folder, 'use.js'))
}

/** Throws where a text does not show all lines of a use, in order. */
export function assertShown(text: string, program: Program): void {
  let position = 0
  for (const line of expectedLines[program]) {
    const found = text.indexOf(line, position)
    if (found < 0) throw new Error(`'${line}' is missing, or out of order, in what '${program}' shows:\n${text}`)
    position = found + line.length
  }
}
