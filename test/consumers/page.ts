import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {launch} from '../browser/launch.ts'

/** What came of an app. */
export interface Outcome {
  /** What it prints, or shows. */
  text: string
  /** The scripts that it loads. */
  scripts: string[]
}

const origin = 'http://consumer.test'

/** Opens a page of a folder in a browser, without a network; throws where the page logs an error or a warning. */
export async function showPage(folder: string, page: string): Promise<Outcome> {
  const browser = await launch()
  try {
    const tab = await browser.newPage()
    const complaints: string[] = []
    const scripts: Array<Promise<string>> = []
    tab.on('pageerror', error => complaints.push(String(error)))
    tab.on('console', message => {
      if (message.type() !== 'log') complaints.push(message.text())
    })
    tab.on('response', response => {
      if (response.request().resourceType() === 'script') scripts.push(response.text())
    })
    await tab.route('**', async route => {
      const path = join(folder, new URL(route.request().url()).pathname)
      await route.fulfill(existsSync(path) ? {path} : {status: 404})
    })
    await tab.goto(`${origin}/${page}`, {waitUntil: 'networkidle'})
    if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join('\n')}`)
    return {text: await tab.locator('ul').innerText(), scripts: await Promise.all(scripts)}
  } finally {
    await browser.close()
  }
}
