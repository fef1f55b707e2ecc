import {pattern} from '../../pattern.ts'

/** Source of a pattern of the words of a list. */
function anyOf(list: string): string {
  return list.replace(/\s+/g, '|')
}

/**
 * Words that stand before a person's name and are no part of it, and any that is abbreviated with a period but "St.".
 *
 * From the lists of titles in newspaper style guides. One gets in if it is commonly capitalized before a name.
 */
export const titles: RegExp = /* @__PURE__ */ pattern(() => {
  const words = anyOf(`attorney ceo chairman chancellor chief coach congressman congresswoman del detective
    director dr former general governor inspector judge justice king lady leader lord mayor
    minister mp mr mrs ms officer pope president prime prince princess professor queen
    representative secretary senator sheriff sir spokesman spokeswoman`)
  return `^(?:${words}|(?!st)[a-z]{2,}\\.)$`
}, 'i')

/** Nouns for bodies that speak: an organization's name has one, or a phrase that stands for it. */
export const bodies: RegExp = /* @__PURE__ */ pattern(() => {
  const words = anyOf(`agency association bank board campaign center church coalition college commission committee
    company congress council court department fund government group house institute journal
    ministry network news office organization party police post school senate times union
    university`)
  return `\\b(?:${words})\\b`
})
