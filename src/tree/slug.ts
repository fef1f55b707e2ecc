/**
 * Makes a function that gives headings their ids, in order, as GitHub does: in lower case, without punctuation, hyphens
 * for spaces, a number for a repeated one. Ours, as github-slugger brings 3 kB of characters that Unicode's properties
 * tell; the tests compare the two.
 */
export function createSlugger(): (text: string) => string {
  // Without a prototype, "constructor" is a heading like any other.
  const repeats = Object.create(null) as Record<string, number>
  return text => {
    const slug = text
      .toLowerCase()
      .replace(/[^\p{Alpha}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
      .replace(/ /g, '-')
    let id = slug
    while (id in repeats) id = `${slug}-${++repeats[slug]!}`
    repeats[id] = 0
    return id
  }
}
