import {
  getDisclaimer,
  getFigures,
  getQuotes,
  getSections,
  type Article,
  type Disclaimer,
  type Figure,
  type Metadata,
  type NumberFigure,
  type Quote,
  type Section,
  type Speaker
} from '../helpers.ts'
import {explainQuotes} from '../quotes/explain.ts'
import type {Command} from './commands.ts'
import {clean, clip, wrap, type Page} from './page.ts'

/** A view of an article: lines of text. */
type View = (article: Article, page: Page) => string[]

/** A number as people write it: 1,000. */
const formatNumber = (value: number): string => value.toLocaleString('en', {maximumFractionDigits: 20})

/** Parts one below the other, a blank line between those that have any lines. */
function spaced(parts: string[][]): string[] {
  return parts.filter(lines => lines.length > 0).flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines))
}

/** The sections one below the other, deeper ones further in. */
function sectionLines(sections: Section[], page: Page, indent = ''): string[] {
  return sections.flatMap(({id, role, sections, title, wordCount}) => {
    const name = title === undefined ? page.dim(`(${clean(id)})`) : clean(title)
    const note = role === 'body' || title === undefined ? '' : page.dim(` · ${role}`)
    const count = page.dim(`${formatNumber(wordCount).padStart(6)} ${wordCount === 1 ? 'word ' : 'words'}`)
    return [`${count}  ${indent}${name}${note}`, ...sectionLines(sections, page, `${indent}  `)]
  })
}

/** A speaker's name and what the article says about them. */
function speakerLines(speaker: Speaker | undefined, page: Page): string[] {
  if (!speaker) return [page.dim('Nobody named')]
  const {description, name} = speaker
  const more = description === undefined ? [] : wrap(description, page.width)
  return [...wrap(name, page.width).map(page.bold), ...more.map(page.dim)]
}

/** The quotes in order, under the name of who says them; `length` is how much of each is shown. */
function quoteLines(quotes: Quote[], page: Page, length: number): string[] {
  return quotes.flatMap(({cue, kind, speaker, text}, index) => {
    const isSame = index > 0 && quotes[index - 1]?.speaker?.name === speaker?.name
    const note = clean(cue ?? (kind === 'term' ? 'a term' : ''))
    return [
      ...(isSame ? [] : speakerLines(speaker, page)),
      ...wrap(`“${clip(clean(text), length)}”`, page.width, '  '),
      ...(note ? [page.dim(`    ${note}`)] : [])
    ]
  })
}

/** What a number means, in figures. */
function meaning({max, per, qualifier, unit, value}: NumberFigure): string {
  const amount = max === undefined ? formatNumber(value) : `${formatNumber(value)} to ${formatNumber(max)}`
  return [qualifier, amount, unit, per && `per ${per}`].filter(Boolean).join(' ')
}

/** The numbers in two columns, as written and as understood, and the images below them. */
function figureLines(figures: Figure[], page: Page): string[] {
  const numbers = figures.filter(figure => figure.kind === 'number')
  const column = numbers.reduce((most, {text}) => Math.max(most, clean(text).length), 0)
  return [
    ...numbers.map(figure => `${clean(figure.text).padEnd(column)}  ${page.dim(clean(meaning(figure)))}`),
    ...figures.flatMap(figure => {
      if (figure.kind !== 'image') return []
      const credit = figure.credit === undefined ? '' : ` (${figure.credit})`
      return wrap(`Image: ${figure.caption ?? figure.url ?? 'no caption'}${credit}`, page.width)
    })
  ]
}

/** The paragraphs of a disclaimer, a blank line between them. */
function disclaimerLines(disclaimer: Disclaimer | undefined, page: Page): string[] {
  if (!disclaimer) return []
  return spaced(disclaimer.text.split('\n\n').map(block => wrap(block, page.width)))
}

/** The language of an article; empty where it is undetermined. */
function languageOf({language}: Metadata): string {
  return language === 'und' ? '' : language
}

/** Who wrote and who published an article. */
function byline(metadata: Metadata): string {
  const {authors, datePublished, publisher} = metadata
  const writers = authors.map(({name}) => name).join(', ')
  return [writers, publisher?.name, datePublished, languageOf(metadata)].filter(Boolean).join(' · ')
}

/** The metadata as a list. */
function metadataLines(metadata: Metadata, page: Page): string[] {
  const {authors, copyright, datePublished, publisher, title} = metadata
  const fields: Array<[string, string | undefined]> = [
    ['Title', title],
    ['Language', languageOf(metadata)],
    ...authors.flatMap(({bio, name}): Array<[string, string | undefined]> => [
      ['Author', name],
      ['', bio]
    ]),
    ['Publisher', publisher && [publisher.name, publisher.url].filter(Boolean).join(', ')],
    ['Published', datePublished],
    ['Copyright', copyright]
  ]
  return fields.flatMap(([name, value]) => {
    if (!value) return []
    const [first = '', ...more] = wrap(value, page.width, ' '.repeat(11))
    return [page.dim(name.padEnd(11)) + first.slice(11), ...more]
  })
}

/** All of it, on one page. */
function overview(article: Article, page: Page): string[] {
  const part = (title: string, lines: string[]): string[] => (lines.length > 0 ? [page.bold(title), '', ...lines] : [])
  const {metadata} = article.data
  const lines = (text: string): string[] => (text ? wrap(text, page.width) : [])
  return spaced([
    [...lines(metadata.title).map(page.bold), ...lines(byline(metadata)).map(page.dim)],
    part('SECTIONS', sectionLines(getSections(article), page)),
    part('QUOTES', quoteLines(getQuotes(article), page, 2 * page.width)),
    part('FIGURES', figureLines(getFigures(article), page)),
    part('DISCLAIMER', disclaimerLines(getDisclaimer(article), page))
  ])
}

/** The quotes, one below the other, each with who says it by which words, and why it is read so. */
function explainLines(article: Article, page: Page): string[] {
  return explainQuotes(article).flatMap(({quote: {cue, speaker, text}, why}) => [
    ...wrap(`“${clip(clean(text), page.width)}”`, page.width),
    ...(speaker ? [`  ${page.bold(clean(`${speaker.mention} → ${speaker.name}`))}`] : []),
    ...(cue === undefined ? [] : [`  ${clean(cue)}`]),
    `  ${page.dim(why)}`
  ])
}

/** What each command prints for people. */
export const views: Record<Command | 'explain' | 'overview', View> = {
  overview,
  explain: explainLines,
  sections: (article, page) => sectionLines(getSections(article), page),
  quotes: (article, page) => quoteLines(getQuotes(article), page, Infinity),
  figures: (article, page) => figureLines(getFigures(article), page),
  disclaimer: (article, page) => disclaimerLines(getDisclaimer(article), page),
  metadata: (article, page) => metadataLines(article.data.metadata, page)
}
