import {defaultSchema, type Schema} from 'hast-util-sanitize'

/**
 * What begins the ids of footnotes. The ids of sections are slugs, and no slug has a colon: so no heading, whatever it
 * says, can take the id of a footnote.
 */
export const notePrefix = 'note:'

/** The attributes that have a list of their own in GitHub's rules. */
type Attributes = NonNullable<Schema['attributes']>

/** Adds to GitHub's rules what figures, findings and phones need, and takes away what gives names. */
function createSchema(): Schema {
  const attributes: Attributes = defaultSchema.attributes!
  const protocols = defaultSchema.protocols!
  const finding = ['dataKind', 'dataQuote', 'dataSpeaker', ['id', /^quote:\d+$/]] satisfies Attributes[string]
  return {
    ...defaultSchema,
    tagNames: [...defaultSchema.tagNames!, 'data', 'figcaption', 'figure', 'mark'],
    attributes: {
      ...attributes,
      '*': attributes['*']!.filter(name => name !== 'action' && name !== 'id' && name !== 'name'),
      a: [...attributes['a']!, ['id', /^note:fnref-/]],
      blockquote: [...attributes['blockquote']!, ...finding],
      data: ['dataFigure', 'dataMax', 'dataPer', 'dataQualifier', 'dataUnit', 'value', ['id', /^figure:\d+$/]],
      li: [...attributes['li']!, ['id', /^note:fn-/]],
      mark: finding
    },
    protocols: {...protocols, href: [...protocols['href']!, 'sms', 'tel']},
    clobber: ['ariaDescribedBy', 'ariaLabelledBy'],
    clobberPrefix: notePrefix
  }
}

/**
 * What the text of an article may turn into: what GitHub allows, figures and findings.
 *
 * The text gives no element an `id` or a `name`, but for footnotes and findings, whose ids have forms of their own. The
 * ids of sections come from headings, so a stranger may choose them, and still they have no prefix such as GitHub's
 * `user-content-`: they stand on `<section>` and `<aside>` alone, which no browser looks up as `document.cookie` or
 * `form.action`, and on `window` they yield to all that is there. In return `[the plan](#the-plan)` leads to the
 * heading "The plan", and `getSections` tells where.
 */
export const schema: Schema = /* @__PURE__ */ createSchema()
