/** Nouns that a number right after them names one of: "Section 8", "page 4". None is mostly a verb. */
export const numberedNouns = '[Nn]o|\\w(?:rticle|hapter|age|ection|ersion)'

/** Months, in full and cut short. */
export const months = '(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*(?<!be|s)'
