/** What says that a credit follows. */
const label = /©|\b(?:(?:image|photo|picture)s?(?: credit)?(?::| by\b| courtesy of\b)|(?:credit|source):)/i

/** A credit without a label: an agency's with a slash, or capitalized words in parentheses. */
const ending =
  /\b(?:[A-Z]{2,9}(?: Photo)?|Getty Images|Reuters)\/\p{Lu}.{1,60}$|\((?!Left|Right|Center|File)((?:(?:\p{Lu}[^\s()\d]*|and|by|for|of|via)[\s)])+)\.?$/u

/** Splits the credit off a caption; either may be empty. */
export function splitCredit(text: string): {caption: string; credit: string} {
  const labelled = label.exec(text)
  const match = labelled ?? ending.exec(text)
  if (!match) return {caption: text, credit: ''}
  const credit = labelled ? text.slice(match.index + match[0].length) : (match[1] ?? match[0])
  return {
    caption: text
      .slice(0, match.index)
      .trimEnd()
      .replace(/[(|–—-]$/, '')
      .trimEnd(),
    credit: credit.trim().replace(/\)?\.?$/, '')
  }
}
