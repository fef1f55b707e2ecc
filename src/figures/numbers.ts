import type {Block} from '../tree/blocks.ts'
import {amountPattern, anyNumber} from './amount-pattern.ts'
import {noAmount} from './exclusions.ts'
import type {NumberFigure} from './figure.ts'
import {unitNames} from './lexicon/currencies.ts'
import {unitPattern} from './unit.ts'
import {numberValue} from './value.ts'

/** Reads the numbers of a block, in order. */
export function readNumbers({prose, path, sectionId}: Block): NumberFigure[] {
  const figures: NumberFigure[] = []
  if (!anyNumber.test(prose)) return figures
  for (const match of prose.matchAll(amountPattern)) {
    const [amount, , , , sign, lowMoney, low = '', highMoney, high] = match
    const start = match.index
    const written = high ?? low
    const max = numberValue(written)
    let value = numberValue(low)
    if (high) {
      // In "1.5 to 2 million", the magnitude is for both.
      if (value < 1000) value = numberValue(low + high.replace(/^\S+/, ''))
      // Two ends that fall are a score or a ratio: "4 to 1", "6-3".
      if (value >= max) continue
    }

    const money = lowMoney ?? highMoney
    const rest = prose.slice(start + amount.length, start + 200).replace(' annually', ' per year')
    const mark = money ? '$' : max > 1 ? '>' : '<'
    const [, tail = '', noun = '', per] = unitPattern.exec(mark + rest)!
    const name = money ?? noun
    const singular = name.toLowerCase().replace(/[ -]|s$/g, '')
    const known = unitNames.find(names => names.includes(singular))?.[0]
    const unit = known ?? name
    if (!known && noAmount.test(`${prose.slice(0, start).slice(-40)}<${amount}>${unit ? '' : '>'}${rest}`)) continue

    const text = amount + tail
    const qualifier =
      (['about', 'more than', 'less than'] as const).find((_, kind) => match[kind + 1] ?? match[kind + 9]) ??
      (/s$/i.test(written) && 'more than')
    figures.push({
      kind: 'number',
      path,
      sectionId,
      start,
      end: start + text.length,
      text,
      value: sign ? 0 - value : value,
      ...(high && {max}),
      ...(unit && {unit}),
      ...(qualifier && {qualifier}),
      ...(per && {per})
    })
  }
  return figures
}
