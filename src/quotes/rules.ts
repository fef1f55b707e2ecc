/**
 * The rules that attribute a quotation, best first: patterns over the tags of its sentence, in which its own tag is its
 * mark (see `markOf`). Each has the words that name the source in a group, and most the cue. `explain.ts` has an example
 * of each, in the same order.
 *
 * A fragment in lower case (`x`) is the first name's, if a verb that is no passive stands between, and neither a possessive
 * nor a noun beside.
 */
export const rules: RegExp[] = /* @__PURE__ */ (() => {
  const nominal = '(?:[NPnleio]|(?<![nl])[dh])*'
  const source = `(?<source>[rw]|(?<![dhNPnli])(?!o)(?:[dh]${nominal}[nNli]|${nominal}[Nl](?!P|n,)|${nominal}n))`
  const name = '(?<source>r|N([nN]*N)?)'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[az]|[po][dhnNl]+)*'
  // A clause "…, who was asked, said" has ended, so its verb is not the cue.
  const subject = `${source}(?:\\(.*?\\)|,r[^,]+,)?${adverbs}(?<!za*)`
  const apposed = `${source}(?:\\W.+?\\W)?${adverbs}`
  // What may stand before a subject: "On Monday, ", "When asked about it, ".
  const first = '^(?:[a&,q;c-]|[posigb][^,]*,)*'
  // "A law called X" calls nothing, but in "what it called X" it does.
  const said = '(?<cue>[vj]|Tl?)(?<!(?<!s)nj(?=[Xx_]))'
  const quote = '.*[Xx_]'

  return `X[,-]*${apposed}${said}
X,?${source}(?<cue>e)(?=[.,])
(?:X[,-]*|^[tx_]|[Xx_].*,(?!e))(?<cue>[ve]|A.)${source}
[sXx_].*[,cq]${apposed}${said}
${subject}${said}.{0,2}[Xx_]
${subject}${said}${quote}
${first}${source}.*(?<!za*)${said}${quote}
(?<cue>A.)${source}${quote}
z.*(?<cue>[vje])${adverbs}b${source}${quote}
(?<cue>[vje])c?[Xx_]b${source}
(?<source>d?[nN]*P|h)(?<cue>[ng])[cs]${quote}
(?<![Nop](?!r)|[op]d)${name}a?(?<cue>e)${quote}
${apposed}(?<cue>e)s${quote}
${first}${source}.*(?<cue>g)${quote}
(?<!N)[x_]${apposed}${said}
${first}${name}.*(?<!za*)[eigv].*(?<!h)x(?!n)
${name}:[Xx_]
${first}${source}.*:[Xx_]
X[,-]*${name}(?<cue>e)?`
    .split('\n')
    .map(source => new RegExp(source, 'd'))
})()
