/** Symbols of measures: "5km", "40 mph". */
export const symbols = '[mck]m|kg|mph'

/** How heads of counted noun phrases end: plurals, collectives, shares and currencies. */
export const headEnds = "[^isu'’]s|aircraft|children|feet|men|people|personnel|yen|yuan"

/** What amounts are for: "$9 an hour"; "one hour" is an amount, too. */
export const measures = 'barrel|day|hour|mile|month|person|share|week|year'

/** Words that end a noun phrase: those of grammar, and verbs that news writes right after a number. */
export const phraseEnds = '[a-z][^gm]?|after|and|but|for|from|over|per|than|the\\w*|was'
