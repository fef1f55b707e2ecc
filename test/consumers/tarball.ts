import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The package as it would be published. */
export interface Tarball {
  path: string
  /** Bytes, compressed. */
  size: number
  /** The paths of what it holds, sorted. */
  files: string[]
}

/** Packs the built package, lets `use` have it, and clears it away. */
export async function withTarball<Result>(use: (tarball: Tarball) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  try {
    const words = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
    const {stdout} = await promisify(execFile)('npm', words, {cwd: root})
    const [{filename, files, size}] = JSON.parse(stdout) as [
      {filename: string; files: Array<{path: string}>; size: number}
    ]
    return await use({path: join(folder, filename), size, files: files.map(({path}) => path).sort()})
  } finally {
    await rm(folder, {recursive: true})
  }
}
