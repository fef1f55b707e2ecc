/**
 * The rules that attribute a quotation: patterns over the tags of its sentence, in which its own tag is its mark (see
 * `markOf`). The first one that matches does; those that never disagree stand as they compress best. The first group is
 * the source and the second, which most have, the cue; a third, which is empty, tells that they are the other way round.
 * (Groups that have names take longer to fill.) The first rule has no groups, as nobody says a nickname. `explain.ts` has
 * an example of each, in the same order.
 *
 * A pronoun after a name and a comma is mostly "who" before a verb in "-s" or "-ed" (`N,(?=r[el])`), in a clause that says
 * no more than who that is.
 *
 * What a sentence begins with speaks by any verb in "-ed" or "-ing" near the quotation, by one in "-ed" or "-s" after an
 * apposition, and a pronoun by one in "-ed" right after it. Words before a noun (`(?![nl])`) are mostly a scare quote.
 *
 * A fragment in lower case (`x`) is the first name's, if an adverb or a verb that is no passive stands between and in its
 * clause, and neither a possessive nor a noun beside. Passives ("described by Ann") attribute by the verbs that do, by
 * any other before "as" or a colon.
 */
export const rules: RegExp[] = /* @__PURE__ */ (() => {
  // What may stand before a subject: "On Monday, ", "When asked about it, "; "Inside the court, ", whose first word no
  // list has.
  const first = '^(?:[-&;acq,]|N[dh][^,]*,|[pogwbis][^,]*,)*'
  const nominal = '(?:[nNolePi]|(?<![ln])[dh])*'
  // A noun phrase, maybe of two descriptions ("the singer and actor", but not "opened the door and Ann"), a pronoun, or a
  // determiner alone, such as "another".
  const source = `((?<![lNndhP])(?!o)(?:(?<!e|o)[lNndhP]*n&)?(?:[dh]${nominal}[lNni]|${nominal}[lN](?!N*P|n,)|${nominal}n)|[rw]|d(?=[v.,]))`
  const name = '(r|N(?:[nN]*N)?)'
  // "A law called X" calls nothing, but in "what it called X" it does, as in "what the mayor called X".
  const said = '([vj]|(?<=[Nral])k|Tl?)(?<!(?<!s.?)nj(?=[xX_]))'
  // What may stand between a subject and its verb: adverbs, "on Monday", an apposition.
  const adverbs = '(?:[za]|[po][lNndh]+)*'
  // A clause "…, who was asked, said" has ended, so its verb is not the cue.
  const subject = `${source}(?:\\(.*?\\)|,r[^,]+,)?${adverbs}(?<!za*)`
  const apposed = `${source}(?:\\W.+?\\W)?${adverbs}`

  return `N_N
X[,-]*${source}(e)(?=[o.,])
X[,-]*${apposed}${said}
,(v)${name}(),
(?:X[,-]*|^[xt_]|[xX_].*,(?!e))([ev]|Ap)${source}()
X[,-]*(l)${name}()
[sxX_].*[cq,]${apposed}${said}
^(r)a?(e)[^,]*[xX_]
${subject}${said}.{0,2}[xX_]
(?<![^s&X,]|N,(?=r[el]))${name}([eln])n?a?[,:]X
(?<=e)${source}c(g)
o${name}(g).*[xX_]
${subject}${said}.*[xX_]
${first}${source}.*(?<!za*)${said}.*[xX_]
${first}${source}a?([ie]).{0,5}[xX](?![nl])
(^v|Ap)${source}().*[xX_]
z.*([vj]|e(?=b.{0,9}[c:][^g]))${adverbs}b${source}().*[xX_]
([vje])c?[xX_]b${source}()
(d?[nN]*P|h)([gn])s.*[xX_]
${first}${source},[^,]+,([el]).*[xX_](?![nl])
(?<![opN](?!r)|[po]d)${name}a?(e).*[xX_]
${apposed}(e)s.*[xX_]
${first}${source}.*(g).*[xX_]
(?<!N)[x_]${apposed}${said}
X[,-]*${name}(e)?
${name}:[xX_]
${first}${name}[el][^,]*:[xX_]
${first}${source}.*:[xX_]
${first}${name}(?:a(?!a*z)|.*(?<!za*)[ie])[^,]*(?<!h)x(?!n)`
    .split('\n')
    .map(source => new RegExp(source, 'd'))
})()
