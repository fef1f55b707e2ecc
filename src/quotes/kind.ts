import type {Span} from './spans.ts'

/**
 * Whether a quotation is a whole sentence: a capital begins it, and it ends as a sentence does or, where words that
 * attribute it may follow, at a comma inside or outside.
 */
export function isSentence(text: string, {start, end}: Span, isAttributed: boolean): boolean {
  const ending = text.slice(end - 4, end)
  return (
    /^.\s?[^\sa-z]/.test(text.slice(start)) &&
    (/[^"“”»’']$|[-–—!.?…]\W{0,3}$/.test(ending) ||
      (text[end] === '.' && /\W/.test(text[start - 2]!)) ||
      (isAttributed && /,\W{0,3}$/.test(ending + text[end]!)))
  )
}

/**
 * The tag of the quotation that rules are about: `X` speech, which ends as a sentence does or at a comma, `t` the title of
 * a work, all longer words of which are capitalized, `x` a fragment that begins in lower case, `_` any other.
 */
export function markOf(text: string, span: Span, opens: boolean): string {
  const quoted = text.slice(span.start, span.end)
  const hasComma = quoted.at(-2) === ','
  return !(hasComma && opens) && /^.(?:[A-Z][^.\s]* (?:[a-z]{1,3} )*)+[A-Z]\w\S*\W$/.test(quoted)
    ? 't'
    : hasComma || isSentence(text, span, true)
      ? 'X'
      : /^.[a-z]/.test(quoted)
        ? 'x'
        : '_'
}
