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
  const nominal = '(?:[NlnPioe]|(?<![nl])[hd])*'
  const source = `((?<![NlnPhd])(?!o)(?:(?<!e|o)[NlnPhd]*n&)?(?:[hd]${nominal}[Nlni]|${nominal}[Nl](?!P|n,)|${nominal}n)|[wr]|d(?=[v.,]))`
  const name = '(r|N(?:[Nn]*N)?)'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[po][Nlnhd]+|[az])*'
  // A clause "…, who was asked, said" has ended, so its verb is not the cue.
  const subject = `${source}(?:\\(.*?\\)|,r[^,]+,)?${adverbs}(?<!za*)`
  const apposed = `${source}(?:\\W.+?\\W)?${adverbs}`
  // What may stand before a subject: "On Monday, ", "When asked about it, ".
  const first = '^(?:[pogisbw][^,]*,|[-a&;qc,])*'
  // "A law called X" calls nothing, but in "what it called X" it does, as in "what the mayor called X".
  const said = '([vj]|(?<=[ralN])k|Tl?)(?<!(?<!s.?)nj(?=[X_x]))'

  return `N_N
X,?${source}(e)(?=[,.o])
X[,-]*${apposed}${said}
,(v)${name}(),
(?:X[,-]*|^[x_t]|[X_x].*,(?!e))([ev]|Ap)${source}()
X[,-]*(l)${name}()
[sX_x].*[qc,]${apposed}${said}
${subject}${said}.{0,2}[X_x]
${subject}${said}.*[X_x]
${first}${source}.*(?<!za*)${said}.*[X_x]
(Ap|^v)${source}().*[X_x]
z.*([vj]|e(?=b.{0,9}[:c][^g]))${adverbs}b${source}().*[X_x]
([vje])c?[X_x]b${source}()
(?<=e)${source}c(g)
(d?[Nn]*P|h)([ng])s.*[X_x]
(?<![Nop](?!r)|[po]d)${name}a?(e).*[X_x]
${apposed}(e)s.*[X_x]
${first}${source}.*(g).*[X_x]
(?<!N)[x_]${apposed}${said}
${name}:[X_x]
${first}${name}[el][^,]*:[X_x]
${first}${source}.*:[X_x]
${first}${name}.*(?<!za*)[ei].*(?<!h)x(?!n)
X[,-]*${name}(e)?`
    .split('\n')
    .map(source => new RegExp(source, 'd'))
})()
