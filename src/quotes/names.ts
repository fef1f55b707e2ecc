import {apposition, bodies, titles} from './lexicon/people.ts'
import type {Sentence} from './words.ts'

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

/** A name outside of quotations. */
export interface Place {
  /** Where it begins, or a little later where it is a possessive. */
  start: number
  entity: Entity
  /** Whether it is the first name in its sentence, but after a preposition such as "in". */
  opens: boolean
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

/** A row of capitalized words, by their tags. */
const row = /N+P?|P/g

/** A noun phrase without what follows its head: "the mayor" of "the mayor of London". */
export const trimmed = (phrase: string): string =>
  phrase.replace(/ ?[,(].*| (?:of(?! State [A-Z])|for|from|at|in|on|with) .*/s, '')

/** The last word of a name. */
const surname = (name: string): string => name.replace(/^.*(?: |\b[ae]l-)/i, '')

/** The head of a noun phrase, offices as they are abbreviated: "sen" of "the senator from Kent". */
export const headOf = (phrase: string): string => surname(trimmed(phrase)).toLowerCase()

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
    // "Actor Tom Lee", but "Ana García Ruiz", where nobody is "Ruiz" alone.
    if (named) entity.full ??= named
    // From what tells least: the first name, the first of two surnames or the one before "Jr.", …
    else
      [first, words.at(-2)!, last, shorter, `${first} ${last}`].forEach((form, place) => {
        const short = entities.get(form)
        const rank = entity.count + place * 1e3
        if (short && short !== entity && rank > short.rank) {
          short.rank = rank
          short.full = entity
        }
      })
  }
}

/**
 * Adds the names of a text outside of its quotations to those given, as it passes each sentence on; they are joined when
 * the last one has passed.
 */
export function* readNames(
  text: string,
  sentences: Iterable<Sentence>,
  {entities, described, places}: Names
): Generator<Sentence> {
  for (const sentence of sentences) {
    yield sentence
    const {tags, bounds} = sentence
    let opens = true
    let last = 0
    for (let found; (found = row.exec(tags));) {
      const gap = tags.slice(last, found.index)
      last = row.lastIndex
      const end = bounds[2 * last - 1]!
      const words = text.slice(bounds[2 * found.index], end).replace(/^(?:[a-z]+ )+|['’]s?$/g, '')
      if (!/^[A-Z\xC0-\u1FFF].|^al-/.test(words)) continue
      const name = words.replace(titles, '')
      const key = name.toLowerCase()
      const isAside = gap.endsWith('o')
      let entity = entities.get(key)
      if (!entity) {
        const isBody = bodies.test(key) || /^[A-Z][A-Z.]+$/.test(name)
        // "In San Marino" and "the Rolling Hills" are no persons.
        const person = isBody ? -1e9 : key.includes(' ') && !isAside && !gap.endsWith('d') ? 1 : 0
        entities.set(key, (entity = {name, count: 0, rank: 0, person, female: key.includes('a ') ? 5 : 0}))
      }
      entity.count++
      const apposed = apposition.exec(text.slice(end, end + 200))?.[1]
      const introduction = apposed ?? words.slice(0, -name.length - 1)
      if (introduction) {
        entity.person += 2
        if (!/^m.{0,3}$/i.test(introduction)) entity.description ??= introduction
        // A title that tells a man (captured) or a woman.
        const title = /\b(?:(mr|sir|\w*(?<!ger|hu|wo)man)|mr?s|\w*woman)\b/i.exec(introduction)
        if (title) entity.female ||= title[1] ? -1 : 1
      }
      // Names are about whom their sentence names first, or about "he" before them. Who is introduced is mostly quoted
      // next.
      if (apposed) opens = true
      else if (gap.includes('r')) opens = false
      places.push({start: end - name.length, entity, opens: opens && !isAside})
      // "In Kent, Ann left" is about whom it names next.
      opens &&= isAside
    }
  }
  joinNames(entities)
  for (const entity of entities.values()) {
    const {full, description} = entity
    if (full) full.female += entity.female
    else if (description) {
      const head = headOf(description)
      described.set(head, described.has(head) ? undefined : entity)
    }
  }
}
