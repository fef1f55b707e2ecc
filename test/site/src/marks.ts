/**
 * Lets links lead the focus too, not the eye alone, to each section and finding of an article, and gives quotes their
 * colours.
 */
export function applyMarks(article: Element, colours: Array<number | null>): void {
  for (const target of article.querySelectorAll('[id]')) target.setAttribute('tabindex', '-1')
  for (const quote of article.querySelectorAll<HTMLElement>('[data-quote]')) {
    const colour = colours[Number(quote.dataset['quote'])] ?? null
    if (colour !== null) quote.dataset['voice'] = String(colour)
  }
}
