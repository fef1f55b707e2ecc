import type {Page} from 'playwright-core'
import {expect, test} from './visit.ts'

/** What has the focus, in the words that a reader hears. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : element
    return (label?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).includes(words)) return
  }
  throw new Error(`Tab never leads to "${words}"`)
}

test('should offer to skip the article first', async ({visit}) => {
  const page = await visit()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to what is found in the text')
  expect(await page.locator('.skip').evaluate(link => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Quotes')
})

test('should switch highlights', async ({visit}) => {
  const page = await visit()
  await tabTo(page, 'Figures')
  await page.keyboard.press('Space')
  expect(await page.getByRole('switch', {name: 'Figures'}).isChecked()).toBe(false)
})

test('should lead from a quote in the list to its place, and on from there', async ({visit}) => {
  const page = await visit()
  await tabTo(page, 'powerful union capable')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => focused(page))
    .toBe('"powerful union capable of becoming a counterbalance to NATO and the EU."')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toContain('Quotes')
})

test('should show where the focus is', async ({visit}) => {
  const page = await visit()
  const bare: string[] = []
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab')
    const isBare = await page.evaluate(() => {
      const element = document.activeElement!
      return element !== document.body && getComputedStyle(element).outlineStyle === 'none'
    })
    if (isBare) bare.push(await focused(page))
  }
  expect(bare).toEqual([])
})

test('should go to one’s own text and back', async ({visit}) => {
  const page = await visit()
  await tabTo(page, 'Try your own text')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toContain('Markdown')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('# Mine\n\n"It works," said Jane Roe.')
  await page.getByRole('heading', {name: 'Mine'}).waitFor()
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Back to the article')
  await page.keyboard.press('Enter')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Moscow Looks To Expand')
  expect(await focused(page)).toBe('Try your own text')
})
