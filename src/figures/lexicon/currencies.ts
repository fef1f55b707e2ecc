/**
 * ISO 4217 codes of what is clearly one currency, by symbols and words in lower case and in the singular. A word that
 * several countries use for theirs ("peso") is none; nor is "pound", which is a weight as well.
 */
export const currencies = [
  ['AUD', 'a$'],
  ['CAD', 'c$', 'canadian dollar'],
  ['CNY', 'yuan'],
  ['EUR', '€', 'euro'],
  ['GBP', '£'],
  ['JPY', '¥', 'yen'],
  ['RUB', '₽', 'ruble'],
  ['USD', '$', 'dollar', 'u.s. dollar'],
  ['percent', '%', 'per cent'],
  ['percentage points', 'percentage point', 'percentage-point']
]

/** Pattern of codes that are read as such: of the currencies traded most, but for the Turkish lira's, an English word. */
export const codes = 'AUD|CAD|CHF|CNY|EUR|GBP|JPY|RUB|USD'
