import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {PassThrough, Readable, Writable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {stripVTControlCharacters} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {version} from '../../package.json'
import {run} from '../../src/cli/run.ts'
import {getDisclaimer, getFigures, getMetadata, getQuotes, getSections} from '../../src/index.ts'

interface Result {
  code: number
  stdout: string
  stderr: string
}

/** Runs the command as a user would, with `stdin` as its standard input and `terminal` as what its output goes to. */
async function command(words: string[], stdin = '', terminal: object = {}): Promise<Result> {
  const stdout = Object.assign(new PassThrough(), terminal)
  const stderr = new PassThrough()
  const ended = run({argv: ['node', 'cli.js', ...words], stdin: Readable.from([stdin]), stdout, stderr}).finally(() => {
    stdout.end()
    stderr.end()
  })
  const [code, output, errors] = await Promise.all([ended, text(stdout), text(stderr)])
  return {code, stdout: output, stderr: errors}
}

const done = (stdout: unknown): Result => ({code: 0, stdout: stdout as string, stderr: ''})
const failed = (code: number, reason: string): Result => ({
  code,
  stdout: '',
  stderr: `moscow-in-central-asia: ${reason}\n`
})

const draft = `---
lang: en
author: {name: Jane Roe, bio: She writes about the weather of the mountains and the sea and all that lies between.}
publisher: {name: The Paper, url: https://paper.example}
date: 2026-11-23
copyright: The Paper
---

# A Dry Summer

![The reservoir in May](may.jpg "The reservoir (The Paper)")

"It has not rained since May," said John Doe, a farmer. "We need at least 20 to 30 millimeters."

## Outlook

### Next week

Rain.

## Disclaimer

The views expressed are

those of the author.
`

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
  file = join(folder, 'draft.md')
  writeFileSync(file, draft)
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

describe('without a file', () => {
  test('should print an overview of the embedded article', async () => {
    const {code, stderr, stdout} = await command([])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Russia: Moscow Looks To Expand Military Presence In Central Asia\nFarangis Najibullah · /)
    for (const part of ['SECTIONS', 'QUOTES', 'FIGURES', 'DISCLAIMER']) expect(stdout).toContain(`\n\n${part}\n\n`)
    expect(stdout).not.toContain('\u001B')
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })

  test.each([
    ['sections', getSections()],
    ['quotes', getQuotes()],
    ['figures', getFigures()],
    ['disclaimer', getDisclaimer()],
    ['metadata', getMetadata()]
  ])('should print %s as JSON', async (word, data) => {
    const {code, stdout} = await command([word, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(data)
  })

  test('should print everything as JSON', async () => {
    const {stdout} = await command(['--json'])
    expect(JSON.parse(stdout)).toEqual({
      metadata: getMetadata(),
      sections: getSections(),
      quotes: getQuotes(),
      figures: getFigures(),
      disclaimer: getDisclaimer()
    })
  })
})

describe('with a file', () => {
  test('should print an overview', async () => {
    expect(await command([file])).toEqual(
      done(`A Dry Summer
Jane Roe · The Paper · 2026-11-23 · en

SECTIONS

    19 words  (lead)
     0 words  Outlook
     1 word     Next week
     8 words  Disclaimer

QUOTES

John Doe
a farmer
  “It has not rained since May”
    said
  “We need at least 20 to 30 millimeters.”
    said

FIGURES

at least 20 to 30 millimeters  more than 20 to 30 millimeters
Image: The reservoir (The Paper)

DISCLAIMER

The views expressed are

those of the author.
`)
    )
  })

  test('should print sections, with their roles', async () => {
    const stdin = '# A\n\nb c\n\n<!-- related -->\n\n## D'
    expect(await command(['sections', '-'], stdin)).toEqual(done('     2 words  (lead)\n     0 words  D · related\n'))
  })

  test('should print the role of a section without a title once', async () => {
    expect(await command(['sections', '-'], '<!-- disclaimer -->\n\nText.')).toEqual(
      done('     1 word   (disclaimer)\n')
    )
  })

  test('should print all authors, and a publisher without an address', async () => {
    const stdin = '---\nauthors: [Jane Roe, John Doe]\npublisher: The Paper\n---\n'
    expect(await command(['-'], stdin)).toEqual(done('Jane Roe, John Doe · The Paper\n'))
    expect(await command(['metadata', '-'], stdin)).toEqual(
      done('Author     Jane Roe\nAuthor     John Doe\nPublisher  The Paper\n')
    )
  })

  test('should print metadata', async () => {
    expect(await command(['metadata', file], '', {columns: 60})).toEqual(
      done(`Title      A Dry Summer
Language   en
Author     Jane Roe
           She writes about the weather of the mountains and
           the sea and all that lies between.
Publisher  The Paper, https://paper.example
Published  2026-11-23
Copyright  The Paper
`)
    )
  })

  test('should print quotes whole, and who is not named', async () => {
    const long = `It was a long ${'very '.repeat(40)}long day.`
    const stdin = `"${long}"\n\nThe so-called "experts" left.`
    const {stdout} = await command(['quotes', '-'], stdin, {columns: 40})
    expect(stdout.replace(/\n {2}/g, ' ')).toContain(long)
    expect(stdout).toContain('Nobody named\n')
    expect(stdout).toContain('  “experts”\n    a term\n')
  })

  test('should print quotes below who says them, as long as that is the same', async () => {
    const stdin =
      '"It rained," said Jane Roe. "And hailed," said Jane Roe.\n\n"It snowed," said John Doe, a farmer.\n\n> It thawed.'
    expect(await command(['quotes', '-'], stdin)).toEqual(
      done(`Jane Roe
  “It rained”
    said
  “And hailed”
    said
John Doe
a farmer
  “It snowed”
    said
Nobody named
  “It thawed.”
`)
    )
  })

  test('should print quotes with the rule that attributed them', async () => {
    const stdin = '"It rained," said Jane Roe. The "experts" left.'
    expect(await command(['quotes', '-', '--explain'], stdin)).toEqual(
      done(
        '“It rained”\n  Jane Roe → Jane Roe\n  said\n  as in “It is late,” said Ann.\n“experts”\n  nobody is named\n'
      )
    )
  })

  test('should print figures, one a line', async () => {
    const stdin = '# T\n\nThe club pays $5 per month to 30 people.\n\n![A chart]()\n\n![](a.svg)\n\n![]()'
    expect(await command(['figures', '-'], stdin)).toEqual(
      done('$5         5 USD per month\n30 people  30 people\nImage: A chart\nImage: a.svg\nImage: no caption\n')
    )
  })

  test('should print hundreds of thousands of figures', async () => {
    const {stdout} = await command(['figures', '-'], '9 men, '.repeat(130_000))
    expect(stdout.split('\n', 1)).toEqual(['9 men  9 men'])
    expect(stdout).toHaveLength('9 men  9 men\n'.length * 130_000)
  })

  test('should print every digit of a number', async () => {
    const {stdout} = await command(['figures', '-'], 'It rose by 0.0625 percent.')
    expect(stdout).toBe('0.0625 percent  0.0625 percent\n')
  })

  test('should print the disclaimer, and null as JSON where there is none', async () => {
    expect(await command(['disclaimer', file])).toEqual(done('The views expressed are\n\nthose of the author.\n'))
    expect(await command(['disclaimer', '-'], 'Text.')).toEqual(done(''))
    expect(await command(['disclaimer', '-', '--json'], 'Text.')).toEqual(done('null\n'))
  })

  test('should begin with what there is, on a terminal of unknown width too', async () => {
    expect(await command(['-'], 'Some text.', {columns: 0})).toEqual(done('SECTIONS\n\n     2 words  (lead)\n'))
  })

  test('should print little of an empty document', async () => {
    expect(await command(['-'])).toEqual(done(''))
  })
})

describe('on a terminal', () => {
  const colours = {columns: 200, hasColors: () => true}

  test('should use colour and not more width than is comfortable', async () => {
    const {stdout} = await command([], '', colours)
    expect(stdout).toContain('\u001B[1mVladimir Mukhin\u001B[22m\n\u001B[2ma Moscow-based journalist')
    const lines = stripVTControlCharacters(stdout).split('\n')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100)
  })

  test('should keep away from it what an article could control it with', async () => {
    const stdin = '---\ntitle: "a\\e[2Jb"\n---\n\n# a\u009B2Jb\u202E\n\nText.'
    expect(await command(['metadata', '-'], stdin, colours)).toEqual(done('\u001B[2mTitle      \u001B[22ma [2Jb\n'))
    expect((await command(['sections', '--json', '-'], `## a\u009Bb\u202E`)).stdout).toContain('a\\u009bb\\u202e')
  })
})

describe('with words it does not understand', () => {
  test.each([
    [['setcions'], 'setcions: no such command (sections, quotes, figures, disclaimer, metadata) or file'],
    [['quotes', './none.md'], './none.md: no such file'],
    [['none.md'], 'none.md: no such file'],
    [['quotes', 'a.md', 'b.md'], "Unexpected argument 'b.md' after 'a.md' (--help shows how to use it)"],
    [['figures', '--explain'], "'--explain' is about quotes: leave out 'figures' (--help shows how to use it)"],
    [['--explain', '--json'], "'--explain' has no data: leave out '--json' (--help shows how to use it)"],
    [['--jsno'], "Unknown option '--jsno' (--help shows how to use it)"],
    [['--json=yes'], "Option '--json' does not take an argument (--help shows how to use it)"]
  ])('should fail with a line on %j', async (words, reason) => {
    expect(await command(words)).toEqual(failed(2, reason))
  })

  test('should tell a file that cannot be read from one that is not there', async () => {
    expect(await command(['sections', folder])).toEqual(failed(1, `${folder}: cannot be read (EISDIR)`))
  })

  test('should not guess at another encoding than UTF-8', async () => {
    const file = join(folder, 'utf-16.md')
    writeFileSync(file, Buffer.from('\uFEFFSome 20 people left.', 'utf16le'))
    expect(await command(['figures', file])).toEqual(failed(1, `${file}: cannot be read (not UTF-8)`))
  })

  test('should say when standard input breaks', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(new Error('gone'))
      }
    })
    const stderr = new PassThrough()
    expect(await run({argv: ['', '', '-'], stdin, stdout: new PassThrough(), stderr})).toBe(1)
    expect(String(stderr.read())).toBe('moscow-in-central-asia: -: cannot be read (gone)\n')
  })

  test('should say where frontmatter is wrong', async () => {
    const reason = 'Frontmatter, line 2, column 8: `title` must be a text: put it in quotes.'
    expect(await command(['-'], '---\ntitle: 7\n---')).toEqual(failed(2, `standard input: ${reason}`))
    const broken = join(folder, 'broken.md')
    writeFileSync(broken, '---\ntitle: 7\n---')
    expect(await command([broken])).toEqual(failed(2, `${broken}: ${reason}`))
  })
})

test('should print its help and its version', async () => {
  const {code, stdout} = await command(['--help'])
  expect([code, (await command(['-h', 'quotes'])).stdout]).toEqual([0, stdout])
  expect(stdout).toMatch(/^Usage: moscow-in-central-asia \[COMMAND\] \[FILE\|-\] \[--json\|--explain\]\n/)
  for (const word of ['sections', 'quotes', 'figures', 'disclaimer', 'metadata']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${word} +\\w.*$`, 'm'))
  }
  expect(await command(['--version'])).toEqual(done(`${version}\n`))
})

test.each([
  ['take a closed pipe for no error', 'EPIPE', 0, ''],
  [
    'say that its output cannot be written',
    'ENOSPC',
    1,
    'moscow-in-central-asia: the output cannot be written (disk full)\n'
  ]
])('should %s', async (_, errorCode, code, line) => {
  const stdout = new Writable({
    write: (_chunk, _encoding, callback) => {
      callback(Object.assign(new Error('disk full'), {code: errorCode}))
    }
  })
  const stderr = new PassThrough()
  expect(await run({argv: ['', '', '--version'], stdin: Readable.from([]), stdout, stderr})).toBe(code)
  stderr.end()
  expect(await text(stderr)).toBe(line)
})

test('should not hide an error of its own', async () => {
  const stdout = new PassThrough()
  stdout.write = () => {
    throw new Error('broken')
  }
  const surroundings = {argv: ['', '', '--version'], stdin: Readable.from([]), stdout, stderr: new PassThrough()}
  await expect(run(surroundings)).rejects.toThrow('broken')
})
