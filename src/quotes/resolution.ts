import type {Stretch} from './attribution.ts'
import {organizations} from './lexicon/people.ts'
import {office, readRows, surname, type Entity, type Names, type Place} from './names.ts'
import type {Speaker} from './quote.ts'

/** What is known at a place of the text about whom a pronoun may mean. */
export interface Context extends Names {
  /** How many of `places` have been read. */
  read: number
  /** Who spoke last, by the pronoun that means them. */
  last: Record<string, (Stretch & {entity: Entity}) | undefined>
}

/** How many names before a pronoun may be whom it means. */
const reach = 40

/** Whether a person may be meant by "he" or "she", by the titles before their name and the pronouns after it. */
function agrees(entity: Entity, pronoun: string): boolean {
  entity.female ??= entity.places.slice(0, 30).reduce(
    (sum, {text, start, nameStart, end}) => {
      const title = /\bM(?:(r\b)|rs|s)|(?:wo)?man\b/.exec(text.slice(start, nameStart))
      const next = /\b(?:(he|his|him)|she|hers?)\b/i.exec(text.slice(end, end + 90))
      return sum + (title ? (title[1] || title[0] === 'man' ? -5 : 5) : 0) + (next ? (next[1] ? -1 : 1) : 0)
    },
    /^\S+a\b/.test(entity.name) ? 6 : 0
  )
  return pronoun === 'he' ? entity.female <= 0 : entity.female >= 0
}

/** Whether a sentence ends in a text. */
function hasEnd(text: string): boolean {
  return /[a-z]{3}[.?!]["”’]? /.test(text)
}

/** Whether a place stands before another. */
function isBefore(one: {block: number; start: number}, other: {block: number; start: number}): boolean {
  return one.block < other.block || (one.block === other.block && one.start < other.start)
}

/**
 * Whom "he" or "she" means: the first fitting person of the nearest sentence that has one, else who spoke last. "Who" is
 * the nearest name.
 */
function antecedent(context: Context, source: Stretch, pronoun: string): Entity | undefined {
  const {places} = context
  while (places[context.read] && isBefore(places[context.read]!, source)) context.read++
  if (pronoun === 'who') return places[context.read - 1]?.entity
  const last = context.last[pronoun]
  let found: Place | undefined
  for (let index = context.read - 1; index >= 0 && index > context.read - reach; index--) {
    const place = places[index]!
    const {entity, block, text} = place
    if (entity.organization || entity.name === entity.name.toUpperCase() || !agrees(entity, pronoun)) continue
    const isFullName = entity.name.includes(' ') && (!last || place.start < 40)
    if (!entity.person && !isFullName && Math.abs(entity.female!) < 12) continue
    if (last && place.start > 60 && !hasEnd(text.slice(place.start - 60, place.start))) continue
    if (found && (found.block !== block || hasEnd(text.slice(place.end, found.start)))) break
    found = place
  }
  return (found ?? last)?.entity
}

/** A noun phrase without what follows its head: "the mayor" of "the mayor of London". */
function headOf(mention: string): string {
  return mention.replace(/ (?:of|for|from|at|in|with) .*|\.$/s, '')
}

/** The named person or organization that a phrase means. */
function entityOf(mention: string, {entities, described}: Names): Entity | undefined {
  const head = headOf(mention)
  const rows = readRows(mention)
  const row = rows.find(({end}) => end === head.length) ?? rows.find(({end}) => end === mention.length)
  if (!row) {
    const noun = surname(head).toLowerCase().replace(office, '$1')
    return /^(?:the|his|her|their) /i.test(mention) ? described.get(noun) : undefined
  }
  const name = mention.slice(row.nameStart, row.end)
  const word = surname(name)
  const plain = /^[A-Z]{4,}$/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : name
  const entity = entities.get(plain) ?? entities.get(name)
  return /^[A-Z]\S*[^s]s$/.test(name) && !entity?.person ? undefined : entity
}

/** Resolves the words that name a speaker to who it is. */
export function resolve(words: string, source: Stretch, context: Context): Speaker {
  const mention = words.replace(/['’]s?$/, '')
  const [, he, she, who] = /^(?:(he|his)|(she|her)|(who|which))$/i.exec(mention) ?? []
  const pronoun = he ? 'he' : she ? 'she' : who && 'who'
  const entity = pronoun ? antecedent(context, source, pronoun) : entityOf(mention, context)
  if (!entity) {
    const name = mention.replace(/^(?:an?|the) /i, '')
    const isBody = /[A-Z]/.test(name) && organizations.has(surname(headOf(name)).toLowerCase())
    return {name, mention, type: isBody ? 'organization' : 'unnamed'}
  }
  if (!pronoun) entity.person = true
  for (const word of ['he', 'she']) {
    if (he || she ? pronoun === word : agrees(entity, word)) context.last[word] = {...source, entity}
  }
  const {name, description, organization} = entity
  return {name, mention, type: organization ? 'organization' : 'person', ...(description && {description})}
}
