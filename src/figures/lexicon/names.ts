/** Nouns that a number right after them names one of: "Section 8", "page 4". None is mostly a verb. */
export const numberedNouns = 'article|chapter|figure|no|number|page|part|section'

/** Months, in full and cut short. */
export const months = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:ch|il|ust|\\w*(?:ary|ber))?'
