/**
 * The id that GitHub gives to a heading: its text in lower case, without punctuation, hyphens for spaces. Ours, as
 * github-slugger brings 3 kB of characters that Unicode's properties tell; the tests compare the two.
 *
 * A function by itself, as an engine reads the pattern, which takes half a millisecond, with the function around it.
 */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')

/** Makes a function that makes the ids of a tree unique, in order, as GitHub does: by a number for a repeated one. */
export function createSlugger(): (slug: string) => string {
  // Without a prototype, "constructor" is a heading like any other.
  const repeats = Object.create(null) as Record<string, number>
  return slug => {
    let id = slug
    while (id in repeats) id = `${slug}-${++repeats[slug]!}`
    repeats[id] = 0
    return id
  }
}
