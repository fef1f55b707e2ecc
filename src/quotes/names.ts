import {pattern, wordCharacters} from '../pattern.ts'
import {bodies, officeEnding, titles} from './lexicon/people.ts'
import {knownTags, particles} from './lexicon/tags.ts'
import type {Span} from './spans.ts'
import {abbreviation, tagOf} from './words.ts'

/** A person, an organization or a place, by one form of its name. */
export interface Entity {
  /** Without titles. */
  name: string
  /** How often the article has this form. */
  count: number
  /** What speaks for a person, such as a title; below zero for organizations and places. */
  person: number
  /** Above zero for a woman, below zero for a man. */
  female: number
  /** How the article introduces it. */
  description?: string | undefined
  /** The fuller form that this one is short for. */
  full?: Entity | undefined
  /** How well that answers to this one. */
  rank: number
}

/** Where a name stands outside of quotations. */
export interface Place {
  start: number
  entity: Entity
  /** Whether it is the first name in its sentence, near its beginning. */
  opens: boolean
  /** Whether a preposition but "on" and "to" is before it, so that "he" hardly means it. */
  isAside: boolean
}

/** The names of an article. */
export interface Names {
  /** In order. */
  places: Place[]
  /** Entities by the forms of their names, in lower case. */
  entities: Map<string, Entity>
  /** Whom the article introduces with a word such as "senator"; undefined where there are more than one. */
  described: Map<string, Entity | undefined>
}

/** A row of capitalized words, but for "I". */
const anyName: RegExp = /* @__PURE__ */ pattern(() => {
  const word = `[A-Z\\xC0-\\u1FFF](?<!I\\b(?!\\.))[${wordCharacters}]*(?:(?!['’]s\\b)['’.&@/-][${wordCharacters}]+){0,99}(?:${abbreviation})?`
  return `${word}(?: (?:(?:${particles.replaceAll(' ', '|')}) |[ae]l-)*${word}){0,99}`
}, 'g')
/** An apposition right after a name: ", a Moscow-based journalist and expert on military affairs,". */
const apposition: RegExp = /* @__PURE__ */ pattern(
  () =>
    `^, (?:\\d+, )?((?:an?|the|\\S+['’]s|her|his|its|one|former|chief|head|[a-z]{4,}(?:ist|${officeEnding})) [^,.;:()"“”\f]{3,150})(?:[,.\\v\\f]|$)`
)
/** What follows a name up to the next one. */
const rest = /^(?:[^.?!\fA-Z"“]{0,40}\b)?/
/** A word that tells a man (captured) or a woman. */
const gender = /(\b(?:mr|sir|he|hi[ms])\b|(?<!hu|ger)man\b)|\b(?:mr?s|she|hers?)\b|woman\b/i

/** Above zero where words tell a woman, below zero a man; the possessive of "his wife" tells neither. */
export function genderOf(words: string): number {
  const evidence = !/^h[ei][rs] /i.test(words) && gender.exec(words)
  return evidence ? (evidence[1] ? -1 : 1) : 0
}

/** A noun phrase without what follows its head: "the mayor" of "the mayor of London". */
export const trimmed = (phrase: string): string =>
  phrase.replace(/ ?[,(].*| (?:of(?! State [A-Z])|for|from|at|in|on|with) .*/s, '')

/** The last word of a name; "Jr" is none. */
const surname = (name: string): string => name.replace(/,? (?:[js]r\.?|i+)$/i, '').replace(/^.*(?: |\b[ae]l-)/i, '')

/** The head of a noun phrase, offices as they are abbreviated: "sen" of "the senator from Kent". */
export const headOf = (phrase: string): string =>
  surname(trimmed(phrase).replace(/\.$/, ''))
    .toLowerCase()
    .replace(/^(gov|sen)\w+or$/, '$1')

/** The key of a name: apostrophes and capitals may differ. */
export const keyOf = (name: string): string => name.toLowerCase().replace('’', "'")

/** The fullest form of an entity. */
export function fullest(entity: Entity): Entity {
  while (entity.full) entity = entity.full
  return entity
}

/** Lets short names mean the full one that answers to them best. */
function joinNames(entities: Map<string, Entity>): void {
  for (const [key, entity] of entities) {
    const words = key.split(' ')
    const first = words[0]!
    const shorter = key.slice(first.length + 1)
    if (!shorter || entity.person < 0) continue
    const last = surname(key)
    const named = shorter !== last && entities.has(last) && entities.get(shorter)
    const answer = (form: string, bonus: number): void => {
      const short = entities.get(form)
      const rank = entity.count + bonus
      if (short && short !== entity && rank > short.rank) {
        short.rank = rank
        short.full = entity
      }
    }
    // "Actor Tom Lee", but "Ana García Ruiz", where nobody is "Ruiz" alone.
    if (named) entity.full ??= named
    else {
      answer(first, 0)
      // The first of two surnames.
      answer(words.at(-2)!, 0)
      answer(last, 1e3)
      answer(shorter, 1e3)
      answer(`${first} ${last}`, 1e4)
      // In a headline it is more than a name.
      if (entity.person > 1) answer(`${first} ${words[1]}`, 1 - entity.count)
    }
  }
  for (const {full, female} of entities.values()) if (full) full.female += female
}

/** Finds whom each word of the descriptions means. */
function readDescribed(entities: Iterable<Entity>): Names['described'] {
  const described: Names['described'] = new Map()
  for (const entity of entities) {
    if (entity.full || !entity.description) continue
    for (const phrase of trimmed(entity.description).split(' and ')) {
      const word = headOf(phrase)
      described.set(word, described.has(word) && described.get(word) !== entity ? undefined : entity)
    }
  }
  return described
}

/** The entity of a name, with what its words tell about it. */
function entityOf(name: string, isPlace: boolean, entities: Names['entities']): Entity {
  const key = keyOf(name)
  let entity = entities.get(key)
  if (!entity) {
    const isBody = bodies.test(key) || /^[A-Z][A-Z.]+$/.test(name)
    const person = isBody ? -9 : key.includes(' ') && !isPlace ? 1 : 0
    entities.set(key, (entity = {name, count: 0, rank: 0, person, female: /^\S*a /.test(key) ? 5 : 0}))
  }
  return entity
}

/** Reads the names of a text with quotations. */
export function readNames(text: string, spans: Span[]): Names {
  const entities: Names['entities'] = new Map()
  const places: Place[] = []
  let opens = false
  // Where the last name ended, and which quotation comes next.
  let last = 0
  let next = 0
  anyName.lastIndex = 0
  for (let found; (found = anyName.exec(text));) {
    const end = anyName.lastIndex
    while (spans[next] && spans[next]!.end <= found.index) next++
    const span = spans[next]
    if (span && span.start < found.index) {
      last = span.end - 1
      anyName.lastIndex = span.end
      continue
    }
    let row = found[0]
    // Where no name was for long, its end is all that matters.
    const gap = text.slice(last, found.index).slice(-300)
    // Names are about whom their sentence names first, or about "he" before them.
    const clause = /[.?!"”»\f:]([^.?!"”»\f:]*)$/.exec(gap)?.[1]
    if (clause !== undefined) opens = !/\bs?he\b/i.test(clause)
    let tag = knownTags.get(gap.slice(gap.lastIndexOf(' ', gap.length - 2) + 1, -1))
    if (clause?.trim() === '') {
      const word = row.split(' ', 1)[0]!
      const wordTag = tagOf(word, true)
      if (wordTag !== 'N') {
        tag = wordTag
        row = row.slice(word.length + 1)
        if (!row) continue
      }
    }
    last = end
    const name = row.replace(titles, '')
    const entity = entityOf(name, tag === 'o' || tag === 'd', entities)
    // Headlines capitalize what follows a name.
    const pair = /^\S+ \S+/.exec(name)
    if (pair) entityOf(pair[0], true, entities)
    entity.count++
    const after = text.slice(end, end + 200)
    const apposed = apposition.exec(after)?.[1]
    const introduction = apposed ?? row.slice(0, -name.length - 1)
    // Who is introduced is mostly quoted next.
    if (apposed) opens = true
    if (entity.person >= 0) {
      if (introduction) {
        entity.person += 2
        if (!/^m.{0,3}$/i.test(introduction)) entity.description ??= introduction
      }
      entity.female ||= genderOf(introduction + rest.exec(after)![0])
    }
    // "In Kent, Ann left" and "Ann's husband, Tom, left" are about whom they name next.
    const isAside = tag === 'o'
    places.push({start: end - name.length, entity, opens: opens && !isAside, isAside})
    opens &&= isAside || /^['’]s/.test(after)
  }
  joinNames(entities)
  return {entities, places, described: readDescribed(entities.values())}
}
