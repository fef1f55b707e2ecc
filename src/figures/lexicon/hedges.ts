/** What stands right before a number to hedge it, a group for each kind; verbs, too, that put a share at a mark. */
export const earlierHedges: string =
  '(about|approximately|around|(?:an )?estimated|roughly|some)' +
  '|(above|at least|exceeds|few|more than|no (?:fewer|less) than|over|several)' +
  '|(almost|as (?:many|much) as|below|(?:fewer|less) than|nearly|no more than|under|up to)'

/** What stands right after it, in the same three groups. */
export const laterHedges: string = ' (odd|or so)\\b|(\\+| (?:plus|or more)\\b)| or (fewer|less)\\b'
