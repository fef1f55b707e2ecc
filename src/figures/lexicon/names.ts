/**
 * Nouns that a number right after them names one of: article, chapter, no, page, section, version. None is mostly a verb.
 * First letters are left out, as they may be capitals; other words that end so mostly stand before no bare number.
 */
export const numberedNouns = '[nN]o|\\w(?:rticle|hapter|age|ection|ersion)'

/** Months, in full and cut short. */
export const months = '(?:Jan|Feb|Mar|Apr|May|Ju[ln]|Aug|Sep|Oct|Nov|Dec)[a-z]*(?<!be|s)'
