import {codes} from './lexicon/currencies.ts'
import {months} from './lexicon/names.ts'
import {headEnds, phraseEnds, symbols} from './lexicon/nouns.ts'
import {phrasePattern} from './phrase-pattern.ts'

/**
 * What follows a number to say what is counted; a mark before it tells that it is one thing at most. The group: a share; a
 * word that a hyphen joins ("year-old", "judge"); of one thing, all up to a verb or the next noun phrase; of several, all
 * up to the first plural, as nouns before the head rarely are.
 */
export const unitPattern: RegExp = /* @__PURE__ */ phrasePattern(() => {
  const end = '(?![\\w-])'
  const word = `(?:(?:[A-Z]\\.)+|(?!(?:${phraseEnds}|${months})${end})\\p{L}+(?:[-'’]\\p{L}+)*)`
  return (
    `(?<=^<?)(?: (?:an?|of(?: (?:all|his|its|our|th\\w+))?)\\b)? ?(%|per ?cent(?:age points?)?|(?<=-)${word}` +
    `|(?<=^<.*)${word}(?:(?<!s)(?!\\s\\S*(?:s|ed|ly)\\b)\\s${word})*` +
    `|${word}(?:\\s${word})*?(?<=${headEnds}|${symbols}|\\b(?:${codes}))${end}(?: of (?:staff|state)\\b)?)`
  )
}, 'u')
