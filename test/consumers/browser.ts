import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts the machine's own Chromium. */
export async function launch(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'], ...places].find(path => path !== undefined && existsSync(path))
  if (executablePath === undefined)
    throw new Error('No Chromium: `apt-get install chromium`, or name yours in CHROMIUM')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync']
  })
}
