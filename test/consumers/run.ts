// Installs the packed tarball into real projects, builds and runs them, and measures what it costs each.
import {readFile, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Consumer, Row} from './consumer.ts'
import {consumers} from './consumers.ts'
import {withProject} from './project.ts'
import {sideBySide} from './side-by-side.ts'
import {hasTable, replaceTable, tableOf, toMarkdown} from './table.ts'
import {withTarball} from './tarball.ts'

const help = `npm run consumers [-- NAME…] [--readme]

Tries the built package with all of these, or with the ones named, and prints a table:
${consumers.map(({name}) => name).join(', ')}.

--readme  write the table into README.md; without it, README.md must have it
--help    print this
`
const readme = fileURLToPath(new URL('../../README.md', import.meta.url))

/** The consumers of some names; all where none is given. */
function choose(names: string[]): Consumer[] {
  for (const name of names)
    if (!consumers.some(consumer => consumer.name === name))
      throw new Error(`${name}: no consumer of that name\n\n${help}`)
  return consumers.filter(({name}) => names.length === 0 || names.includes(name))
}

/** Tries one, tells how it went, and gives its rows; none where it failed. */
async function attempt({name, check}: Consumer, tarball: string): Promise<Row[]> {
  const begin = performance.now()
  const result = await withProject(name, tarball, check).catch((error: unknown) => error as Error)
  const failure = result instanceof Error ? `\n${result.message}` : ''
  console.log(
    `${failure ? 'FAILED' : 'ok    '}  ${name}, ${((performance.now() - begin) / 1000).toFixed(0)} s${failure}`
  )
  return result instanceof Error ? [] : result
}

/** Tries all that are chosen, and gives the exit code. */
async function run(names: string[], writeReadme = false): Promise<number> {
  const chosen = choose(names)
  const results = await withTarball(({path}) => sideBySide(chosen, consumer => attempt(consumer, path)))

  const table = tableOf(results.flat())
  console.log(`\n${toMarkdown(table)}`)
  if (results.some(rows => rows.length === 0)) return 1
  if (chosen.length < consumers.length) return 0
  const document = await readFile(readme, 'utf8')
  if (writeReadme) await writeFile(readme, replaceTable(document, table))
  else if (!hasTable(document, table)) {
    console.log('\nREADME.md has another table: `npm run consumers -- --readme` writes this one.')
    return 1
  }
  return 0
}

try {
  const {positionals, values} = parseArgs({
    allowPositionals: true,
    options: {help: {type: 'boolean'}, readme: {type: 'boolean'}}
  })
  if (values.help) console.log(help)
  else process.exitCode = await run(positionals, values.readme)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
