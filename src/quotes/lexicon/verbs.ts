/**
 * Verbs that take someone's words as their object, regular ones in their base form: "said", "added", "tweets".
 *
 * From the verbs of saying in English grammars. One gets in if it attributes well on news articles wherever its object
 * stands; a verb right beside a quotation (`"…," Smith quipped`) is told by its "-ed" and need not be listed.
 */
export const sayingVerbs = `acknowledge add allege announce answer argue ask assert assure boast chant claim complain
  conclude confirm contend continue declare deny emphasize estimate explain imply indicate insist interject joke lament
  note point pledge post predict proclaim promise recall remark remember repeat reply report respond reveal shout state
  stress suggest testify tweet urge vow warn yell`

/** Forms of such verbs that no rule makes. */
export const sayingForms = `admits admitted believe believed believes put puts read reads said saw say saying says
  telling think thinking thinks thought went write writes writing wrote`

/** Verbs that judge something in someone's words: "called it", "described her as". */
export const judgingVerbs = `accuse blame blast call characterize cite condemn credit decry defend deride describe hail
  label mock name portray praise question quote reject tout voice`

/** Forms of such verbs that no rule makes. */
export const judgingForms = 'dubbed dubbing referred referring seen sees slammed spoke talked talking talks'
