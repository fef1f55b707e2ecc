import {cardinals, factors} from './lexicon/numbers.ts'

/** The value of a number as written: "1.6 million", "two hundred and fifty", "tens of thousands", "half a dozen". */
export function numberValue(written: string): number {
  const plain = written
    .toLowerCase()
    .replace(/[\s,](?=\d{3})/g, '')
    .replace('½', ' 1/2')
    .replace('twice', 'two')
    .replace(/thousand/g, 'k')
  let total = 0
  let current = 0
  for (const [word, above, below = 1] of plain.matchAll(/([\d.]+)(?:\/(\d))?|[a-z]+/g)) {
    const place = above ? 0 : cardinals.split('|').findLastIndex(cardinal => word.startsWith(cardinal))
    const factor = factors[word[0]!]
    if (above) current += +above / +below
    else if (place >= 0) current += place > 20 ? (place - 18) * 10 : place || 0.5
    else if (factor) {
      current = (current || 1) * factor
      if (factor >= 1000) {
        total += current
        current = 0
      }
    }
  }
  // Rids the product of floating-point dust: 1.1 × 1000000 is 1100000.
  return +(total + current).toPrecision(15)
}
