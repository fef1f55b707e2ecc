import {pattern} from '../pattern.ts'
import {cardinals, magnitude, magnitudes} from './lexicon/numbers.ts'

/** The value of a number as written: "1.6 million", "two hundred and fifty", "tens of thousands", "half a dozen". */
export function numberValue(written: string): number {
  const plain = written
    .toLowerCase()
    .replace(/[,\s](?=\d{3})/g, '')
    .replace('½', ' 1/2')
  let total = 0
  let current = 0
  for (const [word, above, below = 1] of plain.matchAll(/([\d.]+)(?:\/(\d))?|[a-z]+/g)) {
    const name = word.replace(/s$|fold$/, '')
    const factor = magnitudes[name]
    if (factor) current = (current || 1) * factor
    else current += cardinals[name] ?? (above ? Number(above) / Number(below) : 0)
    if (factor && factor >= 1000) {
      total += current
      current = 0
    }
  }
  // Rids the product of floating-point dust: 1.1 × 1000000 is 1100000.
  return Number((total + current).toPrecision(15))
}

const lastMagnitude = /* @__PURE__ */ pattern(() => `(?<=\\d)[a-z]+$|[-\\s]${magnitude}$`, 'i')

/** The value of a range's lower end: in "1.5 to 2 million", the magnitude of the upper one is for both. */
export function rangeStart(low: string, high: string, max: number): number {
  const value = numberValue(low)
  const shared = numberValue(low + (lastMagnitude.exec(high)?.[0] ?? ''))
  return value < 1000 && shared < max ? shared : value
}
