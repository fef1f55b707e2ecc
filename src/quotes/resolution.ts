import {bodies} from './lexicon/people.ts'
import {fullest, headOf, trimmed, type Entity, type Names} from './names.ts'
import type {Speaker} from './quote.ts'
import type {Span} from './spans.ts'

/** Pronouns by whom they mean: 1 a woman, -1 a man, 0 either. */
const pronouns: Partial<Record<string, number>> = {who: 0, his: -1, he: -1, she: 1, her: 1}

/**
 * Prepares to resolve the words that name speakers in a text, given where they stand there, in order.
 *
 * "He" and "she" mean the first fitting person of the last sentence that has one, or who spoke last, whichever is
 * nearer; "who" is the nearest name that is none of an organization.
 */
export function createResolver(text: string, {places, entities, described}: Names): (source: Span) => Speaker {
  let read = 0
  /** Whom "he" and "she" may mean, likeliest first. Who was named before three others is hardly meant. */
  const people: Entity[] = []
  /** The nearest name before, but of an organization. */
  let last: Entity | undefined
  /** How many of those people are of the sentence being read. */
  let count = 0
  /** The named person or organization that a phrase means. */
  const entityOf = (mention: string): Entity | undefined => {
    const head = trimmed(mention)
    for (let name = head.slice(-99); name; name = name.replace(/^.\S*\s*/s, '')) {
      const entity = /[A-Z\xC0-\u1FFF]/.test(name) && fullest(entities.get(name.toLowerCase()))
      if (entity)
        return (entity.person < 0 && head !== mention) || (!entity.person && /^\S*s$/.test(entity.name))
          ? undefined
          : entity
    }
    return undefined
  }
  return ({start, end}) => {
    // eslint-disable-next-line @typescript-eslint/no-non-null-asserted-optional-chain -- undefined is above no number
    for (; places[read]?.start! < start; read++) {
      const {entity, opens} = places[read]!
      if (opens) count = 0
      if (entity.person < 0) continue
      last = fullest(entity)
      if (last.person > 0) people.splice(count++, 0, last)
      people.splice(3)
    }
    const mention = text.slice(start, end).replace(/['’][ds]?$/, '')
    // Others are longer, and looking up what is no key is slow.
    const gender = mention[3] ? undefined : pronouns[mention.toLowerCase()]
    const named = entityOf(mention)
    // "Another mayor" and "a mayor" are nobody introduced as one: looked up whole, they are no head of a phrase.
    const entity =
      gender === undefined
        ? // "The mayor, Dr Ann Lee, said", whoever else is a mayor.
          (named ??
          fullest(places.slice(read, read + 3).find(({start}) => text.slice(end, start) === ', ')?.entity) ??
          described.get(/^[ao]/i.test(mention) ? mention : headOf(mention)))
        : gender
          ? // A first name's ending tells little, where nobody else fits.
            (people.find(({female}) => female * gender >= 0) ?? people.find(({female}) => female > 1))
          : last
    const name = entity?.name ?? mention.replace(/^(?:an?|the) /i, '')
    // "Kent baker Ann Lee", or all of "the mayor", but no pronoun.
    const title = named ? /^.*\b[a-z]{4,}(?= [A-Z])/.exec(trimmed(mention))?.[0] : mention[3] && mention
    const isBody = entity
      ? entity.person < (!title && /^[tT]he [A-Z][^'’]*$/.test(mention) ? 2 : 0)
      : /[A-Z]/.test(name) && bodies.test(headOf(name))
    if (!isBody && entity) {
      entity.female ||= gender ?? 0
      if (title) {
        entity.description ??= title
        described.set(headOf(title), entity)
      }
      if (gender !== 0 && people[0] !== entity) {
        people.splice(0, 0, entity)
        people.splice(3)
      }
    }
    return {
      name,
      mention,
      type: isBody ? 'organization' : entity ? 'person' : 'unnamed',
      ...(entity?.description && {description: entity.description})
    }
  }
}
