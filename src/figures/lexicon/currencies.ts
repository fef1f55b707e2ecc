/**
 * ISO 4217 codes of what is clearly one currency: symbols, codes and words, in lower case and in the singular.
 * A word that several countries use for theirs ("peso") is none; nor is "pound", which is a weight as well.
 */
export const currencies: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    $: 'USD',
    us$: 'USD',
    usd: 'USD',
    dollar: 'USD',
    'u.s. dollar': 'USD',
    a$: 'AUD',
    'australian dollar': 'AUD',
    c$: 'CAD',
    'canadian dollar': 'CAD',
    '€': 'EUR',
    eur: 'EUR',
    euro: 'EUR',
    '£': 'GBP',
    gbp: 'GBP',
    '¥': 'JPY',
    yen: 'JPY',
    '₽': 'RUB',
    rub: 'RUB',
    ruble: 'RUB'
  })
)
