import {pattern} from '../pattern.ts'

/** A noun phrase or a cue: indexes of its words, end exclusive. */
export interface Phrase {
  from: number
  to: number
}

/** "Ann Lee", "former Kent County Sheriff Ann Lee", "Kent council spokeswoman Ann Lee", "Ann of Kent". */
const name = '(?:[dhNPnleo]{0,7}[nP])?N{1,6}(?:od?N{1,4})?'
/** "the Tajik expert", "a senior spokesman for the Russian office", "his lawyers". */
const common = '[dhP][dhNPnleio]{0,9}[nNl]|d'
/** "critics", "Kent voters", "police". */
const bare = '[Nne]{0,4}l'
const nounPhrase = (): string => `[rw]|${common}|${name}|${bare}`
/** What may stand between a subject and its verb: adverbs, auxiliaries, "on Monday". */
const adverbs = '(?:[az]|[po]a|(?:p|ao)[dh]?[nNl]{1,3}){0,5}'
const brackets = '(?:\\([^)]{0,9}\\))?'

const ahead = /* @__PURE__ */ pattern(nounPhrase, 'y')
const behind = /* @__PURE__ */ pattern(() => `(?<=(${nounPhrase()})(${brackets}${adverbs}))`, 'y')
const apposed = /* @__PURE__ */ pattern(() => `(?<=(${name})(${brackets},[wd][^,.:;QEq]{1,20},${adverbs}))`, 'y')
/** The subject of a clause, after what may introduce it: "On Monday, ", "When asked about it, ". */
const subject = /* @__PURE__ */ pattern(() => `(?:[ac&,QEq;-]|[posigb][^,QEq]{0,40},){0,5}(${nounPhrase()})`, 'y')

/** The noun phrase that begins at `index`. */
export function phraseAt(tags: string, index: number): Phrase | undefined {
  ahead.lastIndex = index
  return ahead.test(tags) ? {from: index, to: ahead.lastIndex} : undefined
}

/** The noun phrase right before the verb at `index`, adverbs apart. */
export function phraseBefore(tags: string, index: number): Phrase | undefined {
  behind.lastIndex = apposed.lastIndex = index
  const found = behind.exec(tags) ?? apposed.exec(tags)
  if (!found) return undefined
  const to = index - found[2]!.length
  return {from: to - found[1]!.length, to}
}

/** The subject of the clause that begins at `index`, if it ends before `end`: "X" of "X, a …, says". */
export function subjectOf(tags: string, index: number, end: number): Phrase | undefined {
  subject.lastIndex = index
  const found = subject.exec(tags)
  const to = subject.lastIndex
  return found && to < end ? {from: to - found[1]!.length, to} : undefined
}
