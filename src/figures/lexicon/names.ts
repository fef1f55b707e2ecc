/** Nouns that a number right after them names one of: "Section 8", "page 4". None is mostly a verb. */
export const numberedNouns = '[Aa]rticle|[Cc]hapter|[Ff]igure|[Nn]o|[Nn]umber|[Pp]age|[Pp]art|[Ss]ection|[Vv]ersion'

/** Months, in full and cut short. */
export const months = '(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)[a-z]*(?<!be|s)'
