/** Words that may stand between a subject and its verb; other adverbs are told by their "-ly". */
export const adverbs = `again also always both can could did do does ever first further had has have here himself herself however
  instead just last later long may meanwhile might must never not now often once recently should still then there today
  will would yesterday monday tuesday wednesday thursday friday saturday sunday`

/** Forms of "be": with a past form they make a passive. */
export const beForms = 'am are be been being is was were'

/** Words that join clauses of the same rank. */
export const joiners = 'and but or'

/** Words that begin a clause inside another one. */
export const subordinators = `after although as because before how if like since so than that though unless until what
  when where whether while whom whose why yet`

/** Prepositions. */
export const prepositions = `about above across against along among around behind between beyond despite during into off
  on out outside over per through throughout to toward under up upon within without`

/** Prepositions that may go on with a noun phrase: "a spokesman for the company". */
export const links = 'at for from in of with'

/** What a noun phrase may begin with. */
export const determiners = 'a an another any each every few its many most my no one other our some the these this those'

/** Possessive pronouns. */
export const possessives = 'her his their'

/** Pronouns that may be the subject of a saying. */
export const pronouns = 'he i it she they we you'

/** Small words inside names: they are tagged as names. */
export const particles = 'bin da de del della den der di du ibn ter van von'
