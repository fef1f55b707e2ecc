// Changes `src` in small ways, one at a time, and counts which changes a test notices: the mutation score.
//
//   npm run mutation                   all parts, about half an hour
//   npm run mutation -- quotes html    these parts
//
// Each part of `src` is tested by the tests that are about it, as all tests for each change would take a day. A change
// that keeps a module from loading counts as unnoticed, though all tests of that module fail: Stryker sees no test then.
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is changed, and the tests that should notice. */
const parts = {
  quotes: [['src/quotes/**/*.ts'], ['test/quotes/*.test.ts']],
  figures: [['src/figures/**/*.ts'], ['test/figures/*.test.ts']],
  tree: [
    [
      'src/tree/*.ts',
      ...['deep-freeze', 'defaults', 'disclaimer', 'metadata', 'parse-limits', 'sections', 'to-text'].map(
        name => `src/${name}.ts`
      )
    ],
    [
      'test/tree/*.test.ts',
      'test/{article,disclaimer,index,metadata,parse,sections,to-text}.test.ts',
      'test/reliability/{depth,wrong-use}.test.ts'
    ]
  ],
  parse: [
    ['src/frontmatter.ts', 'src/parse.ts'],
    ['test/{article,frontmatter,parse,metadata}.test.ts', 'test/reliability/frontmatter.test.ts']
  ],
  html: [
    ['src/html.ts', 'src/html/*.ts'],
    ['test/html.test.ts', 'test/html/*.test.ts', 'test/interop/html.test.ts']
  ],
  'json-ld': [['src/json-ld.ts', 'src/json-ld/*.ts'], ['test/json-ld.test.ts']],
  cli: [
    ['src/cli.ts', 'src/cli/*.ts'],
    ['test/cli.test.ts', 'test/cli/*.test.ts']
  ]
}

const named = process.argv.slice(2)
const unknown = named.find(name => !Object.hasOwn(parts, name))
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}. Parts are: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const rows = []
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  const [mutate, tests] = parts[name]
  const {status} = spawnSync('npx', ['stryker', 'run', 'test/stryker.config.json', '--mutate', mutate.join(',')], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, MUTATION_TESTS: JSON.stringify(tests)}
  })
  if (status !== 0) process.exit(1)
  const {files} = JSON.parse(readFileSync(`${root}/coverage/mutation.json`, 'utf8'))
  const mutants = Object.values(files).flatMap(file => file.mutants)
  const count = (...statuses) => mutants.filter(mutant => statuses.includes(mutant.status)).length
  rows.push({name, noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage')})
}
rows.push({
  name: 'all of these',
  noticed: rows.reduce((sum, row) => sum + row.noticed, 0),
  missed: rows.reduce((sum, row) => sum + row.missed, 0)
})

console.log('\npart            changes   noticed')
for (const {name, noticed, missed} of rows) {
  const share = ((100 * noticed) / (noticed + missed)).toFixed(1)
  console.log(`${name.padEnd(15)} ${String(noticed + missed).padStart(7)}   ${share.padStart(6)} %`)
}
const {noticed, missed} = rows.at(-1)
process.exitCode = noticed < 9 * missed ? 1 : 0
