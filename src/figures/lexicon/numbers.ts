/** Values of the cardinals below a hundred. Ordinals are none: "second" tells an order. */
export const cardinals: Record<string, number> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  twice: 2
}

/** What multiplies the number before it: words, and letters right at digits ("50k", "1.6bn"). */
export const magnitudes: Record<string, number> = {
  dozen: 12,
  score: 20,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12
}

/** Pattern of the words among them; a score counts only in "a score of boats", as scores are also won. */
export const magnitude = '(?:dozen|score(?=s? of )|hundred|thousand|(?:m|b|tr)illion)'
