/** Nouns that a number right after them names one of: "Section 8", "page 4". None is mostly a verb. */
export const numberedNouns =
  'article|chapter|fig|figure|flight|level|no|number|page|part|phase|room|round|route|section'

/** Months, in full and cut short. */
export const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
