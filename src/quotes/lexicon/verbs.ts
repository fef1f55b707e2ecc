/**
 * Verbs that take someone's words as their object, regular ones in their base form: "said", "added", "tweets".
 *
 * From the verbs of saying in English grammars. One gets in if it attributes well on news articles wherever its object
 * stands; a verb right beside a quotation (`"…," Smith quipped`) is told by its "-ed" and need not be listed.
 */
export const sayingVerbs = `acknowledge add allege announce argue ask assure boast chant claim complain conclude
  confirm contend continue declare deny emphasize explain indicate insist interject joke lament note pledge point post
  predict proclaim promise recall remember repeat reply report respond shout state suggest testify tweet urge vow warn
  yell`

/** Forms of such verbs that no rule makes. */
export const sayingForms = `admits admitted believes put puts read reads said say saying says telling went write
  writes wrote`

/** Verbs that judge something in someone's words: "called it", "described her as". */
export const judgingVerbs = `accuse blast call characterize cite condemn decry defend describe hail mock name portray
  praise question quote reject`

/** Forms of such verbs that no rule makes. */
export const judgingForms = 'dubbed dubbing referred slammed spoke talked talks'
