/** A stretch between quotation marks, the marks included. */
export interface Span {
  start: number
  end: number
}

/**
 * Quotations by their marks, longest reading first. Double marks close each other, as writers mix straight and curly
 * ones; an unclosed one runs to the end of the text, as speech over several paragraphs does. A straight mark opens
 * after a space or punctuation only (12" is inches). A single mark closes before anything but a letter, and is an
 * apostrophe in '70s and rock 'n' roll, and in "players'" where another one closes later. It is tried where a word begins.
 */
export const quotation: RegExp =
  /\0[^\v\f]*|["“](?<![\w=].)(?=[^\s"”])(?:[^"“”\v\f]|“[^“”\v\f]*”)*["“”]?|«[^»\v\f]*»?|„[^“”\v\f]*[“”]?|['‘](?<![\w\xC0-\u1FFF.'’].)(?!\d\d|'|n\b)(?=\S)(?:[^'’\v\f]|['’]\b|(?<=s)['’](?=(?:\b['’]\b|[^'’‘\v\f])*[^\s'’]['’]\B)){1,999}(?:(?<!\s)['’](?![\w'’])|(?=\f['‘][A-Z]))/y
