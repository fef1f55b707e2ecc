import {bodies} from './lexicon/people.ts'
import {fullest, headOf, keyOf, readNames, trimmed, type Entity, type Names} from './names.ts'
import type {Speaker} from './quote.ts'
import type {Span} from './spans.ts'

/** Forms of pronouns. */
const pronouns: Map<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({he: 'he', her: 'she', his: 'he', she: 'she', which: 'who', who: 'who'})
)

/** Whether a pronoun may mean someone. */
function agrees({female}: Entity, pronoun: string): boolean {
  return pronoun === 'he' ? female <= 0 : female >= 0
}

/** The named person or organization that a phrase means. */
function entityOf(mention: string, {entities, described}: Names): Entity | undefined {
  const head = trimmed(mention)
  for (let name = head.slice(-100); name; name = name.replace(/^\S*\s*/, '')) {
    const found = /[A-Z\xC0-\uFFFB]/.test(name) && entities.get(keyOf(name))
    if (!found) continue
    const entity = fullest(found)
    return (entity.person < 0 && head !== mention) || (!entity.person && /^\S+[^s]s$/.test(entity.name))
      ? undefined
      : entity
  }
  return described.get(headOf(head))
}

/**
 * Prepares to resolve the words that name speakers in a text, given where they stand there, in order.
 *
 * "He" and "she" mean the first fitting person of the last sentence that has one, or who spoke last, whichever is
 * nearer; "who" is the nearest name.
 */
export function createResolver(text: string, spans: Span[]): (source: Span) => Speaker {
  const names = readNames(text, spans)
  const {places, described} = names
  const meant: Record<string, Entity | undefined> = {}
  const both = ['he', 'she']
  let open = both
  let read = 0
  /** Lets those pronouns mean someone that may. */
  const mean = (entity: Entity, words: string[]): void => {
    for (const word of words) if (agrees(entity, word)) meant[word] = entity
  }
  return ({start, end}) => {
    for (; places[read] && places[read]!.start < start; read++) {
      const {entity: short, opens} = places[read]!
      const entity = fullest(short)
      meant.who = entity
      if (opens) open = both
      if (entity.person > 0) {
        mean(entity, open)
        open = open.filter(word => meant[word] !== entity)
      }
    }
    const mention = text.slice(start, end).replace(/['’]s?$/, '')
    const pronoun = pronouns.get(mention.toLowerCase())
    // "The mayor, Ann Lee, said".
    const apposed = /\b[A-Z]\S*$/.test(trimmed(mention))
      ? undefined
      : places.slice(read, read + 3).find(place => place.entity.person > 0 && text.slice(end, place.start) === ', ')
    const entity = pronoun !== undefined ? meant[pronoun] : apposed ? fullest(apposed.entity) : entityOf(mention, names)
    if (!entity) {
      const name = mention.replace(/^(?:an?|the) /i, '')
      const isBody = /[A-Z]/.test(name) && bodies.test(headOf(name))
      return {name, mention, type: isBody ? 'organization' : 'unnamed'}
    }
    // "Kent baker Ann Lee".
    const title = /^.*\b[a-z]{4,}(?= [A-Z])/.exec(mention)?.[0]
    if (title && entity.person > 0 && !entity.name.includes(title)) {
      entity.description ??= title
      if (!described.has(headOf(title))) described.set(headOf(title), entity)
    }
    if (apposed && pronoun === undefined) entity.description ??= mention
    const {name, description, person} = entity
    const isBody = person < 0 || (person < 2 && /^[Tt]he [A-Z]/.test(mention))
    if (!isBody) {
      entity.person++
      if (pronoun !== 'who') mean(entity, both)
    }
    return {name, mention, type: isBody ? 'organization' : 'person', ...(description && {description})}
  }
}
