/** A stretch between quotation marks, the marks included. */
export interface Span {
  start: number
  end: number
}

/**
 * Quotations by their marks, longest reading first. Double marks close each other, as writers mix straight and curly
 * ones; an unclosed one runs to the end of the text, as speech over several paragraphs does. A straight mark opens
 * after a space or punctuation only (12" is inches). A single mark closes before anything but a letter, and is an
 * apostrophe in '70s, rock 'n' roll and the like, and in "players'" where another one closes later.
 */
const quotation =
  /\0[^\v\f]*|["“](?<![\w=].)(?=\S)(?:[^"“”\v\f]|“[^“”\v\f]*”)*["”“]?|«[^»\v\f]*»?|„[^“”\v\f]*[“”]?|['‘](?<![\w.'’].)(?!\d\d|'|(?:n|em|til|cause)\b)(?=\S)(?:[^'’\v\f]|['’]\b|(?<=s)['’](?=(?:[^'’‘\v\f]|\b['’]\b)*[^\s'’]['’]\B)){1,999}(?:(?<!\s)['’](?![\w'’])|(?=\f['‘][A-Z]))/g

/** Reads the outermost quotations of a text, in order. */
export function readSpans(text: string): Span[] {
  const spans: Span[] = []
  quotation.lastIndex = 0
  for (let found; (found = quotation.exec(text));) {
    if (/[\p{L}\p{N}]/u.test(found[0])) spans.push({start: found.index, end: quotation.lastIndex})
  }
  return spans
}
