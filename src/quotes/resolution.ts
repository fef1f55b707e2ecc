import {bodies} from './lexicon/people.ts'
import {fullest, headOf, trimmed, type Entity, type Names} from './names.ts'
import type {Speaker} from './quote.ts'
import type {Span} from './spans.ts'

/** Pronouns by whom they mean: 1 a woman, -1 a man, 0 either, 2 nobody with a name. */
const pronouns: Partial<Record<string, number>> = {he: -1, her: 1, his: -1, one: 2, she: 1, who: 0}

/** What stands between a description and the name it goes with: ", Dr ". */
const titlesBetween = /^, (?:[A-Z]\S* )*$/

/**
 * Prepares to resolve the words that name speakers in a text, given where they stand there, in order.
 *
 * "He" and "she" mean the first fitting person of the last sentence that has one, or who spoke last, whichever is
 * nearer; "who" is the nearest name.
 */
export function createResolver(text: string, {places, entities, described}: Names): (source: Span) => Speaker {
  /** By pronoun plus one, as keys below zero are slow. */
  const meant: Array<Entity | undefined> = []
  let open: number[] = []
  let read = 0
  /**
   * Lets those pronouns mean someone that may; a first name's ending tells little, where nobody else is known. Gives
   * those that still mean somebody else.
   */
  const mean = (entity: Entity, genders: number[]): number[] =>
    genders.filter(gender => {
      const isOther = entity.female * gender < 0
      if (!isOther || (entity.female > 1 && !meant[gender + 1])) meant[gender + 1] = entity
      return isOther
    })
  /** The named person or organization that a phrase means. */
  const entityOf = (mention: string): Entity | undefined => {
    const head = trimmed(mention)
    for (let name = head.slice(-99); name; name = name.replace(/^(?:al-|\S*\s*)/, '')) {
      const found = /[A-Z\xC0-\u1FFF]/.test(name) && entities.get(name.toLowerCase())
      if (!found) continue
      const entity = fullest(found)
      return (entity.person < 0 && head !== mention) || (!entity.person && entity.name.endsWith('s'))
        ? undefined
        : entity
    }
    return described.get(headOf(head))
  }
  return ({start, end}) => {
    for (; places[read] && places[read]!.start < start; read++) {
      const {entity: short, opens} = places[read]!
      const entity = fullest(short)
      meant[1] = entity
      if (opens) open = [-1, 1]
      if (open[0] && entity.person > 0) open = mean(entity, open)
    }
    const mention = text.slice(start, end).replace(/['’][ds]?$/, '')
    // Others are longer, and looking up what is no key is slow.
    const gender = mention[3] ? undefined : pronouns[mention.toLowerCase()]
    const named = gender === undefined ? entityOf(mention) : meant[gender + 1]
    // "The mayor, Ann Lee, said".
    const entity =
      named ??
      fullest(places.slice(read, read + 3).find(({start}) => titlesBetween.test(text.slice(end, start)))?.entity)
    const name = entity?.name ?? mention.replace(/^(?:an?|the) /i, '')
    const isBody = entity
      ? entity.person < 0 || (named && entity.person < 2 && /^[Tt]he [A-Z][^'’]*$/.test(mention))
      : /[A-Z]/.test(name) && bodies.test(headOf(name))
    if (entity && !isBody) {
      // "Kent baker Ann Lee".
      const title = named ? /^.*\b[a-z]{4,}(?= [A-Z])/.exec(mention)?.[0] : mention
      entity.female ||= gender ?? 0
      if (title) {
        entity.description ??= title
        described.set(headOf(title), entity)
      }
      if (gender !== 0) mean(entity, [-1, 1])
    }
    return {
      name,
      mention,
      type: isBody ? 'organization' : entity ? 'person' : 'unnamed',
      ...(entity?.description && {description: entity.description})
    }
  }
}
