import {hostileMarkdown} from '../../html/hostile-markdown.ts'
import {expect, test} from './visit.ts'

/** How many texts are pasted at once. */
const SIZE = 20

// Texts of one kind are kept apart, so that an element that one of them opens does not swallow the next.
const count = Math.ceil(hostileMarkdown.length / SIZE)
const pastes = Array.from({length: count}, (_, index) => hostileMarkdown.filter((_, other) => other % count === index))

test('should run nothing that a text holds', async ({visit}) => {
  const page = await visit()
  await page.getByRole('button', {name: 'Try your own text'}).click()
  const box = page.getByLabel('Markdown')

  for (const [index, texts] of pastes.entries()) {
    await box.fill(`# Paste ${index}\n\n${texts.join('\n\n')}`)
    await page.getByRole('heading', {name: `Paste ${index}`, exact: true}).waitFor()
    const {protocols, ran} = await page.evaluate(() => {
      const article = document.querySelector('article')!
      for (const element of article.querySelectorAll<HTMLElement>('*')) {
        for (const type of ['mouseover', 'focus', 'animationstart', 'toggle']) element.dispatchEvent(new Event(type))
      }
      const protocols = Array.from(article.querySelectorAll<HTMLAnchorElement>('a[href]'), link => link.protocol)
      return {protocols, ran: 'ran' in window}
    })
    expect(ran, texts.join('\n')).toBe(false)
    for (const protocol of protocols) expect(protocol).toMatch(/^(?:https?|mailto):$/)
  }
})

test('should stay in order when headings take the names of the page’s own parts', async ({visit}) => {
  const page = await visit()
  await page.getByRole('button', {name: 'Try your own text'}).click()
  const names = await page.locator('[id]').evaluateAll(elements => elements.map(({id}) => id))
  const headings = names.map(name => `## ${name}\n\nText.`)
  await page.getByLabel('Markdown').fill(['# Names', ...headings].join('\n\n'))
  await page.getByRole('heading', {name: 'showQuotes'}).waitFor()
  const ids = await page.locator('[id]').evaluateAll(elements => elements.map(({id}) => id))
  expect(new Set(ids).size).toBe(ids.length)

  await page.getByRole('button', {name: 'Back to the article'}).click()
  expect(await page.getByRole('heading', {level: 1}).innerText()).toContain('Moscow Looks To Expand')
})
