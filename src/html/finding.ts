import type {Properties} from 'hast'
import type {Root} from 'mdast'
import {getFigures, getQuotes, type NumberFigure, type Quote} from '../helpers.ts'
import {isList} from './is-list.ts'

/** A finding as an element that is to stand around it. */
export interface Finding {
  path: number[]
  start: number
  end: number
  tagName: 'data' | 'mark'
  /** What only the first piece of it has. */
  id: string
  /** What every piece of it has. */
  properties: Properties
}

/**
 * A quote is a `<mark>`. It is no `<q>`, since browsers put quotation marks around that, and the text has its own: HTML
 * forbids marks beside or inside a `<q>`, and the article's words are not ours to change.
 */
function fromQuote({end, kind, path, speaker, start}: Quote, index: number): Finding {
  const properties = {dataQuote: index, dataKind: kind, ...(speaker && {dataSpeaker: speaker.name})}
  return {path, start, end, tagName: 'mark', id: `quote:${index}`, properties}
}

/** A number is a `<data>` whose value a program can read. */
function fromNumber({end, max, path, per, qualifier, start, unit, value}: NumberFigure, index: number): Finding {
  const properties = {
    value: String(value),
    dataFigure: index,
    ...(max !== undefined && {dataMax: max}),
    ...(unit && {dataUnit: unit}),
    ...(qualifier && {dataQualifier: qualifier}),
    ...(per && {dataPer: per})
  }
  return {path, start, end, tagName: 'data', id: `figure:${index}`, properties}
}

/** What can be marked. */
export type Markable = 'quotes' | 'figures'

/** How each is found. */
const finders: Record<Markable, (tree: Root) => Finding[]> = {
  quotes: tree => getQuotes(tree).map(fromQuote),
  figures: tree => getFigures(tree, 'number').map(fromNumber)
}

/** Finds what is to be marked: those that begin first, and of these the longer, come first. */
export function readFindings(tree: Root, mark: readonly Markable[]): Finding[] {
  if (!isList(mark) || !mark.every(name => Object.hasOwn(finders, name))) {
    throw new TypeError(`toHtml: mark is a list of 'quotes' and 'figures', got ${JSON.stringify(mark)}`)
  }
  return [...new Set(mark)].flatMap(name => finders[name](tree)).sort((a, b) => a.start - b.start || b.end - a.end)
}
