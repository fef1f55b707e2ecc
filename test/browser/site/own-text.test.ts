import type {Page} from 'playwright-core'
import {expect, test, type Visit} from './visit.ts'

/** Opens the box for one's own text. */
async function openBox(visit: Visit): Promise<Page> {
  const page = await visit()
  await page.getByRole('button', {name: 'Try your own text'}).click()
  await expect.poll(() => statusOf(page)).toContain('words')
  return page
}

/** What the page says about the text. */
function statusOf(page: Page): Promise<string> {
  return page.getByRole('status').innerText()
}

/** Pastes a text over what stands in the box. */
async function paste(page: Page, markdown: string): Promise<void> {
  await page.evaluate(text => navigator.clipboard.writeText(text), markdown)
  await page.getByLabel('Markdown').selectText()
  await page.keyboard.press('Control+V')
}

test('should show what is found in a text while it is typed', async ({visit}) => {
  const page = await openBox(visit)
  await paste(page, '# Rain\n\n“We saw 12 *frogs*,” said Jane Roe, a gardener.')
  await expect.poll(() => statusOf(page)).toBe('9 words, 1 section, 1 quote, 1 figure')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Rain')
  expect(await page.title()).toBe('Rain')
  expect(await page.getByRole('switch', {name: 'Quotes 1'}).isVisible()).toBe(true)
  expect(await page.getByRole('heading', {name: 'Jane Roe'}).isVisible()).toBe(true)

  await page.keyboard.type(' “They were loud,” she added.')
  await expect.poll(() => statusOf(page)).toContain('2 quotes')
  await page.getByRole('link', {name: 'They were loud'}).click()
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('“They were loud,”')
})

test('should say where frontmatter is wrong, lead there, and keep the last text', async ({visit}) => {
  const page = await openBox(visit)
  await paste(page, `---\ntitle: Rain\nauthors: 5\n---\n\nText.${'\n'.repeat(99)}`)
  await expect.poll(() => statusOf(page)).toMatch(/^Frontmatter, line 3, column \d+: /)
  const box = page.getByLabel('Markdown')
  expect(await box.getAttribute('aria-invalid')).toBe('true')
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('A dry summer')

  await page.getByRole('button', {name: 'Go to the mistake'}).click()
  expect(await box.evaluate(element => element.scrollTop)).toBeLessThan(50)
  await page.keyboard.press('Shift+End')
  await page.keyboard.insertText('Jane Roe')
  await expect.poll(() => statusOf(page)).toContain('1 word,')
  expect(await box.inputValue()).toMatch(/^---\ntitle: Rain\nauthors: ?Jane Roe\n---/)
  expect(await box.getAttribute('aria-invalid')).toBe('false')
})

test('should take the article’s Markdown, and find in it what the page came with', async ({visit}) => {
  const page = await openBox(visit)
  const article = page.locator('article')
  await page.getByRole('button', {name: 'Take the article’s Markdown'}).click()
  await expect.poll(() => statusOf(page)).toContain('9 quotes, 8 figures')
  const own = await article.innerText()
  await page.getByRole('button', {name: 'Back to the article'}).click()
  expect(await article.innerText()).toBe(own)
})

test('should bring the article back as it was', async ({visit}) => {
  const page = await visit()
  const before = await page.locator('body').innerText()
  await page.getByRole('button', {name: 'Try your own text'}).click()
  await paste(page, 'Nothing much.')
  await expect.poll(() => statusOf(page)).toContain('2 words')
  await page.getByRole('button', {name: 'Back to the article'}).click()
  expect(await page.locator('body').innerText()).toBe(before)
  expect(await page.title()).toContain('Moscow Looks To Expand')
})

test('should read no text but the latest', async ({visit}) => {
  const page = await openBox(visit)
  await paste(page, 'A long text. '.repeat(20_000))
  await paste(page, '# Latest')
  await expect.poll(() => statusOf(page)).toContain('0 words')
  await page.getByLabel('Markdown').fill('')
  await expect.poll(() => statusOf(page)).toBe('0 words, 0 sections, 0 quotes, 0 figures')
  expect(await page.getByText('Nobody is quoted.').isVisible()).toBe(true)
})

test('should answer while it reads a text of 1 MB, and show it', async ({visit}) => {
  const page = await openBox(visit)
  const part = '“The dam holds 300 tons of water,” said John Doe, an engineer. Nobody knows *why*.\n\n'
  const parts = Math.ceil(1_000_000 / part.length)
  await paste(page, `# Long\n\n${part.repeat(parts)}The end.`)
  expect(await statusOf(page)).toBe('Reading …')
  await page.getByRole('switch', {name: 'Quotes'}).click()
  expect(await page.getByRole('switch', {name: 'Quotes'}).isChecked()).toBe(false)
  const count = parts.toLocaleString('en')
  await expect.poll(() => statusOf(page)).toContain(`${count} quotes, ${count} figures`)
  expect(await page.getByText(/^and [\d,]+ more$/).count()).toBeGreaterThan(0)
  await page.getByText('The end.').scrollIntoViewIfNeeded()
  expect(await page.getByText('The end.').isVisible()).toBe(true)
})

test('should ask no host for the pictures of a text', async ({visit}) => {
  const page = await openBox(visit)
  await paste(
    page,
    '![A frog](https://example.com/frog.png "Frog (ACME)")\n\n![A toad][toad]\n\n[toad]: https://example.com/t.png\n'
  )
  await expect.poll(() => page.locator('figcaption').count()).toBe(2)
  expect(await page.locator('img').count()).toBe(0)
})
