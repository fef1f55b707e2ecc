import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {AxeResults, RunOptions} from 'axe-core'
import type {Page} from 'playwright-core'
import {expect, test} from './visit.ts'

declare global {
  interface Window {
    axe: {run: (context: Document, options: RunOptions) => Promise<AxeResults>}
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong with a page, as a list of "rule: element". */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}))
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`))
}

const readers = [390, 1280].flatMap(width => [false, true].map(dark => ({width, dark})))

test.for(readers)('should have no barrier, $width pixels wide, dark: $dark', async (reader, {visit}) => {
  const page = await visit(reader)
  expect(await violations(page)).toEqual([])

  await page.getByRole('switch', {name: 'Quotes'}).click()
  await page.getByRole('switch', {name: 'Figures'}).click()
  expect(await violations(page)).toEqual([])
})

test.for(readers)('should have none in the box for one’s own text: $width, dark: $dark', async (reader, {visit}) => {
  const page = await visit(reader)
  await page.getByRole('button', {name: 'Try your own text'}).click()
  await page.getByText('51 words').waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Markdown').fill('---\ntitle: [\n---\n')
  await page.getByText('Frontmatter, line').waitFor()
  expect(await violations(page)).toEqual([])
})
