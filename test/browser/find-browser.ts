import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** What Chromium is called on the systems it comes with. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const advice = `No Chromium was found. Install it and have "chromium" or "google-chrome" on the PATH, for example with

  apt-get install chromium            (Debian, as root; these tests do it by themselves there)
  brew install --cask chromium        (macOS)

or name the program:

  CHROME="/path/to/chrome" npm test`

/** Finds a program on the PATH. */
function findOnPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(path => existsSync(path))
}

/** Installs Debian's Chromium. */
function install(): void {
  const run = (...words: string[]): void => {
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...words], {
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      stdio: ['ignore', 'ignore', 'inherit']
    })
  }
  console.log('Installing Chromium, which the browser tests need …')
  run('update', '-qq')
  run('install', '-qq', '--yes', '--no-install-recommends', 'chromium')
}

/**
 * Finds Chromium: what the environment's `CHROME` names, else what is on the PATH; on a Debian machine that has none,
 * root installs it. Throws an error that says what to do where there is none.
 */
export function findBrowser(): string {
  const named = process.env['CHROME']
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME names ${named}, and there is no such file`)
  }
  const isRootOfDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  if (!findOnPath() && isRootOfDebian) install()
  const found = findOnPath()
  if (!found) throw new Error(advice)
  return found
}

/** Lets vitest find, or install, the browser once, before any test. */
export default function setup(): void {
  findBrowser()
}
