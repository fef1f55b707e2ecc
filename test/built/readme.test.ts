import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(`${root}/README.md`, 'utf8')

/** Each example of the README with the output it shows. */
const examples = Array.from(readme.matchAll(/^```js\n(.*?)^```\n\n```txt\n(.*?)^```$/gms), match => ({
  code: match[1] ?? '',
  output: match[2] ?? ''
}))

test('should have examples', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3)
})

test.each(examples)('should print what the README says it prints: %#', ({code, output}) => {
  const words = ['--no-warnings', '--input-type=module', '--eval', code]
  expect(execFileSync(process.execPath, words, {cwd: root, encoding: 'utf8'})).toBe(output)
})
