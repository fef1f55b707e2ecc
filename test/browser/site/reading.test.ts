import {article, getQuotes, getSections, toText} from 'moscow-in-central-asia'
import {expect, test} from './visit.ts'

test('should show all words of the article, in order', async ({visit}) => {
  const page = await visit()
  const shown = await page.locator('article').innerText()
  const blocks = article.children.map(toText).filter(Boolean)
  let from = 0
  for (const block of blocks) {
    const at = shown.indexOf(block, from)
    expect(at, block).toBeGreaterThanOrEqual(from)
    from = at + block.length
  }
})

test('should show the caption of the picture that there is not, and no image', async ({visit}) => {
  const page = await visit()
  expect(await page.locator('figcaption').innerText()).toBe(
    'Russian tanks in joint exercises in Tajikistan (ITAR-TASS)'
  )
  expect(await page.locator('img').count()).toBe(0)
})

test('should name publisher and author', async ({visit}) => {
  const page = await visit()
  await expect.poll(() => page.getByText('By Farangis Najibullah').isVisible()).toBe(true)
  expect(await page.getByText('RFE/RL', {exact: true}).isVisible()).toBe(true)
})

test('should tell search engines what it is', async ({visit}) => {
  const page = await visit()
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({
    '@type': 'NewsArticle',
    headline: await page.getByRole('heading', {level: 1}).innerText(),
    author: [{name: 'Farangis Najibullah'}]
  })
})

test('should list the sections with their lengths, and every quote', async ({visit}) => {
  const page = await visit()
  const findings = page.getByRole('complementary', {name: 'What is found in the text'})
  for (const {title = '', wordCount} of getSections().filter(({title}) => title)) {
    expect(await findings.getByRole('listitem').filter({hasText: title}).innerText()).toContain(`${wordCount} words`)
  }
  const listed = await findings.locator('.words').allInnerTexts()
  expect(listed.toSorted()).toEqual(
    getQuotes()
      .map(({text}) => text)
      .toSorted()
  )
})

test('should put numbers of one noun on one scale, and the others by themselves', async ({visit}) => {
  const page = await visit()
  const lengths = await page.locator('.scales > li').evaluateAll(scales =>
    scales.map(scale => [
      scale.querySelector('h3')?.textContent,
      ...Array.from(scale.querySelectorAll('.length'), length => {
        const [track, value] = Array.from(length.children, bar => bar.getBoundingClientRect().width)
        return Math.round((100 * value!) / track!)
      })
    ])
  )
  expect(lengths).toEqual([
    ['troops', 100, 3],
    ['personnel', 100, 40]
  ])
  expect(
    await page
      .locator('.single a')
      .allInnerTexts()
      .then(texts => texts.map(text => text.replace(/\s+/g, ' ')))
  ).toEqual(['more than 570 kilometers', '2 main reasons', 'more than 1 million families', '$50 million per year'])
})

test.for([
  {dark: false, background: 'rgb(251, 249, 245)'},
  {dark: true, background: 'rgb(23, 22, 20)'}
])('should take the colours that the reader likes: $dark', async ({background, dark}, {visit}) => {
  const page = await visit({dark})
  expect(await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor)).toBe(background)
})

test('should be an article without scripts too', async ({visit}) => {
  const page = await visit({scripts: false})
  expect(await page.getByRole('heading', {level: 1}).innerText()).toBe(
    'Russia: Moscow Looks To Expand Military Presence In Central Asia'
  )
  expect(await page.getByText('All prime reasons why Moscow undoubtedly believes').count()).toBe(1)
  expect(await page.getByRole('button', {name: 'Try your own text'}).isVisible()).toBe(false)

  await page.getByRole('link', {name: /powerful union capable/}).click()
  await expect.poll(() => page.locator('mark', {hasText: 'powerful union'}).isVisible()).toBe(true)
  expect(page.url()).toContain('#quote:6')
})

test('should need no sideways scrolling on a screen of 320 pixels', async ({visit}) => {
  const page = await visit({width: 320})
  const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBe(0)
  await page.getByRole('button', {name: 'Try your own text'}).click()
  await page
    .getByLabel('Markdown')
    .fill(`# ${'Donaudampfschiff'.repeat(8)}\n\n${'x'.repeat(300)}\n\n    ${'y '.repeat(200)}`)
  await page.getByText('section').first().waitFor()
  await expect.poll(() => page.getByRole('status').innerText()).toContain('1 section,')
  expect(await overflow()).toBe(0)
})
