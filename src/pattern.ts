/**
 * The characters of words, for character classes: digits and the letters of any script up to Hangul; what is beyond is
 * emoji, mostly. (An engine takes twenty milliseconds to compile a pattern with a few `\\p{L}` for a text with curly
 * quotes.)
 */
export const wordCharacters = '\\w\\xC0-\\u1FFF\\u2C00-\\uD7FF'

/**
 * Makes a pattern of a source in which a blank stands for a space or a hyphen, as both are between words. The source is
 * given as a function, since bundlers keep a template with values in it, and so the pattern, even where nobody uses it.
 *
 * What stands in the character classes of patterns, here and elsewhere, is in the order that compresses best, and so are
 * alternatives that exclude each other: 50 bytes.
 */
export const phrasePattern = (source: () => string, flags = 'i'): RegExp =>
  new RegExp(source().replace(/ /g, '[-\\s]'), flags)
