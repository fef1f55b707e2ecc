/**
 * Words by their tag: one character each, so that the tags of a sentence are a string, and rules about its grammar are
 * patterns over that string. Words that no list has are tagged by their shape, see `tagOf`.
 *
 * The lists are the closed classes of English grammars and their verbs of saying, of which those are kept that tell
 * speakers apart in news articles: a word gets in if attributions of many articles become right with it, not of one.
 */
const lists: Record<string, string> = {
  // Punctuation that does the same as another.
  '-': '– — ―',
  '.': '? !',
  '\u2029': '\u2028',
  // Adverbs and auxiliaries: what may stand between a subject and its verb. Other adverbs are told by their "-ly".
  a: `also always did further had has have however later not now still then there`,
  // Forms of "be": with a past form they make a passive.
  z: 'been be is was were',
  // Joiners of clauses of the same rank.
  '&': 'and but',
  // Subordinators.
  s: `after although because before if since that though until what when where whether while
    yet`,
  // As, between a verb or a quotation and who or what it names.
  c: 'as',
  // Prepositions; those that may go on with a noun phrase, as in "a spokesman for the company", are `o`.
  p: 'during on to',
  o: 'at for from in of with',
  b: 'by',
  A: 'according',
  // Determiners, possessive pronouns, pronouns, relative pronouns.
  d: 'a an the this',
  h: 'her his their',
  r: 'he i it she they we',
  w: 'which who',
  // Particles of names.
  N: 'bin da de del della den der di du ibn ter van von',
  // Irregular forms of saying verbs.
  v: 'admits argue began believes insist put puts read reads said say says writes wrote',
  g: 'saying telling',
  T: 'tells told',
  j: 'referred slammed spoke talked talks'
}

/**
 * Regular verbs in their base form: `v` takes someone's words as its object, `j` judges something in their words. A verb
 * right beside a quotation (`"…," Smith quipped`) is told by its "-ed" and need not be here.
 */
const verbs: Record<string, string> = {
  v: `acknowledge add allege announce argue ask assure boast chant claim conclude continue
    declare deny emphasize explain indicate insist note pledge point predict proclaim
    promise recall repeat reply report respond state suggest tweet urge vow warn yell`,
  j: `accuse call characterize condemn describe mock praise question quote
    reject`
}

/** Puts lists into a map, the verbs without what their forms change. */
function readLists(entries: Record<string, string>, dropped: RegExp | string = ''): Map<string, string> {
  const tags = new Map<string, string>()
  for (const [tag, list] of Object.entries(entries)) {
    for (const word of list.split(/[ \n]+/)) tags.set(word.replace(dropped, ''), tag)
  }
  return tags
}

/** Tags of words. */
export const knownTags: Map<string, string> = /* @__PURE__ */ readLists(lists)
/** Tags of regular verbs by their stems: without a last "e" or "y". */
export const verbTags: Map<string, string> = /* @__PURE__ */ readLists(verbs, /[ey]$/)
