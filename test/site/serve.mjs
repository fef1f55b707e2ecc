// Builds the site from the packed tarball and serves it.
//
//   npm run site    after npm run build
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const site = import.meta.dirname
const root = fileURLToPath(new URL('../..', import.meta.url))
const quiet = ['--no-audit', '--no-fund', '--prefer-offline']
const configFile = join(site, 'vite.config.ts')

/** Runs npm, and gives what it prints. */
function npm(words, cwd) {
  return execFileSync('npm', words, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']})
}

/** Packs the built package as it would be published, and installs it into the site with all that the site needs. */
export function installSite() {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  try {
    const [{filename}] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))
    npm(['install', ...quiet, '--no-save', '--ignore-scripts', join(folder, filename)], site)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/**
 * Builds the installed site, and serves it; gives its address, and the means to stop.
 *
 * @param {import('vite').PreviewOptions} options
 * @returns {Promise<{address: string, close: () => Promise<void>}>}
 */
export async function serveSite(options) {
  const {build, preview} = await import('vite')
  await build({configFile, logLevel: 'warn'})
  const server = await preview({configFile, logLevel: 'warn', preview: options})
  return {address: server.resolvedUrls.local[0], close: () => server.close()}
}
