import {chromium, type Browser} from 'playwright-core'
import {findBrowser} from './find-browser.ts'

/**
 * Starts headless Chromium. It asks nothing of other hosts: no updates, no tips, no sync.
 *
 * Chromium's sandbox refuses to run as root, as containers do.
 */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update']
  })
}
