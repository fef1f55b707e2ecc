/**
 * Words that stand before a person's name and are no part of it, periods left out.
 *
 * From the lists of titles in newspaper style guides. One gets in if it is commonly capitalized before a name.
 */
const titleList = `adm attorney capt chairman chairwoman chief col commissioner congressman del democrat democratic
  director dr former gen general gov governor judge justice king lady leader lt mayor minister mr mrs ms nominee pope
  president prime prince princess prof professor queen rep representative reps republican rev secretary sen senator sens
  sgt sheriff sir speaker spokesman spokeswoman vice`

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
const organizationList = `agency association bank board campaign center church coalition college commission committee
  company congress council court department fund government group house institute journal ministry network news office
  organization party police post school senate times union university`

/** Titles of persons. */
export const titles: Set<string> = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ titleList.split(/\s+/))

/** Nouns for organizations. */
export const organizations: Set<string> = /* @__PURE__ */ new Set<string>(/* @__PURE__ */ organizationList.split(/\s+/))
