import {utimesSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {expect, test} from 'vitest'
import {withTarball} from '../consumers/tarball.ts'

const kilobyte = 1000

test('should hold what users need, and nothing else', async () => {
  const {files, size} = await withTarball(tarball => Promise.resolve(tarball))
  // What entries share is in files that are named after a hash of what they hold.
  const names = files.map(path => path.replace(/-[\w-]{8}(?=\.(?:js|d\.ts)$)/, '-*'))
  expect([...new Set(names)]).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'content/article.md',
    'dist/article.json',
    'dist/article.json.d.ts',
    'dist/article.md.d.ts',
    'dist/chunk-*.js',
    'dist/cli.js',
    'dist/figure-*.d.ts',
    'dist/helpers.d.ts',
    'dist/helpers.js',
    'dist/html.d.ts',
    'dist/html.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/json-ld.d.ts',
    'dist/json-ld.js',
    'dist/metadata-*.d.ts',
    'dist/parse.d.ts',
    'dist/parse.js',
    'dist/place-*.d.ts',
    'package.json'
  ])
  expect(size).toBeLessThan(56 * kilobyte)
})

test('should be the same, byte for byte, whenever it is packed', async () => {
  const contents = (): Promise<Buffer> => withTarball(({path}) => readFile(path))
  const first = await contents()
  const later = new Date(Date.now() + 1000)
  utimesSync(new URL('../../dist/index.js', import.meta.url), later, later)
  expect((await contents()).equals(first)).toBe(true)
})
