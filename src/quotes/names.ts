import {knownTags} from './lexicon/tags.ts'
import {apposition, bodies, titles} from './lexicon/people.ts'
import {possessive, tagOf} from './words.ts'
import {landmark, type Sentence} from './sentences.ts'

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
  /** Where it begins, with titles and the word that its sentence begins with. */
  start: number
  entity: Entity
  /** Whether it is the first name in its sentence, but after a preposition such as "in". */
  opens: boolean
}

/** The sentences and names of an article. */
export interface Names {
  sentences: Sentence[]
  /** In order. */
  places: Place[]
  /** Entities by the forms of their names, in lower case. */
  entities: Map<string, Entity>
  /** Whom the article introduces with a word such as "senator"; undefined where there are more than one. */
  described: Map<string, Entity | undefined>
}

/** A noun phrase without what follows its head: "the mayor" of "the mayor of London". */
export const trimmed = (phrase: string): string =>
  phrase.replace(/ ?[,(].*| (?:with|on|at|for|from|of(?! State [A-Z])|in) .*/s, '')

/** The head of a noun phrase, in lower case: "senator" of "the senator from Kent". */
export const headOf = (phrase: string): string => trimmed(phrase).replace(/^.* /s, '').toLowerCase()

/** The fullest form of an entity. */
export function fullest(entity: Entity): Entity
export function fullest(entity?: Entity): Entity | undefined
export function fullest(entity?: Entity): Entity | undefined {
  while (entity?.full) entity = entity.full
  return entity
}

/** Lets short names mean the full one that answers to them best. */
function joinNames(entities: Map<string, Entity>): void {
  entities.forEach((entity, key) => {
    if (!key.includes(' ') || entity.person < 0) return
    const words = key.split(' ')
    const first = words[0]!
    const last = key.replace(/^.* (?:[ea]l-)?/s, '')
    const shorter = key.slice(first.length + 1)
    const named = words[2] && entities.has(last) && entities.get(shorter)
    // "Actor Tom Lee", but "Ana García Ruiz", where nobody is "Ruiz" alone.
    if (named) entity.full = named
    // From what tells least: the first name, the first of two surnames or the one before "Jr.", the last one, without its
    // "al-" at last, …
    else
      [first, words.at(-2)!, words.at(-1)!, last, shorter, `${first} ${last}`].forEach((form, place) => {
        const short = entities.get(form)
        const rank = entity.count + place * 1e3
        if (short && short !== entity && rank > short.rank) {
          short.rank = rank
          short.full = entity
        }
      })
  })
}

/** Reads the sentences of a text, the last of whose paragraphs ends with a form feed, too, and the names in them. */
export function readNames(text: string): Names {
  const sentences: Sentence[] = []
  const entities: Names['entities'] = new Map()
  const described: Names['described'] = new Map()
  let isQuoting = false
  const places: Place[] = []
  let opens = true
  let start = 0
  let end = 0
  // A reading that failed midway would have left it elsewhere.
  landmark.lastIndex = 0
  for (let match; (match = landmark.exec(text));) {
    let words = match[2]
    const at = match.index
    const before = end
    end = landmark.lastIndex
    if (words) {
      // What stands between it and what was read before it.
      const gap = text.slice(before, at).trim()
      const begins = before === start && !gap
      // Its own first word may be none of the name where the sentence begins: "After", "Speaking".
      const word = begins ? words.replace(/ .*/s, '') : gap.replace(/^.* /s, '')
      // A word before a name matters only where a list has it, so it is not tagged by its shape.
      const preceding = begins ? tagOf(word, 0) : knownTags.get(word)
      if (begins && preceding !== 'N') words = words.slice(word.length + 1)
      opens &&= preceding !== 'r' && !/\bs?he\b/.test(gap)
      // A letter is no name, nor is a day ("in Kent Monday"), but "Billie Holiday"; "an Ann Lee supporter" is not Ann Lee.
      if (/^.?$|[^l].day$/.test(words) || (preceding === 'd' && /^[ao]/i.test(word))) continue
      const key = words.toLowerCase().replace(titles, '')
      // "The President" and "the bank's CEO" are no names, but "said Zimmerman" has one.
      if ((possessive.test(word) || preceding === 'd' || preceding === 'h') && !(key + ' ').replace(titles, ''))
        continue
      let entity = entities.get(key)
      if (!entity) {
        const name = words.slice(-key.length)
        // An organization’s or a place’s name by its look.
        const isBody = bodies.test(key) || /^(?:[A-Z][A-Z.]+$|The )|&/.test(name)
        // "In San Marino" and "the Rolling Hills" are no persons.
        const person = isBody ? -1e9 : key.includes(' ') && preceding !== 'o' && preceding !== 'd' ? 1 : 0
        entities.set(key, (entity = {name, rank: 0, count: 0, person, female: key.includes('a ') ? 5 : 0}))
      }
      entity.count++
      apposition.lastIndex = end
      const apposed = apposition.exec(text)?.[1]
      const introduction = apposed ?? words.slice(0, -key.length - 1)
      if (introduction) {
        // A title that tells a man (captured) or a woman.
        const title = /\b(?:mr?s|\w*woman|(mr|sir|\w*(?<!ger|hu)man))\b/i.exec(introduction)
        if (title) entity.female ||= title[1] ? -1 : 1
        if (!/^M.{0,3}$/.test(introduction)) entity.description ??= introduction
        entity.person += 2
      }
      // Names are about whom their sentence names first, or about "he" before them. Who is introduced is mostly quoted
      // next.
      opens ||= !!apposed
      places.push({start: at, entity, opens: opens && preceding !== 'o'})
      // "In Kent, Ann left" is about whom it names next.
      opens &&= preceding === 'o'
    } else {
      isQuoting ||= !!match[1]
      // A sentence may go on after a quotation that ends as one: before a small letter or, if nothing introduced what is
      // asked or exclaimed, before a name.
      if (
        !match[1] ||
        (/^[,:].*[?!]..?$|\..?$/s.test(text[at - 2]! + match[1]) && !/^\s*[-―–—;:,a-z]/.test(text.slice(end)))
      ) {
        opens = true
        sentences.push({start, end, isQuoting})
        start = end
        isQuoting = false
      }
    }
  }
  joinNames(entities)
  entities.forEach(entity => {
    if (entity.full) entity.full.female += entity.female
    else if (entity.description) {
      const head = headOf(entity.description)
      described.set(head, described.has(head) ? undefined : entity)
    }
  })
  return {places, sentences, entities, described}
}
