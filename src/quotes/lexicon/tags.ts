/**
 * Words by their tag, which is before them: one character each, so that the tags of a sentence are a string, and rules
 * about its grammar are patterns over that string. Words that no list has are tagged by their shape, see `tagOf`.
 *
 * A hyphen stands for "-s", "-ed" and "-ing", also with the "e" or "y" before them; forms in "-ing" are `g`.
 *
 * The lists are the closed classes of English grammars and their verbs of saying, of which those are kept that tell
 * speakers apart in news articles: a word gets in if attributions of many articles become right with it, not of one.
 */
const lists =
  // A name that looks like a form in "-ed" where a sentence begins.
  'N mohamed mohammed|' +
  // Nouns to the rules that look like others: it may say something, but when it "rained", it did not.
  'n family it|' +
  // Determiners, possessive pronouns, relative ones that may mean a letter, and others.
  'd a an another both many no one some the this|' +
  'h her his its their|' +
  'w which whom|' +
  'r he she they who|' +
  // Subordinators.
  's after although because before if that though what when whether while yet|' +
  // As, between a verb or a quotation and who or what it names.
  'c as|' +
  // Prepositions; those that may go on with a noun phrase, as in "a spokesman for the company", are `o`.
  'b by|' +
  'o & at despite during for from in of with|' +
  'p on to|' +
  // Forms of "be": with a past form they make a passive.
  'z been be is was were|' +
  // A verb only right after a name, a plural, a pronoun or an adverb: "they now call it", but "a phone call".
  'k call|' +
  // Verbs that judge something in someone's words.
  'j accus- call- describ- talk-|' +
  // Adverbs and auxiliaries: what may stand between a subject and its verb. Others are told by their "-ly" or "n't".
  "a also always did even had has have later meanwhile never not now often once still then there -'t -’t -ly|" +
  // Verbs of telling someone.
  'T tell- told|' +
  // Verbs that take someone's words as their object. A verb right beside a quotation (`"…," Smith quipped`) is told by
  // its "-ed" and need not be here.
  'v add- admit- argu- ask- assert- chanted claim- continu- declar- emailed explain- found insist- ' +
  'not- promis- put put- read read- repl- report- respond- sa- said say stat- suggest- thank- tweet- ' +
  'vow- warn- writ- wrote yell-|' +
  // Joiners of clauses of the same rank.
  '& and but instead or so|' +
  // According, before "to" and a source.
  'A according|' +
  // Forms in "-ed" and "-ing" of any other.
  'i -ng|' +
  'e -ed'

/** Tags of words, and of verbs without their ending. */
export const knownTags: Map<string, string> = /* @__PURE__ */ (() =>
  new Map(
    lists.split('|').flatMap(list =>
      list
        .slice(2)
        .split(' ')
        .map(word => [word, list[0]!] as const)
    )
  ))()
