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
  const nominal = '(?:[nNiePlo]|(?<![ln])[dh])*'
  const source = `([rw]|(?<![lNndhP])(?!o)(?:[dh]${nominal}[lNni]|${nominal}[lN](?!P|n,)|${nominal}n))`
  const name = '(r|N(?:[nN]*N)?)'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[az]|[po][lNndh]+)*'
  // A clause "…, who was asked, said" has ended, so its verb is not the cue.
  const subject = `${source}(?:\\(.*?\\)|,r[^,]+,)?${adverbs}(?<!za*)`
  const apposed = `${source}(?:\\W.+?\\W)?${adverbs}`
  // What may stand before a subject: "On Monday, ", "When asked about it, ".
  const first = '^(?:[,cqa;&-]|[posigb][^,]*,)*'
  // "A law called X" calls nothing, but in "what it called X" it does, as in "what the mayor called X".
  const said = '([jv]|(?<=[arNl])k|Tl?)(?<!(?<!s.?)nj(?=[xX_]))'

  return `N_N
X[,-]*${apposed}${said}
,(v)${name}(),
X,?${source}(e)(?=[,.])
(?:X[,-]*|^[tx_]|[xX_].*,(?!e))([ve]|Ap)${source}()
[sxX_].*[,cq]${apposed}${said}
${subject}${said}.{0,2}[xX_]
${subject}${said}.*[xX_]
${first}${source}.*(?<!za*)${said}.*[xX_]
(Ap)${source}().*[xX_]
z.*([jv]|e(?=b.{0,9}[c:][^g]))${adverbs}b${source}().*[xX_]
([jve])c?[xX_]b${source}()
(d?[nN]*P|h)([ng])s.*[xX_]
(?<=e)${source}c(g)
(?<![poN](?!r)|[po]d)${name}a?(e).*[xX_]
${apposed}(e)s.*[xX_]
${first}${source}.*(g).*[xX_]
(?<!N)[x_]${apposed}${said}
${first}${name}.*(?<!za*)[ei].*(?<!h)x(?!n)
${name}:[xX_]
${first}${name}[el][^,]*:[xX_]
${first}${source}.*:[xX_]
X[,-]*${name}(e)?
X[,-]*(l)${name}()`
    .split('\n')
    .map(source => new RegExp(source, 'd'))
})()
