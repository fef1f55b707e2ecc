import type {Locator} from 'playwright-core'
import {expect, test} from './visit.ts'

/** The colour behind a piece of text. */
function background(locator: Locator): Promise<string> {
  return locator.evaluate(element => getComputedStyle(element).backgroundColor)
}

/** Whether an element can be seen without scrolling, free of what lies over it. */
function isInSight(locator: Locator): Promise<boolean> {
  return locator.evaluate(element => {
    const {left, top} = element.getClientRects()[0]!
    return element.contains(document.elementFromPoint(left + 8, top + 8))
  })
}

const none = 'rgba(0, 0, 0, 0)'

test('should give each speaker one colour, and no two the same', async ({visit}) => {
  const page = await visit()
  const colours = await page
    .locator('mark[data-speaker]')
    .evaluateAll(marks =>
      marks.map(mark => [mark.getAttribute('data-speaker'), getComputedStyle(mark).backgroundColor] as const)
    )
  const bySpeaker = new Map(colours)
  expect(bySpeaker.size).toBe(4)
  expect(new Set(bySpeaker.values()).size).toBe(4)
  for (const [speaker, colour] of colours) expect(colour).toBe(bySpeaker.get(speaker))
})

test('should highlight quotes and figures as the switches say', async ({visit}) => {
  const page = await visit()
  const quote = page.locator('mark').first()
  const figure = page.locator('data').first()
  expect(await background(quote)).not.toBe(none)
  expect(await background(figure)).not.toBe(none)

  await page.getByRole('switch', {name: 'Quotes'}).click()
  expect(await background(quote)).toBe(none)
  expect(await background(figure)).not.toBe(none)

  await page.getByRole('switch', {name: 'Figures'}).click()
  expect(await background(figure)).toBe(none)

  await page.getByRole('switch', {name: 'Quotes'}).click()
  expect(await background(quote)).not.toBe(none)
})

test.for([{width: 390}, {width: 1280}])(
  'should lead eye and focus to each finding, $width pixels wide',
  async (reader, {visit}) => {
    const page = await visit(reader)
    const links = page.getByRole('complementary').last().locator('a[href*=":"]')
    const count = await links.count()
    expect(count).toBe(17)
    for (let index = 0; index < count; index++) {
      const link = links.nth(index)
      const target = page.locator(`[id="${(await link.getAttribute('href'))!.slice(1)}"]`)
      await link.click()
      expect(await target.evaluate(element => element === document.activeElement)).toBe(true)
      expect(await isInSight(target), await link.innerText()).toBe(true)
    }
  }
)

test('should lead to a section, and back', async ({visit}) => {
  const page = await visit()
  await page.getByRole('link', {name: 'Wider Regional Cooperation To Come?'}).click()
  const heading = page.getByRole('heading', {name: 'Wider Regional Cooperation To Come?'})
  expect(await isInSight(heading)).toBe(true)
  await page.goBack()
  await expect.poll(() => isInSight(page.getByRole('heading', {level: 1}))).toBe(true)
})

test('should show where a link from elsewhere leads', async ({visit}) => {
  const page = await visit()
  await page.goto(`${page.url()}#figure:6`)
  await page.reload()
  const figure = page.locator('data:target')
  expect(await figure.innerText()).toBe('$50 million')
  await expect.poll(() => isInSight(figure)).toBe(true)
})
