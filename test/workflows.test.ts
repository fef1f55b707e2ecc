import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {engines, version} from '../package.json'

interface Job {
  steps: Array<{name?: string; run?: string; uses?: string}>
  strategy?: {matrix: {node: number[]}}
}

interface Workflow {
  jobs: Record<string, Job>
  permissions: Record<string, string>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Reads a workflow of the repository. */
function read(name: string): Workflow {
  return parse(readFileSync(`${root}.github/workflows/${name}.yml`, 'utf8')) as Workflow
}

/** The commands of a job, without those that only set it up. */
function commandsOf(job?: Job): string[] {
  return job?.steps.flatMap(({run}) => run?.split('\n', 1)[0] ?? []) ?? []
}

test('should check on each version of Node.js that is promised', () => {
  const {test: job} = read('check').jobs
  expect(commandsOf(job).slice(-2)).toEqual(['npm ci', 'npm test'])
  expect(job?.strategy?.matrix.node).toEqual([20, 22, 24])
  expect(engines.node).toBe('>=20.19')
})

test('should check before it publishes, with provenance', () => {
  const {jobs, permissions} = read('publish')
  expect(commandsOf(jobs['publish'])).toEqual([
    expect.stringContaining('version='),
    'npm ci',
    'npm test',
    expect.stringContaining('npm pkg set repository'),
    'npm publish --provenance --access public'
  ])
  expect(permissions['id-token']).toBe('write')
})

test.each([
  [`v${version}`, 0, ''],
  ['v999.0.0', 1, `The tag is v999.0.0, and package.json has v${version}\n`]
])('should compare the tag %s with the version', (tag, code, complaint) => {
  const step = read('publish').jobs['publish']?.steps.find(({name}) => name?.startsWith('Compare'))
  const {status, stderr} = spawnSync('bash', ['-e', '-c', step?.run ?? ''], {
    cwd: root,
    encoding: 'utf8',
    env: {...process.env, GITHUB_REF_NAME: tag}
  })
  expect([status, stderr]).toEqual([code, complaint])
})
