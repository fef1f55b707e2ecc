import {codes} from './lexicon/currencies.ts'
import {months} from './lexicon/names.ts'
import {headEnds, phraseEnds, symbols} from './lexicon/nouns.ts'

/**
 * Source of a pattern of what follows a number to say what is counted. Its group: a share; a word that a hyphen joins
 * ("year-old", "judge"); of one thing, all up to a verb or the next noun phrase; of several, all up to the first plural,
 * as nouns before the head rarely are.
 */
export function unitSource(): string {
  const word = `(?:(?:\\p{L}\\.)+|(?!(?:${phraseEnds}|${months})(?![\\p{L}-]))\\p{L}+(?:[-'’]\\p{L}+)*(?!\\p{L}))`
  const lead = '(?:\\s(?:an?|of(?:\\s(?:all|his|its|our|th\\w+))?)(?=\\s))?'
  const share = '%|per\\s?cent(?:age[-\\s]points?)?(?!\\p{L})'
  const single =
    `(?<=(?<![-.,\\d])(?:half|one|[1½]|0?\\.\\d+)(?:\\san?)?\\s)` +
    `${word}(?:(?<!s)(?!\\s\\S*(?:s|ed|ly)\\b)\\s${word}){0,9}`
  const several = `${word}(?:\\s${word}){0,9}?(?<=${headEnds}|${symbols}|\\b(?:${codes}))(?:\\sof\\s(?:staff|state)\\b)?`
  return `${lead}[-\\s]?(${share}|(?<=-)${word}|${single}|${several})`
}
