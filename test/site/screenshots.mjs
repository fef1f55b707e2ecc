// Takes the README's pictures of the site.
//
//   npm run screenshots
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {installSite, serveSite} from './serve.mjs'

const folder = join(import.meta.dirname, 'screenshots')

/** What is shown: on a desk, what is found in the text; on a phone, how it begins. */
const views = [
  {name: 'desk', viewport: {width: 1360, height: 850}, scale: 1, start: '#russia-the-most-realistic-partner'},
  {name: 'phone', viewport: {width: 390, height: 760}, scale: 1.5, start: ''}
]

installSite()
const {runnerImport} = await import('vite')
const {default: sharp} = await import('sharp')
const {module} = await runnerImport(join(import.meta.dirname, '../browser/launch.ts'))
const {address, close} = await serveSite({port: 0})
const browser = await module.launch()
mkdirSync(folder, {recursive: true})

for (const {name, scale, start, viewport} of views) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({viewport, colorScheme, deviceScaleFactor: scale})
    await page.goto(address + start)
    await page.evaluate(() => document.fonts.ready)
    const picture = sharp(await page.screenshot()).png({palette: true, colours: 64, dither: 0, effort: 10})
    await picture.toFile(join(folder, `${name}-${colorScheme}.png`))
    await page.close()
  }
}

await browser.close()
await close()
console.log(`The pictures are in ${folder}`)
