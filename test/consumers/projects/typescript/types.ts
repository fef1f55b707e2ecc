// What the types promise. It compiles without a cast, and each error that is expected is one.
import type {Nodes, Root} from 'mdast'
import {
  article,
  getDisclaimer,
  getFigures,
  getMetadata,
  getQuotes,
  getSections,
  toText,
  type Article,
  type Disclaimer,
  type Figure,
  type ImageFigure,
  type Metadata,
  type NumberFigure,
  type Place,
  type Quote,
  type Section,
  type Speaker
} from 'moscow-in-central-asia'
import markdown from 'moscow-in-central-asia/article.md'
import * as helpers from 'moscow-in-central-asia/helpers'
import {toHtml} from 'moscow-in-central-asia/html'
import {parseArticle} from 'moscow-in-central-asia/parse'

// This project has a copy of `@types/mdast` of its own: trees go to and fro between it and the package's.
const root: Root = article
const nodes: Nodes[] = [article, ...article.children]
const own: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value: '"It rains."'}]}]}
const parsed: Article = parseArticle(markdown)
const children: Root['children'] = getSections(own).flatMap((section: Section) => section.nodes)

// The embedded article has what another tree may lack.
const metadata: Metadata = getMetadata()
const disclaimer: Disclaimer = getDisclaimer()
const ownMetadata: Metadata | undefined = getMetadata(own)
const ownDisclaimer: Disclaimer | undefined = helpers.getDisclaimer(own)
// @ts-expect-error: another tree may have no disclaimer.
getDisclaimer(own).text
// @ts-expect-error: these helpers have no article to fall back on.
helpers.getSections()

/** A kind tells what a figure has. */
export function describe(figure: Figure): string {
  switch (figure.kind) {
    case 'number':
      return `${figure.qualifier ?? 'exactly'} ${figure.value.toFixed()} ${figure.unit ?? ''}`
    case 'image':
      return figure.caption ?? figure.alt
  }
}
const numbers: NumberFigure[] = getFigures(article, 'number')
const images: ImageFigure[] = getFigures(undefined, 'image')
const values: number[] = helpers.getFigures(own, 'number').map(figure => figure.value)
// @ts-expect-error: a kind that there is not.
getFigures(article, 'picture')

const places: Place[] = [...getQuotes(root), ...numbers]
const speakers: Array<Speaker | undefined> = helpers.getQuotes(own).map((quote: Quote) => quote.speaker)
const kinds: Array<'direct' | 'partial' | 'term' | 'block'> = getQuotes().map(quote => quote.kind)
const html: string = toHtml(own, {mark: ['quotes', 'figures']})
const texts: string[] = nodes.map(node => toText(node))

export default {
  children,
  disclaimer,
  html,
  images,
  kinds,
  metadata,
  ownDisclaimer,
  ownMetadata,
  parsed,
  places,
  speakers,
  texts,
  values
}
