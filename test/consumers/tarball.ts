import {execFile} from 'node:child_process'
import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Packs the built package as it would be published, and gives the tarball's path, in a new folder. */
export async function pack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  const words = ['pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder]
  const {stdout} = await promisify(execFile)('npm', words, {cwd: root})
  const [packed] = JSON.parse(stdout) as [{filename: string}]
  return join(folder, packed.filename)
}
