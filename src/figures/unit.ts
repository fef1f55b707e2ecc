import {pattern} from '../pattern.ts'
import {currencies} from './lexicon/currencies.ts'
import {irregularPlurals, phraseEnds, symbols} from './lexicon/nouns.ts'

/** A unit, and how far it reaches into the text after the number. */
export interface Unit {
  unit: string
  length: number
}

/** "%" and "percent", or what a hyphen joins to the number: "year-old", "judge". */
const joined = /^(?:[-\s]?(?:%|per\s?cent(?:age)?\b)([-\s]points?\b)?|-([a-z](?:[\p{L}’']|-\p{L})*))/u

/** What leads to the noun phrase of a part: "three of the boats", "half an hour". */
const partitive = /^(?:\san?|\sof(?:\s(?:all|his|its|our|the|their|these|those))?)(?=\s)/

/** A word of a noun phrase: "U.S.", "ocean-going", "chiefs of staff". */
const nextWord = /\s?((?:\p{L}\.){2,}|\p{L}(?:\p{L}|[-'’]\p{L})*(?:\sof\s(?:parliament|staff|state)(?!\p{L}))?)/guy

const phraseEnd = /* @__PURE__ */ pattern(() => `^(?:${phraseEnds})$`, 'i')
const plural = /* @__PURE__ */ pattern(() => `^(?:${irregularPlurals}|${symbols}|\\S*[^isu'’]s(?:\\sof.*)?)$`, 'i')

/** Reads the noun phrase that is counted up to its head, the first plural: nouns before the head rarely are. */
function countedPhrase(after: string, isOne: boolean): string {
  let phrase = ''
  let head = ''
  for (const [spaced, word = ''] of after.matchAll(nextWord)) {
    const isPlural = plural.test(word)
    if (phraseEnd.test(word) || (isOne && head && (isPlural || /(?:ed|ly)$/.test(word)))) break
    phrase += spaced
    if (isOne || isPlural) head = phrase
    if (isPlural) break
  }
  return head
}

/** Reads the unit of a number from the text right after it; empty where there is none. */
export function readUnit(after: string, isOne: boolean): Unit {
  const [all, points, compound] = joined.exec(after) ?? []
  if (all && !compound) return {unit: points ? 'percentage points' : 'percent', length: all.length}
  const lead = partitive.exec(after)?.[0].length ?? 0
  const phrase = compound ?? countedPhrase(after.slice(lead), isOne)
  const unit = phrase.trim()
  return {
    unit: currencies.get(unit.toLowerCase().replace(/s$/, '')) ?? unit,
    length: all?.length ?? lead + phrase.length
  }
}
