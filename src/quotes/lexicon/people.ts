import {pattern} from '../../pattern.ts'

/** How words for offices and trades end: "senator", "professor", "governor", "president", "spokeswoman". */
export const officeEnding = '(?:dent|ioner|m[ae]n|nor|[lst]or)'

/**
 * What stands before a person's name and is no part of it, up to the last title or word that is abbreviated with a
 * period but "St.".
 *
 * From the lists of titles in newspaper style guides. One gets in if it is commonly capitalized before a name.
 */
export const titles: RegExp = /* @__PURE__ */ pattern(
  () =>
    // That a space follows is known sooner than that no title does.
    '^(?=\\S+ )(?:.* )?(?:ambassador|attorney|\\w*bishop|captain|ceo|chief|cllr|coach|colonel|detective|dr|executive|father|' +
    'former|general|judge|justice|king|lady|leader|lord|mayor|minister|miss|mp|mrs?|ms|officer|pastor|pope|' +
    'prince|principal|prof|rabbi|representative|secretary|senator|sergeant|sheikh|sheriff|sir|speaker|' +
    // Trades in "-er", before a name of two words; Alexander, Christopher and Jennifer have none.
    `state(?= \\S+ \\S+$)|[a-z]{3,12}[iy]st|(?:co-)?[a-z]{5,12}(?:${officeEnding}|(?<!xand|toph|nif)er(?= \\S+ \\S+$))|` +
    '(?!st)[a-z]{2,12}\\.) ',
  'i'
)

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
export const bodies: RegExp =
  /^the |\b(?:bank|board|bureau|campaign|center|church|college|committee|congress|council|court|fund|group|house|journal|news|office|police|post|school|senate|times|union|(?:agenc|compan|ministr|part|universit)y)\b|\w(?:ment|[st]ion)\b/
