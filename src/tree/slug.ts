/** The id that GitHub gives a heading, repeated ones aside: in lower case, without punctuation, hyphens for spaces. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

/**
 * Makes a function that gives headings their ids, in order, as GitHub does: a repeated one gets a number. Ours, as
 * github-slugger brings 3 kB of characters that Unicode's properties tell; the tests compare the two.
 */
export function createSlugger(): (text: string) => string {
  const repeats = new Map<string, number>()
  return text => {
    const first = slug(text)
    let id = first
    for (let count = repeats.get(id) ?? 0; repeats.has(id); repeats.set(first, count)) id = `${first}-${++count}`
    repeats.set(id, 0)
    return id
  }
}
