import {pattern} from '../pattern.ts'
import {wordCharacters} from './characters.ts'
import {organizations, titles} from './lexicon/people.ts'
import {knownTags} from './lexicon/tags.ts'
import type {Span} from './spans.ts'

/** A person or an organization that the article names. */
export interface Entity {
  /** The fullest name, without titles. */
  name: string
  organization: boolean
  /** Whether the text treats it as a person: by a title, an apposition, a surname alone, or as a speaker. */
  person?: boolean
  places: Place[]
  /** How the article introduces it. */
  description?: string
  /** How much oftener "she" follows the name than "he"; see `resolution.ts`. */
  female?: number
}

/** A row of capitalized words. */
interface Row {
  start: number
  /** Where the name begins, behind its titles. */
  nameStart: number
  end: number
}

/** Where a name stands. */
export interface Place extends Row {
  block: number
  text: string
  entity: Entity
}

/** The names of an article. */
export interface Names {
  /** Entities by their names: in full, surname, first name. */
  entities: Map<string, Entity>
  /** Where names stand outside of quotations, in order. */
  places: Place[]
  /** Whom the article introduces with a word such as "senator"; undefined where there are more than one. */
  described: Map<string, Entity | undefined>
}

/** A capitalized word, and what an apostrophe adds to it. */
const anyName: RegExp = /* @__PURE__ */ pattern(
  () =>
    `([A-Z\\xC0-\\u1FFF\\u2C00-\\uFFFB][${wordCharacters}]*(?:[&-][${wordCharacters}]+|['’][A-Z][${wordCharacters}]*)*)(['’][a-z]*)?`,
  'g'
)
/** What may stand between two words of one name: a space, an initial's period, a particle. */
const joint =
  /^(?:\.? |\.|-|,? (?=[JS]r)| (?:al|bin|d[aeiu]|del|della|de la|ibn|te[nr]|v[ao]n(?: de[nr]?)?) | [ae]l-)\S?$/
/** Words whose period ends no sentence: initials, titles. */
export const abbreviated: RegExp =
  /(?:^|[ .])(?:[A-Z]|[DJMS]r|M[rs]s|Ms|Adm|Capt|Col|Del|Gen|Gov|Lt|Prof|Reps?|Rev|Sens?|Sgt|St)$/
const possessive = /^['’]s?$/
/** An apposition right after a name: ", a Moscow-based journalist and expert on military affairs,". */
const apposition = /, ((?:an?|the|one of) [^,.;:()"“”]{3,150})[,.]/y

/** Offices that are abbreviated as titles. */
export const office: RegExp = /\b(gov|prof|rep|sen)(?:ernor|essor|resentative|ator)\b/g

/** Reads the rows of capitalized words in a text: what may be names, titles before them included. */
export function readRows(text: string): Row[] {
  const rows: Row[] = []
  let row: Row | undefined
  let title = false
  anyName.lastIndex = 0
  for (let found; (found = anyName.exec(text));) {
    const start = found.index
    const word = found[1]!
    const lower = word.toLowerCase()
    const end = start + word.length
    const tag = knownTags.get(lower)
    if (
      (tag && 'adhoprswbz&A'.includes(tag) && (word[1] || text[end] !== '.')) ||
      (found[2] && !possessive.test(found[2]))
    ) {
      row = undefined
      continue
    }
    const gap = row && start - row.end < 12 ? text.slice(row.end, start + 1) : ''
    if (row && joint.test(gap) && (!gap.startsWith('.') || abbreviated.test(text.slice(row.start, row.end)))) {
      if (title) row.nameStart = start
      row.end = end
    } else rows.push((row = {start, nameStart: start, end}))
    title = titles.has(lower)
    if (found[2]) row = undefined
  }
  return rows
}

/** The last word of a name; "Jr" is none. */
export function surname(name: string): string {
  return name.replace(/,? (?:[JS]r|I+)$/, '').replace(/^.*(?: |\b[ae]l-)/i, '')
}

/** Reads where names stand, and gives the same entity to all forms of a full name. */
function readPlaces(texts: string[], spans: Span[][], entities: Names['entities']): Place[] {
  const places: Place[] = []
  for (const [block, text] of texts.entries()) {
    let span = 0
    for (const {start, nameStart, end} of readRows(text)) {
      const name = text.slice(nameStart, end)
      let entity = entities.get(name)
      if (!entity) {
        const words = name.split(' ')
        const ends = words[1] ? `${words[0]} ${surname(name)}` : name
        entity = entities.get(ends)
        if (!entity) {
          const organization = /^[A-Z]{2,}$/.test(name) || words.some(word => organizations.has(word.toLowerCase()))
          entities.set(ends, (entity = {name, organization, places: []}))
        }
        if (name.length > entity.name.length) entity.name = name
        entities.set(name, entity)
      }
      const place = {block, start, nameStart, end, text, entity}
      entity.places.push(place)
      while (start > (spans[block]![span]?.end ?? Infinity)) span++
      if (start < (spans[block]![span]?.start ?? Infinity)) places.push(place)
    }
  }
  return places
}

/** Lets a surname or first name alone mean the full name that answers to it best. */
function joinShortNames(entities: Names['entities']): void {
  const best = new Map<string, [entity: Entity, rank: number]>()
  for (const entity of new Set(entities.values())) {
    const [first, second, third, fourth] = entity.name.split(' ')
    if (!second || entity.organization || (third && fourth)) continue
    for (const word of [surname(entity.name), first!]) {
      const rank = entity.places.length + (word === first ? 0 : 1e3)
      if (rank > (best.get(word)?.[1] ?? 0)) best.set(word, [entity, rank])
    }
  }
  for (const [word, [entity]] of best) {
    for (const place of entities.get(word)?.places ?? []) {
      entity.person = true
      entity.places.push(place)
      place.entity = entity
    }
    entities.set(word, entity)
  }
}

/** Reads how the article introduces its persons, by titles and appositions. */
function readIntroductions(entities: Names['entities']): Names['described'] {
  const described: Names['described'] = new Map()
  for (const entity of new Set(entities.values())) {
    for (const {text, start, nameStart, end} of entity.organization ? [] : entity.places) {
      if (start === nameStart && text[end] !== ',') continue
      apposition.lastIndex = end
      const introduction = apposition.exec(text)?.[1] ?? text.slice(start, nameStart).trim()
      if (!introduction) continue
      entity.person = true
      if (/^m[rs]s?\.?$/i.test(introduction)) continue
      entity.description ??= introduction
      for (const word of introduction
        .toLowerCase()
        .replace(office, '$1')
        .split(/[^a-z-]+/)) {
        described.set(word, described.has(word) && described.get(word) !== entity ? undefined : entity)
      }
    }
  }
  return described
}

/** Reads the names of an article's texts, given where their quotations are. */
export function readNames(texts: string[], spans: Span[][]): Names {
  const entities: Names['entities'] = new Map()
  const places = readPlaces(texts, spans, entities)
  joinShortNames(entities)
  return {entities, places, described: readIntroductions(entities)}
}
