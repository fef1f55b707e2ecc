/**
 * The rules that attribute a quotation, best first: patterns over the tags of its sentence, in which its own tag is its
 * mark (see `markOf`). Each has the words that name the source in a group, and most the cue.
 */
const rules: RegExp[] = /* @__PURE__ */ readRules()

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
  const first = '^(?:[a&,Qq;-]|[posigb].*?,)*'
  const said = '(?<cue>v|Tl?)'
  const anyVerb = '(?<cue>[vj]|Tl?)'
  // "A law called X" calls nothing.
  const called = '(?<cue>j(?<![nl]j(?=[Xx_])))'
  const quote = '.*[Xx_]'

  return [
    `X[,-]?${apposed}${anyVerb}`,
    `X[,-]?${name}(?<cue>e)`,
    `(?:X[,-]?|^[tx_])(?<cue>[ve]|A.)${source}`,
    `[Xx_],?c${source}${said}`,
    `[Xx_].*,${apposed}${said}`,
    `[Xx_].*,(?<cue>v|A.)${source}`,
    `(?!r)${subject}${said}[^Qq]{0,2}[Xx_]`,
    subject + said + quote,
    `${first}${source}.*(?<!z)${said}${quote}`,
    `(?<cue>A.|(?<=^|[Qq],?)v)${source}${quote}`,
    `z.*(?<cue>[vj]).*b${source}${quote}`,
    `(?<cue>[vje])c?[Xx_]b${source}`,
    subject + called + quote,
    `${first}${source}.*${called}${quote}`,
    `(?<source>d?[nN]*P|h)(?<cue>n)[cs]${quote}`,
    `(?<![Nop]|[op]d)${name}a?(?<cue>e)${quote}`,
    `${first}${source}.*(?<cue>g)${quote}`,
    `(?:[x_][,-]|(?<!N)[x_])${apposed}${anyVerb}`,
    `${first}${name}.*x`,
    `${first}${source}.*:[Xx_]`,
    `X-${name}`
  ].map(source => new RegExp(source, 'd'))
}

/** Where words stand in a sentence: the first, and the one after the last. */
type Stretch = [from: number, to: number]

/** Applies the rules to the tags of a sentence with a marked quotation: the first that fits tells its source and cue. */
export function applyRules(sentence: string): {rule: number; source: Stretch; cue: Stretch | undefined} | undefined {
  for (const [rule, pattern] of rules.entries()) {
    const groups = pattern.exec(sentence)?.indices?.groups
    if (groups) return {rule, source: groups.source!, cue: groups.cue}
  }
  return undefined
}
