/** The words of a list. */
function words(list: string): Set<string> {
  return new Set(list.split(/\s+/))
}

/**
 * Words that stand before a person's name and are no part of it; those that are abbreviated with a period need not be
 * here.
 *
 * From the lists of titles in newspaper style guides. One gets in if it is commonly capitalized before a name.
 */
export const titles: Set<string> =
  /* @__PURE__ */ words(`attorney chairman chancellor chief coach congressman congresswoman del detective director dr
  former general governor inspector judge justice king lady leader lord mayor minister mr mrs ms pope president prime prince princess
  professor queen representative secretary senator sheriff sir spokesman spokeswoman`)

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
export const bodies: Set<string> = /* @__PURE__ */ words(`agency association bank board campaign center church coalition
  college commission committee company congress council court department fund government group house institute journal
  ministry network news office organization party police post school senate times union university`)
