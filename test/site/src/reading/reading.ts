import {toHtml as serialize} from 'hast-util-to-html'
import type {Root} from 'mdast'
import {getFigures, getMetadata, getQuotes, getSections} from 'moscow-in-central-asia/helpers'
import {renderFigures} from './figures.ts'
import {countWords, renderOutline} from './outline.ts'
import {renderSource} from './source.ts'
import {renderStrip} from './strip.ts'
import {toHtml} from 'moscow-in-central-asia/html'
import {renderVoices, getColours} from './voices.ts'

/** All that the page shows of an article, as HTML. */
export interface Reading {
  title: string
  article: string
  /** Each part of the panel, by the name of the element it goes into. */
  parts: Record<'source' | 'strip' | 'outline' | 'voices' | 'figures', string>
  /** How much there is of each thing; images are no figures here. */
  counts: {words: number; sections: number; quotes: number; figures: number}
  /** The colour of each quote; null where nobody is named. */
  colours: Array<number | null>
}

/** Reads an article for the page. */
export function read(tree: Root): Reading {
  const sections = getSections(tree)
  const quotes = getQuotes(tree)
  const figures = getFigures(tree)
  return {
    title: getMetadata(tree)?.title || 'Untitled',
    article: toHtml(tree, {mark: ['quotes', 'figures']}),
    parts: {
      source: serialize(renderSource(getMetadata(tree))),
      strip: serialize(renderStrip(tree, sections, quotes, figures)),
      outline: serialize(renderOutline(sections)),
      voices: serialize(renderVoices(quotes)),
      figures: serialize(renderFigures(figures))
    },
    counts: {
      words: countWords(sections),
      sections: sections.length,
      quotes: quotes.length,
      figures: figures.filter(({kind}) => kind === 'number').length
    },
    colours: getColours(quotes)
  }
}
