/** The names of units: those of one after a comma each. */
const lists =
  'percent,%|percentage points,percentagepoint|' +
  'AUD,a$|CAD,c$|CNY,yuan|EUR,€,euro|GBP,£|INR,₹|JPY,¥,yen|RUB,₽,ruble|USD,$,dollar'

/**
 * What units are called, and how they are written: in lower case, in the singular, without spaces. Currencies are called
 * by ISO 4217, each by symbols and words that mean it alone; so "peso" is none, nor is "pound", which is a weight as well.
 */
export const unitNames: string[][] = /* @__PURE__ */ (() => lists.split('|').map(names => names.split(',')))()

/** Source of a pattern of the codes that news writes beside amounts. */
export const currencyCodes = (): string =>
  unitNames
    .slice(2)
    .map(([code]) => code)
    .join('|')
