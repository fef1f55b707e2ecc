/**
 * The rules that attribute a quotation, best first: patterns over the tags of its sentence, in which its own tag is its
 * mark (see `markOf`). Each has the words that name the source in a group, and most the cue.
 */
const rules: Array<[rule: string, pattern: RegExp]> = /* @__PURE__ */ readRules()

/** Builds the rules, in a function so that bundlers can drop them. */
function readRules(): typeof rules {
  const nominal = '[dhNPnleio]*'
  const noun = `(?:[rw]|(?<![dhNPnli])(?!o)(?:[dh]${nominal}[nNl]|${nominal}[Nl](?!P|n,)|${nominal}n))`
  const source = `(?<source>${noun})`
  const name = '(?<source>r|N+)'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[az]|[po][adhnNl]{1,3})*'
  const subject = `${source}(?:\\([^)]*\\))?${adverbs}(?<!z)`
  const apposed = `${source}(?:[,(-].+?[,)-])?${adverbs}`
  // What may stand before a subject: "On Monday, ", "When asked about it, ".
  const first = '^(?:[a&,Qq;-]|[posigb][^,QqXx_]*,)*'
  const said = '(?<cue>v|Tl?)'
  const anyVerb = '(?<cue>[vj]|Tl?)'
  // "A law called X" calls nothing.
  const called = '(?<cue>j(?<![nl]j(?=[Xx_])))'
  const quote = '.*[Xx_]'

  const table: Array<[rule: string, source: string]> = [
    ['after', `X[,-]?${apposed}${anyVerb}`],
    ['after', `X[,-]?${name}(?<cue>e)`],
    ['after', `X[,-]?(?<cue>[ve]|A.)${source}`],
    ['end', `[Xx_],?c${source}${said}`],
    ['end', `[Xx_].*,${apposed}${said}[^Qq]*$`],
    ['end', `[Xx_][^Qq]*,(?<cue>v|A.)${source}[^Qq]*$`],
    ['before', `(?!r)${subject}${said}[^Qq]{0,2}[Xx_]`],
    ['before', subject + said + quote],
    ['before', `${first}${source}.*(?<!z)${said}${quote}`],
    ['before', `(?<cue>A.)${source}${quote}`],
    ['before', `(?:^|[Qq],?)(?<cue>v)${source}${quote}`],
    ['passive', `(?<cue>[vje])c?[Xx_]b${source}`],
    ['passive', `z.*(?<cue>[vj]).*b${source}${quote}`],
    ['before', subject + called + quote],
    ['before', `${first}${source}.*${called}${quote}`],
    ['possessor', `(?<source>d?[nN]*P|h)(?<cue>n)[cs]${quote}`],
    ['before', `(?<![Nop]|[op]d)${name}a?(?<cue>e)${quote}`],
    ['before', `${first}${source}.*(?<cue>g)${quote}`],
    ['after', `(?:[x_][,-]|(?<!N)[x_])${apposed}${anyVerb}`],
    ['clause', `${first}${name}.*x`],
    ['colon', `^(?<source>N+):[x_]`],
    ['colon', `${first}${source}.*:X`],
    ['dash', `X-${source}(?![&N])`]
  ]
  return table.map(([rule, source]) => [rule, new RegExp(source, 'd')])
}

/** Where words stand in a sentence: the first, and the one after the last. */
type Stretch = [from: number, to: number]

/** Applies the rules to the tags of a sentence with a marked quotation: the first that fits tells its source and cue. */
export function applyRules(sentence: string): {rule: string; source: Stretch; cue: Stretch | undefined} | undefined {
  for (const [rule, pattern] of rules) {
    const groups = pattern.exec(sentence)?.indices?.groups
    if (groups) return {rule, source: groups.source!, cue: groups.cue}
  }
  return undefined
}
