import {defaultSchema, type Schema} from 'hast-util-sanitize'

/**
 * What begins the ids of footnotes. The ids of sections are slugs, and no slug has a colon: so no heading, whatever it
 * says, can take the id of a footnote.
 */
export const notePrefix = 'note:'

/** The attributes that any element may have but those that name it: only the page itself gives ids. */
const common = (defaultSchema.attributes?.['*'] ?? []).filter(name => name !== 'id' && name !== 'name')

/**
 * What the text of an article may turn into: what GitHub allows, and figures and findings besides.
 *
 * The text gives no element an `id` or a `name`, but for footnotes and findings, whose ids have a form of their own.
 * The ids of sections come from their headings and stand on `<section>` and `<aside>` alone, which no browser looks up
 * as `document.cookie` or `form.action`; so they need no prefix, and `#the-plan` leads to "The plan" as on GitHub.
 */
export const schema: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'figcaption', 'figure', 'mark'],
  attributes: {
    ...defaultSchema.attributes,
    '*': common,
    a: [...(defaultSchema.attributes?.['a'] ?? []), ['id', /^note:fnref-/]],
    blockquote: ['cite', ['id', /^quote:\d+$/], 'dataKind', 'dataQuote', 'dataSpeaker'],
    data: ['dataFigure', 'dataMax', 'dataPer', 'dataQualifier', 'dataUnit', 'value', ['id', /^figure:\d+$/]],
    li: [...(defaultSchema.attributes?.['li'] ?? []), ['id', /^note:fn-/]],
    mark: [['id', /^quote:\d+$/], 'dataKind', 'dataQuote', 'dataSpeaker']
  },
  clobber: ['ariaDescribedBy', 'ariaLabelledBy'],
  clobberPrefix: notePrefix
}
