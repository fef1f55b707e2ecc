/**
 * ISO 4217 codes of what is clearly one currency, by symbols and words in lower case and in the singular. A word that
 * several countries use for theirs ("peso") is none; nor is "pound", which is a weight as well.
 */
export const currencies: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['canadian dollar', 'CAD'],
  ['yuan', 'CNY'],
  ['€', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['₽', 'RUB'],
  ['ruble', 'RUB'],
  ['%', 'percent'],
  ['percent', 'percent'],
  ['per cent', 'percent'],
  ['percentage point', 'percentage points'],
  ['percentage-point', 'percentage points']
])

/** Pattern of codes that are read as such: of the currencies traded most, but for the Turkish lira's, an English word. */
export const codes = 'AUD|CAD|CHF|CNY|EUR|GBP|HKD|INR|JPY|KRW|MXN|NOK|PLN|RUB|SEK|UAH|USD'
