import {spawn, spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

test('should print an overview of the embedded article', () => {
  const {status, stderr, stdout} = spawnSync(command, {encoding: 'utf8'})
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^Russia: Moscow Looks To Expand Military Presence In Central Asia\n/)
})

test('should read standard input', () => {
  const {status, stdout} = spawnSync(command, ['sections', '-', '--json'], {encoding: 'utf8', input: '# A\n\n## B'})
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{id: 'b', title: 'B'}])
})

test('should end with a line and a code on wrong use', () => {
  const {status, stderr, stdout} = spawnSync(command, ['setcions'], {encoding: 'utf8'})
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^moscow-in-central-asia: setcions: [^\n]+\n$/)
})

test('should not mind a reader that has seen enough', async () => {
  const child = spawn(process.execPath, [command, 'sections', '-', '--json'])
  child.stdout.destroy()
  child.stdin.end('text '.repeat(200_000))
  const [stderr] = await Promise.all([text(child.stderr), once(child, 'close')])
  expect([child.exitCode, stderr]).toEqual([0, ''])
})

test.runIf(existsSync('/dev/full'))('should say that its output cannot be written', () => {
  const {status, stderr} = spawnSync('sh', ['-c', '"$0" --version > /dev/full', command], {encoding: 'utf8'})
  expect(status).toBe(1)
  expect(stderr).toMatch(/^moscow-in-central-asia: the output cannot be written \(ENOSPC: [^\n]+\)\n$/)
})
