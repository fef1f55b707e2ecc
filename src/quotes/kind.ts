import type {Span} from './spans.ts'

/**
 * Whether a quotation is a whole sentence: a capital begins it, and it ends as a sentence does or, where words that
 * attribute it may follow, at a comma inside or outside.
 */
export function isSentence(text: string, {start, end}: Span, isAttributed: boolean): boolean {
  return (
    /^.[^a-z\s]/.test(text.slice(start, start + 2)) &&
    ((isAttributed && (text[end] === ',' || /,['’)\] ]*.$/.test(text.slice(end - 5, end)))) ||
      /(?:[.?!…—-]['’)\]]*["“”»’']|[^"“”»’'])$/.test(text.slice(end - 4, end)))
  )
}

/**
 * The tag of the quotation that rules are about: `X` speech, which ends as a sentence does or at a comma, `t` the title of
 * a work, all longer words of which are capitalized, `x` a longer fragment that begins in lower case, `_` any other.
 */
export function markOf(text: string, span: Span, opens: boolean): string {
  const words = text.slice(span.start, Math.min(span.end, span.start + 60))
  const hasComma = text[span.end - 2] === ','
  return !(opens && hasComma) && /^.(?:[A-Z]\S* (?:[a-z]{1,3} )*)+[A-Z]\S*[^?!]\W$/.test(words)
    ? 't'
    : hasComma || isSentence(text, span, true)
      ? 'X'
      : /^.[a-z].{25}/.test(words)
        ? 'x'
        : '_'
}
