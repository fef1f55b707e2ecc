import {applyMarks} from './marks.ts'
import type {Reading} from './reading/reading.ts'

/** How many words make a text so long that its layout takes time. */
const LONG = 20_000

/** What a reader sees of an article: its text and what is found in it. */
export interface View {
  /** Shows another reading. */
  show: (reading: Reading) => void
  /** Shows the article that came with the page again. */
  restore: () => void
}

/** Takes over the article that came with the page, and gives the means to show others in its place. */
export function createView(column: HTMLElement): View {
  const slots = [...document.querySelectorAll<HTMLElement>('[data-part], [data-count]'), column]
  const original = slots.map(slot => slot.innerHTML)
  const {title} = document
  const colours = JSON.parse(column.dataset['colours'] ?? '[]') as Array<number | null>

  const restore = (): void => {
    for (const [index, slot] of slots.entries()) slot.innerHTML = original[index] ?? ''
    document.title = title
    column.classList.remove('long')
    applyMarks(column, colours)
  }

  const show = ({article, counts, parts, title, colours}: Reading): void => {
    for (const slot of slots) {
      const {count, part} = slot.dataset
      if (part) slot.innerHTML = parts[part as keyof typeof parts]
      else if (count) slot.textContent = counts[count as keyof typeof counts].toLocaleString('en')
    }
    column.classList.toggle('long', counts.words > LONG)
    column.innerHTML = article
    document.title = title
    applyMarks(column, colours)
  }

  applyMarks(column, colours)
  return {show, restore}
}
