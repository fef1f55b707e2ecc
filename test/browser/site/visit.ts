import type {Browser, Page} from 'playwright-core'
import {expect, inject, test as base} from 'vitest'
import {launch} from '../launch.ts'

/** How a reader comes to the site. */
export interface Reader {
  /** The width of their screen in CSS pixels: 1280 by default. */
  width?: number
  /** Whether they like their pages dark. */
  dark?: boolean
  /** Whether scripts run: they do by default. */
  scripts?: boolean
}

/** Opens the site. */
export type Visit = (reader?: Reader) => Promise<Page>

/**
 * A test that visits the site. Whatever else it is about, nothing may go wrong in the console, nothing may ask the
 * reader anything, and no other host may hear of the visit.
 */
export const test = base
  .extend<'browser', Browser>('browser', {scope: 'file'}, async ({}, {onCleanup}) => {
    const browser = await launch()
    onCleanup(() => browser.close())
    return browser
  })
  .extend<'visit', Visit>('visit', ({browser}, {onCleanup}) => {
    const address = inject('address')
    const problems: string[] = []
    const pages: Page[] = []
    onCleanup(async () => {
      await Promise.all(pages.map(page => page.context().close()))
      expect(problems).toEqual([])
    })
    return async ({dark = false, scripts = true, width = 1280} = {}) => {
      const context = await browser.newContext({
        viewport: {width, height: width < 600 ? 800 : 900},
        colorScheme: dark ? 'dark' : 'light',
        javaScriptEnabled: scripts,
        reducedMotion: 'reduce',
        permissions: ['clipboard-read', 'clipboard-write']
      })
      const page = await context.newPage()
      pages.push(page)
      page.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
      })
      page.on('pageerror', error => problems.push(error.message))
      page.on('dialog', dialog => {
        problems.push(`a dialog: ${dialog.message()}`)
        void dialog.dismiss()
      })
      context.on('request', request => {
        if (!request.url().startsWith(address)) problems.push(`a request to ${request.url()}`)
      })
      await page.goto(address)
      return page
    }
  })

export {expect}
