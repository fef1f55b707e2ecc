/** Symbols of measures: "5km", "40 mph". */
export const symbols = '[ckm]m|kg|lbs|mph|[gkm]w'

/** Heads of counted noun phrases that do not look plural: irregular plurals, collectives, currencies. */
export const irregularPlurals = 'aircraft|feet|\\S*(?:children|men)|people|personnel|police|staff|yen|yuan'

/** Nouns of time. */
export const periods = 'second|minute|hour|day|night|week|month|quarter|year|decade'

/** Words that end a noun phrase: those of grammar, and verbs that news writes right after a number. */
export const phraseEnds =
  'a|ago|an|and|are|as|at|be|but|by|can|did|do|earlier|for|from|had|has|have|he|her|his|if|in|is|it|its|later|not|of|on|or|our|over|said|she|since|so|than|that|the|their|they|this|to|was|we|were|when|which|while|who|will|with|would|you'
