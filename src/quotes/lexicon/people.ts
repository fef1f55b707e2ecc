/**
 * What stands before a person's name and is no part of it, up to the last title or word that is abbreviated with a
 * period but "St.".
 *
 * From the lists of titles in newspaper style guides. One gets in if it is commonly capitalized before a name; offices
 * and trades are told by their endings ("senator", "professor", "governor", "president", "spokeswoman").
 */
export const titles: RegExp =
  /^.*\b(?:ambassador|attorney|captain|ceo|chief|coach|colonel|dr|editor|former|general|judge|justice|leader|mayor|minister|miss|mp|mrs?|ms|officer|pastor|prince|prof|rabbi|secretary|senator|sergeant|sheriff|sir|speaker|state(?= \S+ )|[a-z]{5,}(?:ist|dent|ioner|m[ea]n|nor|[slt]or|tive)|(?!st)[a-z]{2,9}\.)\s/

/**
 * An apposition right after a name: ", a Moscow-based journalist and expert on military affairs,". Offices and trades
 * need no article, see the endings of `titles`. It is tried where a name ends.
 */
export const apposition: RegExp =
  /, (?:\d+, )?((?:an?|the|\S+['’]s|her|his|its|former|[a-z]{4,}(?:ist|dent|ioner|m[ea]n|nor|[slt]or|tive)|chief) [^\f";“”)(,:.]{3,150})(?![^\f\v.,])/y

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
export const bodies: RegExp =
  /\b(?:bank|committee|congress|council|court|international|news|office|party|police|senate|times|union)\b|\w(?:ment|[st]ion|stry|gency|sity)\b/
