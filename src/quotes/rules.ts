/**
 * The rules that attribute a quotation, best first: patterns over the tags of its sentence, in which its own tag is its
 * mark (see `markOf`). The first group is the source and the second, which most have, the cue; a third, which is empty,
 * tells that they are the other way round. (Groups that have names take longer to fill.) The first rule has no groups, as
 * nobody says a nickname. `explain.ts` has an example of each, in the same order.
 *
 * A fragment in lower case (`x`) is the first name's, if a verb that is no passive stands between, and neither a possessive
 * nor a noun beside. Passives ("described by Ann") attribute by the verbs that do, by any other before "as" or a colon.
 */
export const rules: RegExp[] = /* @__PURE__ */ (() => {
  const nominal = '(?:[ePolNni]|(?<![ln])[dh])*'
  const source = `((?<![lhndNP])(?!o)(?:[dh]${nominal}[lNni]|${nominal}[lN](?!P|n,)|${nominal}n)|[wr])`
  const name = '(r|N(?:[nN]*N)?)'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[az]|[po][lhndN]+)*'
  // A clause "…, who was asked, said" has ended, so its verb is not the cue.
  const subject = `${source}(?:\\(.*?\\)|,r[^,]+,)?${adverbs}(?<!za*)`
  const apposed = `${source}(?:\\W.+?\\W)?${adverbs}`
  // What may stand before a subject: "On Monday, ", "When asked about it, ".
  const first = '^(?:[-&;a,cq]|[poigsb][^,]*,)*'
  // "A law called X" calls nothing, but in "what it called X" it does, as in "what the mayor called X".
  const said = '([jv]|Tl?|(?<=[rlaN])k)(?<!(?<!s.?)nj(?=[Xx_]))'

  return `N_N
X[,-]*${apposed}${said}
,(v)${name}(),
X,?${source}(e)(?=[,.])
(?:X[,-]*|^[_tx]|[Xx_].*,(?!e))([ve]|Ap)${source}()
[sXx_].*[,cq]${apposed}${said}
${subject}${said}.{0,2}[Xx_]
${subject}${said}.*[Xx_]
${first}${source}.*(?<!za*)${said}.*[Xx_]
(Ap)${source}().*[Xx_]
z.*([jv]|e(?=b.{0,9}[c:][^g]))${adverbs}b${source}().*[Xx_]
([jve])c?[Xx_]b${source}()
(d?[nN]*P|h)([ng])s.*[Xx_]
(?<=e)${source}c(g)
(?<![po]d|[poN](?!r))${name}a?(e).*[Xx_]
${apposed}(e)s.*[Xx_]
${first}${source}.*(g).*[Xx_]
(?<!N)[_x]${apposed}${said}
${first}${name}.*(?<!za*)[ei].*(?<!h)x(?!n)
${name}:[Xx_]
${first}${name}[le][^,]*:[Xx_]
${first}${source}.*:[Xx_]
X[,-]*${name}(e)?
X[,-]*(l)${name}()`
    .split('\n')
    .map(source => new RegExp(source, 'd'))
})()
