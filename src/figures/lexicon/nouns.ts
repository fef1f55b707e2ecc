/** Symbols of measures: "5km", "40 mph". */
export const symbols = '[ckm]m|kg|lbs|mph'

/** How heads of counted noun phrases end: plurals, collectives, shares and currencies. */
export const headEnds = "[^isu'’]s|aircraft|children|feet|men|people|personnel|staff|yen|yuan"

/** What amounts are for: "$9 an hour"; "one hour" is an amount, too. */
export const measures = 'barrel|day|gallon|hour|mile|minute|month|night|person|pound|second|share|ton|week|year'

/** Words that end a noun phrase: those of grammar, and verbs that news writes right after a number. */
export const phraseEnds =
  '[a-z][^gm]?|about|after|ago|and|but|for|from|ha[ds]|over|said|than|that|the\\w*|under|was|when|while|who|with'
