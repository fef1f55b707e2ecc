// In the order in which they compress best: they are in one file when built, as other entries import
// them from here, not from their modules.
export {getMetadata, type Article, type Metadata} from './metadata.ts'
export {getSections, type Section} from './sections.ts'
export {toText} from './to-text.ts'
export {getDisclaimer, type Disclaimer} from './disclaimer.ts'
export {getQuotes} from './quotes/quotes.ts'
export {getFigures} from './figures/figures.ts'
export type {Figure, ImageFigure, NumberFigure} from './figures/figure.ts'
export type {Quote, Speaker} from './quotes/quote.ts'
export type {Place} from './tree/place.ts'
