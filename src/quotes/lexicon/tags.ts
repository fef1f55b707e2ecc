import * as grammar from './grammar.ts'
import {judgingForms, judgingVerbs, sayingForms, sayingVerbs} from './verbs.ts'

/**
 * The tags of known words. Each is one character, so that the tags of a sentence are a string, and the rules about its
 * grammar are patterns over that string:
 *
 * - `v` saying verb, `T` told, `j` judging verb, `g` the "-ing" form of one
 * - `a` adverb or auxiliary, `z` form of "be"
 * - `&` joiner, `s` subordinator, `w` who or which, `r` pronoun
 * - `p` preposition, `o` one that may go on with a noun phrase, `b` by, `A` according
 * - `d` determiner, `h` possessive pronoun
 *
 * Words that no list has are tagged by their shape, see `tagOf`.
 */
export const knownTags: Map<string, string> = /* @__PURE__ */ readLists()

/** Puts all lists into one map. */
function readLists(): Map<string, string> {
  const tags = new Map<string, string>()
  const add = (tag: string, list: string): void => {
    for (const word of list.split(/\s+/)) tags.set(word, /[jv]/.test(tag) && word.endsWith('ing') ? 'g' : tag)
  }
  const inflect = (tag: string, list: string): void => {
    for (const verb of list.split(/\s+/)) {
      const stem = verb.replace(/e$/, '')
      const past = verb.replace(/([^aeiou])y$/, '$1i')
      add(tag, `${stem}ing ${past.replace(/e$/, '')}ed ${past}${/(?:i|ss|sh|ch)$/.test(past) ? 'es' : 's'}`)
    }
  }
  inflect('j', judgingVerbs)
  inflect('v', sayingVerbs)
  add('j', judgingForms)
  add('v', sayingForms)
  add('a', grammar.adverbs)
  add('z', grammar.beForms)
  add('&', grammar.joiners)
  add('s', grammar.subordinators)
  add('p', grammar.prepositions)
  add('o', grammar.links)
  add('d', grammar.determiners)
  add('h', grammar.possessives)
  add('r', grammar.pronouns)
  add('N', grammar.particles)
  add('T', 'tells told')
  add('w', 'who which')
  add('b', 'by')
  tags.set('according', 'A')
  return tags
}
