/**
 * Makes a pattern of a source that other strings go into. The source is given as a function, since bundlers keep a
 * template with values in it, and so the pattern, even where nobody uses it.
 */
export const pattern = (source: () => string, flags = ''): RegExp => new RegExp(source(), flags)
