import type {Block} from '../tree/blocks.ts'
import {amountPattern, anyNumber} from './amount-pattern.ts'
import {noAmount, partOfName} from './exclusions.ts'
import type {NumberFigure} from './figure.ts'
import {currencies} from './lexicon/currencies.ts'
import {rate} from './rate.ts'
import {numberValue} from './value.ts'

/** Kinds of hedges, in the order of their groups in the amount pattern. */
const qualifiers = ['about', 'more than', 'less than'] as const

/** Reads the numbers of a block, in order. */
export function readNumbers({path, sectionId, prose}: Block): NumberFigure[] {
  const figures: NumberFigure[] = []
  if (!anyNumber.test(prose)) return figures
  for (const match of prose.matchAll(amountPattern)) {
    const [amount, , , , sign, lowMoney, low = '', highMoney, high, , , , tail = '', noun = ''] = match
    const start = match.index
    const written = high ?? low
    const max = numberValue(written)
    let value = max
    if (high) {
      // In "1.5 to 2 million", the magnitude is for both.
      const shared = numberValue(high.replace(/^[\d.,]+|^[a-z-]+/i, low))
      value = numberValue(low)
      if (value < 1000 && shared < max) value = shared
      // Two ends that fall are a score or a ratio: "4 to 1", "6-3".
      if (value >= max) continue
    }

    const amountEnd = start + amount.length
    const money = lowMoney ?? highMoney
    const name = money ?? noun
    const known = currencies.get(name.toLowerCase().replace(/s$/, ''))
    const unit = known ?? name

    const marked = `${prose.slice(0, start).slice(-40)}<${amount}>${prose.slice(amountEnd, amountEnd + 40)}`
    const isExcluded = !known && (noAmount.test(marked) || (!unit && partOfName.test(marked)))
    if (isExcluded) continue

    const end = amountEnd + (money ? 0 : tail.length)
    const qualifier =
      qualifiers.find((_, kind) => match[kind + 1] ?? match[kind + 9]) ??
      (/s$/i.test(written) ? 'more than' : undefined)
    const [annually, per = annually && 'year'] = rate.exec(prose.slice(end, end + 100)) ?? []
    figures.push({
      kind: 'number',
      path,
      sectionId,
      start,
      end,
      text: prose.slice(start, end),
      value: sign ? 0 - value : value,
      ...(high && {max}),
      ...(unit && {unit}),
      ...(qualifier && {qualifier}),
      ...(per && {per})
    })
  }
  return figures
}
