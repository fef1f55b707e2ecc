/**
 * Makes a function that gives headings their ids, in order, as GitHub does: in lower case, without punctuation, hyphens
 * for spaces, a number for a repeated one. Ours, as github-slugger brings 3 kB of characters that Unicode's properties
 * tell; the tests compare the two. A slug may be given where it is known, as that pattern takes a millisecond to compile.
 */
export function createSlugger(): (text: string, slug?: string) => string {
  // Without a prototype, "constructor" is a heading like any other.
  const repeats = Object.create(null) as Record<string, number>
  return (
    text,
    slug = text
      .toLowerCase()
      .replace(/[^\p{Alpha}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-')
  ) => {
    let id = slug
    while (id in repeats) id = `${slug}-${++repeats[slug]!}`
    repeats[id] = 0
    return id
  }
}
