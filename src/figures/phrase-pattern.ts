/**
 * Makes a pattern of a source in which a blank stands for a space or a hyphen, as both are between words. The source is
 * given as a function, since bundlers keep a template with values in it, and so the pattern, even where nobody uses it.
 */
export const phrasePattern = (source: () => string, flags = 'i'): RegExp =>
  new RegExp(source().replace(/ /g, '[-\\s]'), flags)
