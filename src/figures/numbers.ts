import type {Block} from '../tree/blocks.ts'
import {amountPattern} from './amount-pattern.ts'
import {isExcluded} from './exclusions.ts'
import type {NumberFigure} from './figure.ts'
import {currencies} from './lexicon/currencies.ts'
import {readRate} from './rate.ts'
import {readUnit} from './unit.ts'
import {numberValue, rangeStart} from './value.ts'

/** A hedge right after a number, a group for each kind but "more than". */
const laterHedge = /^(?:\+|[-\s](?:plus|(odd|or so)|or (?:more|older|(fewer|less|under))|and (?:older|over))\b)/

/** Makes a figure of a match of the amount pattern and what follows it; none where it tells no amount. */
function readFigure({path, sectionId, text, prose}: Block, match: RegExpExecArray): NumberFigure[] {
  const [all, about, more, less, sign, money, low = '', highMoney, high] = match
  const start = match.index
  const written = high ?? low
  const max = numberValue(written)
  const value = high ? rangeStart(low, written, max) : max
  // Two ends that fall are a score or a ratio: "4 to 1", "6-3".
  if (high && value >= max) return []

  const numberEnd = start + all.length
  const after = prose.slice(numberEnd, numberEnd + 100)
  const [later = '', laterAbout, laterLess] = laterHedge.exec(after) ?? []
  const isOpen = /s$/i.test(written)
  const currency = currencies.get((money ?? highMoney ?? '').trim().toLowerCase())
  const noun = readUnit(after.slice(later.length), max <= 1 && !high)
  const unit = currency ?? (/(?:ce|fold)$/i.test(written) ? '' : noun.unit)
  const qualifier =
    about || laterAbout ? 'about' : less || laterLess ? 'less than' : more || later || isOpen ? 'more than' : undefined
  if (!currency && !unit.startsWith('percent') && isExcluded(prose, start, numberEnd, unit, !!qualifier)) return []

  const end = numberEnd + later.length + (currency || !unit ? 0 : noun.length)
  const per = readRate(prose.slice(end, end + 100))
  return [
    {
      kind: 'number',
      path,
      sectionId,
      start,
      end,
      text: text.slice(start, end),
      value: sign ? 0 - value : value,
      ...(high && {max}),
      ...(unit && {unit}),
      ...(qualifier && {qualifier}),
      ...(per && {per})
    }
  ]
}

/** Reads the numbers of a block, in order. */
export function readNumbers(block: Block): NumberFigure[] {
  return [...block.prose.matchAll(amountPattern)].flatMap(match => readFigure(block, match))
}
