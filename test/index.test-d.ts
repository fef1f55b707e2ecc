import type {Root, RootContent} from 'mdast'
import type {NewsArticle, WithContext} from 'schema-dts'
import {expectTypeOf, test} from 'vitest'
import * as helpers from '../src/helpers.ts'
import {toHtml, toTextFragments} from '../src/html.ts'
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
} from '../src/index.ts'
import {toJsonLd} from '../src/json-ld.ts'
import {parseArticle} from '../src/parse.ts'

declare const root: Root

test('article should be an Article, which is a Root that knows its metadata', () => {
  expectTypeOf(article).toEqualTypeOf<Article>()
  expectTypeOf<Article>().toExtend<Root>()
  expectTypeOf<Article['data']['metadata']>().toEqualTypeOf<Metadata>()
  expectTypeOf(parseArticle).toEqualTypeOf<(markdown: string) => Article>()
})

test('helpers should know that the embedded article has what other trees may lack', () => {
  expectTypeOf(getMetadata()).toEqualTypeOf<Metadata>()
  expectTypeOf(getMetadata(root)).toEqualTypeOf<Metadata | undefined>()
  expectTypeOf(getDisclaimer()).toEqualTypeOf<Disclaimer>()
  expectTypeOf(getDisclaimer(root)).toEqualTypeOf<Disclaimer | undefined>()
  expectTypeOf(getSections).toEqualTypeOf<(tree?: Root) => Section[]>()
  expectTypeOf(getQuotes).toEqualTypeOf<(tree?: Root) => Quote[]>()
  expectTypeOf(toText).toBeCallableWith(root)
})

test('helpers of one’s own trees should ask for a tree', () => {
  expectTypeOf(helpers.getSections).toEqualTypeOf<(tree: Root) => Section[]>()
  expectTypeOf(helpers.getQuotes).toEqualTypeOf<(tree: Root) => Quote[]>()
  expectTypeOf(helpers.getMetadata).toEqualTypeOf<(tree: Root) => Metadata | undefined>()
  expectTypeOf(helpers.getDisclaimer).toEqualTypeOf<(tree: Root) => Disclaimer | undefined>()
  expectTypeOf(helpers.getFigures(root, 'number')).toEqualTypeOf<NumberFigure[]>()
})

test('figures should narrow, by asking for one kind and by looking at it', () => {
  expectTypeOf(getFigures()).toEqualTypeOf<Figure[]>()
  expectTypeOf(getFigures(root)).toEqualTypeOf<Figure[]>()
  expectTypeOf(getFigures(undefined, 'number')).toEqualTypeOf<NumberFigure[]>()
  expectTypeOf(getFigures(root, 'image')).toEqualTypeOf<ImageFigure[]>()
  const [figure] = getFigures()
  if (figure?.kind === 'number') expectTypeOf(figure).toEqualTypeOf<NumberFigure>()
  if (figure?.kind === 'image') expectTypeOf(figure).toEqualTypeOf<ImageFigure>()
})

test('types should say what is certain and what is not', () => {
  expectTypeOf<Quote>().toExtend<Place>()
  expectTypeOf<Quote['kind']>().toEqualTypeOf<'direct' | 'partial' | 'term' | 'block'>()
  expectTypeOf<Quote>().toHaveProperty('speaker').toEqualTypeOf<Speaker | undefined>()
  expectTypeOf<Speaker['type']>().toEqualTypeOf<'person' | 'organization' | 'unnamed'>()
  expectTypeOf<Section['role']>().toEqualTypeOf<'body' | 'related' | 'author' | 'disclaimer'>()
  expectTypeOf<Section['nodes']>().toEqualTypeOf<RootContent[]>()
  expectTypeOf<NumberFigure['qualifier']>().toEqualTypeOf<'about' | 'more than' | 'less than' | undefined>()
})

test('what a page needs should take a tree, or none, and options', () => {
  expectTypeOf(toHtml).toBeCallableWith(root, {mark: ['quotes', 'figures']})
  expectTypeOf(toHtml).toBeCallableWith(root, {mark: ['quotes', 'figures'] as const})
  expectTypeOf(toHtml).toBeCallableWith(undefined, {})
  expectTypeOf(toHtml).returns.toEqualTypeOf<string>()
  expectTypeOf(toHtml).parameter(1).toEqualTypeOf<{mark?: ReadonlyArray<'quotes' | 'figures'>} | undefined>()
  expectTypeOf(toJsonLd).toBeCallableWith(root, {url: 'https://example.com'})
  expectTypeOf(toJsonLd).returns.toEqualTypeOf<WithContext<NewsArticle>>()
  expectTypeOf(toTextFragments).toEqualTypeOf<(places: readonly Place[], tree?: Root) => string[]>()
})
