import type {NumberFigure} from 'moscow-in-central-asia/helpers'

/** How an amount reads: "more than", "570", "kilometers". */
interface Amount {
  qualifier: string | undefined
  number: string
  unit: string | undefined
}

const short = new Intl.NumberFormat('en', {notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2})
const plain = new Intl.NumberFormat('en', {maximumFractionDigits: 3})

/** Writes a number as people read it: "1,200", "50 million". */
function format(value: number): string {
  return Math.abs(value) < 1e6 ? plain.format(value) : short.format(value)
}

const currencies = new Set(Intl.supportedValuesOf('currency'))

/** Whether a unit is money: an ISO 4217 code. */
function isMoney(unit: string | undefined): unit is string {
  return unit !== undefined && currencies.has(unit)
}

/** The sign of a currency that has one of its own: "$"; else its code. */
function sign(currency: string): string {
  const parts = new Intl.NumberFormat('en', {style: 'currency', currency}).formatToParts(0)
  return parts.find(({type}) => type === 'currency')?.value ?? currency
}

/** Writes a figure's value for a reader, range and currency included. */
export function readAmount({max, per, qualifier, unit, value}: NumberFigure): Amount {
  const range = max === undefined ? format(value) : `${format(value)} to ${format(max)}`
  const number = isMoney(unit) ? `${sign(unit)}${sign(unit).length > 1 ? ' ' : ''}${range}` : range
  const counted = isMoney(unit) ? undefined : unit
  const rate = per && `per ${per}`
  return {qualifier, number, unit: [counted, rate].filter(Boolean).join(' ') || undefined}
}

/** What amounts must share to share a scale: the noun of their unit, and what they are per. */
export function scaleOf({per, unit}: NumberFigure): string | undefined {
  const noun = unit?.split(' ').at(-1)
  return noun && [noun, ...(per ? [`per ${per}`] : [])].join(' ')
}
