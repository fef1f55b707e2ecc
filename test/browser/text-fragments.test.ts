import type {Root} from 'mdast'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {toHtml, toTextFragments} from '../../src/html.ts'
import {article, getFigures, getQuotes} from '../../src/index.ts'
import {fromMarkdown} from '../markdown.ts'
import {launch} from './launch.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** Shows HTML on a page whose lines are so far apart that no two of them are in view together. */
async function show(html: string): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 800, height: 300}})
  const body = `<!doctype html><meta charset="utf-8"><title>x</title><style>body {font: 16px/400px monospace}</style>${html}`
  await page.route('https://page.example/*', route => route.fulfill({contentType: 'text/html', body}))
  return page
}

/** Follows a link, and tells whether the first line of the element that it should lead to comes into view. */
async function leadsTo(page: Page, fragment: string, selector: string): Promise<boolean> {
  await page.goto('about:blank')
  await page.goto(`https://page.example/${fragment}`)
  const box = `document.querySelector('${selector}').getClientRects()[0]`
  const isInView = `window.scrollY > 0 && ${box}.top < window.innerHeight && ${box}.bottom > 0`
  return page.waitForFunction(isInView, undefined, {timeout: 2000}).then(
    () => true,
    () => false
  )
}

/** The findings of a tree that their text fragments do not lead to. */
async function lost(tree: Root): Promise<string[]> {
  const page = await show(toHtml(tree, {mark: ['quotes', 'figures']}))
  const quotes = toTextFragments(getQuotes(tree), tree).map((link, index) => [`[data-quote="${index}"]`, link] as const)
  const figures = toTextFragments(getFigures(tree, 'number'), tree).map(
    (link, index) => [`[data-figure="${index}"]`, link] as const
  )
  const failures: string[] = []
  for (const [selector, fragment] of [...quotes, ...figures]) {
    if (!(await leadsTo(page, fragment, selector))) failures.push(`${selector} ${fragment}`)
  }
  await page.close()
  return failures
}

const filler = '\n\nAnn Lee was there.\n\nAnd Bob Roe.\n\n'

test('should find nothing that is not there', async () => {
  const page = await show(toHtml(article, {mark: ['quotes']}))
  expect(await leadsTo(page, '#:~:text=no%20such%20words', '[data-quote="8"]')).toBe(false)
  await page.close()
})

test('should scroll to every quote and number of the article', async () => {
  expect(await lost(article)).toEqual([])
})

test.each([
  ['signs that mean something in fragments', '"A -- B, C & D = 100% #1? (e-mail)," said Ann Lee.'],
  ['other scripts', '„Es hörte nicht auf: Straße, café, naïve“, said Ann Lee. "Дождь идёт," said Bob Roe.'],
  ['emphasis, links and code', '"It *rained* all **day [long](x)** and `night`," said Ann Lee.'],
  ['line breaks', '"It rained\\\nall day\nlong," said Ann Lee.'],
  ['notes and pictures between words', '"It rained[^1] all day ![x](y) long," said Ann Lee.\n\n[^1]: note'],
  [
    'numbers that read alike',
    '| a | b |\n| - | - |\n| Ann | 7 cows |\n| Bob | 7 cows |\n\n- Ann left.\n- 7 cows\n\n7 cows'
  ],
  [
    'words beside a note',
    'It killed 200 cows[^1] there, “all day long[^1]” said Ann. “No.”[^1] (30 cows)[^1] 7 cows![x](y) left, “yes ![x](y)” said Bob, and “yes” again.\n\n[^1]: note'
  ],
  ['lists and tables', '- "It rained," said Ann Lee.\n\n| a |\n| - |\n| "It snowed," said Bob Roe. |'],
  [
    'blockquotes of several paragraphs',
    '> It rained all day.\n>\n> - It ![x](y)\n>\n> It never stopped.\n\n-- Ann Lee'
  ],
  [
    'white space of any kind',
    '"It rained.  We\tleft,\u00A0then,\u2009all," said Ann\u00A0Lee. 5\t\tcows left with 7\u00A0horses.'
  ],
  [
    'blockquotes that end in a table',
    '> It rained for more than a few days.\n>\n> | a | b |\n> | - | - |\n> | red | blue |'
  ],
  ['blockquotes that begin in a table', '> | a | b |\n> | - | - |\n> | red | blue |\n>\n> It rained all day.'],
  ['one long word', `"${'rain'.repeat(30)}," said Ann Lee. "${'snow'.repeat(30)} ${'wind'.repeat(30)}," he said.`],
  ['a word that others contain', 'Note nothing now. "No," said Ann Lee.'],
  ['quotes that begin alike', '"It rained all day," said Ann Lee.\n\n"It rained all day long," said Bob Roe.'],
  [
    'quotes that read alike',
    'Ann Lee said "no," and said it again.\n\nBob Roe said "no," and left.\n\nThen "no" again.'
  ],
  [
    'long quotes that begin and end alike',
    [1, 2, 3]
      .map(
        index =>
          `Speaker ${'ABC'[index]} Lee said: "It rained all day long in the hills, and in valley ${index} it rained all day long in the hills, and in the end it rained all day long in the hills."`
      )
      .join(filler)
  ],
  ['quotes whose words stand in a heading', '## It never rained\n\nAnn Lee said: "It never rained." So it did.']
])('should scroll to %s', async (_, markdown) => {
  expect(await lost(fromMarkdown(`# Title${filler}${markdown}${filler}The end.`))).toEqual([])
})
