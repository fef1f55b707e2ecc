import type {Span} from './spans.ts'

/** The words of a quotation without its marks, and without a closing comma. */
export function innerText(text: string, {start, end}: Span): string {
  return text
    .slice(start + 1, end)
    .replace(/,?["“”»'’]$/, '')
    .trim()
}

/** Whether a quotation is a whole sentence: a capital begins it, and it ends as a sentence does or at a comma. */
export function isSentence(text: string, {start, end}: Span): boolean {
  return (
    /^.[^a-z\s]/.test(text.slice(start, start + 2)) &&
    /(?:[.?!…,—-]['’)\]]*["“”»'’]|[^"“”»'’])$/.test(text.slice(end - 4, end))
  )
}

/** Whether all longer words of a quotation are capitalized, as in the titles of works: "Meet the Press". */
export function isTitle(text: string, {start, end}: Span): boolean {
  return (
    end - start < 60 &&
    /^.[^a-z]\S*(?: (?:[^a-z\s]\S*|[a-z]{1,3}|from|with))* [^a-z\s]\S*[^?!].$/.test(text.slice(start, end))
  )
}

/** Whether a quotation runs to the end of its text without a closing mark: the speech goes on in the next one. */
export function isOpen(text: string, {end}: Span): boolean {
  return end === text.length && !/["“”»'’]$/.test(text)
}
