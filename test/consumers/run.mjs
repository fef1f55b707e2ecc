// Installs the packed tarball into a real project, compiles it and runs it.
//
//   npm run consumers    after npm run build
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'consumer-'))
const compiler = join(root, 'node_modules/typescript/bin/tsc')

/** Runs a program in the project, and gives what it prints. */
function run(program, words, cwd = folder) {
  return execFileSync(program, words, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

const expected = {
  title: 'Russia: Moscow Looks To Expand Military Presence In Central Asia',
  sections: [
    'lead',
    'russia-the-most-realistic-partner',
    'wider-regional-cooperation-to-come',
    'central-asia-in-focus',
    'farangis-najibullah',
    'disclaimer'
  ],
  speakers: [
    'Vladimir Mukhin',
    'Vladimir Mukhin',
    'Russian presidential office',
    'Ismoil Rahmatov',
    'Ismoil Rahmatov',
    'Ismoil Rahmatov',
    'Islam Karimov',
    null,
    null
  ],
  numbers: [
    'some 7,000 troops',
    'some 400 personnel',
    'more than 570 kilometers',
    'two main reasons',
    'Millions of families',
    'some 1,000 personnel',
    '$50 million',
    'some 200 French troops'
  ],
  credit: 'ITAR-TASS',
  disclaimer: 3,
  own: [['It works', 'said', 'Jane Roe']],
  language: 'und',
  same: true
}

try {
  cpSync(join(root, 'test/consumers/typescript'), folder, {recursive: true})
  const [tarball] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--no-save', join(folder, tarball.filename)])

  for (const resolution of ['bundler', 'nodenext']) {
    run(process.execPath, [compiler, '-p', `tsconfig.${resolution}.json`])
    assert.deepEqual(JSON.parse(run(process.execPath, ['--no-warnings', `built-${resolution}/use.js`])), expected)
    console.log(`ok  TypeScript, moduleResolution ${resolution}`)
  }
  assert.deepEqual(JSON.parse(run(process.execPath, ['require.cjs'])), {sections: 6, quotes: 1})
  console.log('ok  require()')

  const overview = run('npx', ['--no-install', 'moscow-in-central-asia'])
  assert.ok(overview.startsWith(expected.title))
  assert.equal(run('npx', ['--no-install', 'moscow-in-central-asia', '--version']).trim(), tarball.version)
  console.log('ok  the command')

  const readable = readFileSync(join(folder, 'node_modules/moscow-in-central-asia/content/article.md'), 'utf8')
  assert.ok(readable.includes(`\n# ${expected.title}\n`))
  console.log('ok  article.md')
} finally {
  rmSync(folder, {recursive: true})
}
