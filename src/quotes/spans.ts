/** A stretch between quotation marks, the marks included. */
export interface Span {
  start: number
  end: number
}

/**
 * Quotations by their marks, longest reading first. Double marks close each other, as writers mix straight and curly
 * ones; an unclosed one runs to the end of its paragraph, as speech over several does. A straight mark opens after a
 * space or punctuation only (12" is inches), and 6'5" closes none. A single mark closes before anything but a letter, and
 * is an apostrophe in '70s, in rock 'n' roll and in "players' union", there only if a later one closes that is no such
 * possessive. It is tried where a word begins.
 */
export const quotation: RegExp =
  /\0[^\f\v]*|«[^\f»\v]*»?|["“](?<![\w=].)(?=[^\s"”])(?:[^\f\v“”"]|(?<=\d['’]\d\d?)["”]|“[^\f\v“”]*”)*["“”]?|„[^\f\v“”]*[“”]?|['‘](?<![\w'’.\xC0-\u1FFF].)(?!\d\d|'|n\b)(?=\S)(?:[^\f\v'’]|['’]n['’]|['’]\b|(?<=s)['’](?=\s(?:\b['’]\b|[^\f\v'’‘])*[^\s'’](?:['’](?!\w|(?<=s.)\s\w)|\f['‘][A-Z]))){1,999}(?:(?<!\s)['’](?![\w'’])|(?=\f['‘][A-Z]))/y
