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
    '^(?=\\S+ )(?:.* )?(?:\\w*bishop|captain|ceo|chief|dr|former|general|' +
    'judge|justice|leader|lord|mayor|minister|miss|mp|mrs?|ms|officer|prof|secretary|senator|' +
    `sir|speaker|state(?= \\S+ \\S+$)|[a-z]{3,12}[iy]st|[a-z]{5,12}${officeEnding}|(?!st)[a-z]{2,12}\\.) `,
  'i'
)

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
export const bodies: RegExp =
  /^the |\b(?:bank|board|committee|congress|council|court|group|news|office|police|senate|union|(?:agenc|compan|ministr|part|universit)y)\b|\w(?:ment|[st]ion)\b/
