import {exec} from 'node:child_process'
import {existsSync} from 'node:fs'
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const projects = fileURLToPath(new URL('projects', import.meta.url))

/**
 * Installs what the project's lock holds, and the tarball. Not `npm ci`: it refuses a lock without the packages of
 * platforms that the registry had none for when the lock was made. What the package itself depends on is not locked:
 * it comes as its users get it.
 */
const install =
  'npm install --no-save --include=dev --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error'

/** A copy of a project, away from this repository, into which the packed tarball is installed. */
export interface Project {
  folder: string
  /** Runs a command as `npm run` would, and gives all that it prints. */
  run: (command: string) => Promise<string>
  /** Runs a script of the project's package.json, where it has that. */
  script: (name: string) => Promise<string>
  /** The version of one of its dependencies. */
  version: (dependency: string) => Promise<string>
}

interface Manifest {
  version: string
  scripts?: Record<string, string>
}

/** Cuts lines that hold a whole bundle. */
function shorten(printed: string): string {
  return printed
    .split('\n')
    .map(line => line.slice(0, 300))
    .join('\n')
}

/** Runs a command in a folder, with the commands of its dependencies; throws where it fails or warns. */
async function runIn(folder: string, command: string): Promise<string> {
  const {stdout, stderr} = await promisify(exec)(command, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: [join(folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Next.js warns on machines for checks that it found no cache of an earlier build.
      CI: undefined,
      GITHUB_ACTIONS: undefined,
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      NO_COLOR: '1'
    },
    maxBuffer: 2 ** 26,
    timeout: 300_000
  }).catch((error: unknown) => {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string}
    throw new Error(`${command}: failed\n${shorten(stdout + stderr)}`, {cause: error})
  })
  const printed = stdout + stderr
  // The hash in a file's name may have any letters, as that of `index-Cy7warN-.js` did.
  const withoutHashes = printed.replace(/-[\w-]{8}(?=\.(?:css|js)\b)/g, '')
  if (/warn|deprecat|⚠|\(!\)/i.test(withoutHashes)) throw new Error(`${command}: warns\n${shorten(printed)}`)
  return printed
}

/** Installs a project with the tarball, lets `check` use it, and clears it away. */
export async function withProject<Result>(
  name: string,
  tarball: string,
  check: (project: Project) => Promise<Result>
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), `consumer-${name}-`))
  const manifest = async (path: string): Promise<Manifest> => {
    const file = join(folder, path, 'package.json')
    if (!existsSync(file))
      throw new Error(`${path} is not there; is there one for ${process.platform}, ${process.arch}?`)
    return JSON.parse(await readFile(file, 'utf8')) as Manifest
  }
  const run = (command: string): Promise<string> => runIn(folder, command)
  try {
    await cp(join(projects, name), folder, {recursive: true})
    await run(`${install} ${JSON.stringify(tarball)}`)
    const {scripts = {}} = await manifest('.')
    return await check({
      folder,
      run,
      script: async name => (scripts[name] === undefined ? '' : run(scripts[name])),
      version: async dependency => (await manifest(join('node_modules', dependency))).version.replace(/^v/, '')
    })
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}
