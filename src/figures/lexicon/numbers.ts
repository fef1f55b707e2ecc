/** Cardinals in order, as alternatives of a pattern: each is worth its place, and from "twenty" on ten times its place after "eighteen". */
export const cardinals: string =
  'half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'

/** What multiplies the number before it; a score counts only in "a score of boats", as scores are also won. */
export const magnitude = '(?:dozen|score(?=s? of )|hundred|thousand|(?:m|b|tr)illion)'

/** What they multiply by, and "k" in place of "thousand", by their first letter. */
export const factors: Record<string, number> = {d: 12, s: 20, h: 1e2, k: 1e3, m: 1e6, b: 1e9, t: 1e12}
