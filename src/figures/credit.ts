/**
 * What stands between a caption and its credit: a label, the place before an agency's name with a slash, or the
 * parenthesis before capitalized words.
 */
export const creditLabel: RegExp =
  /[\s|(–—-]{0,3}(?:©|\b(?:\w(?:hoto|redit|mage|ource)s?\s?){1,2}(?::|by\b)|\b(?=[A-Z]{2,9}(?: Photo)?\/)|\((?!Left|Right)(?=(?:(?:\p{Lu}[^()\s]*|[a-z]{2,3})[)\s])+\.?$))/u
