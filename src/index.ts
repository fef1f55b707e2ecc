export {article} from './article.ts'
export {getDisclaimer, getFigures, getMetadata, getQuotes, getSections} from './defaults.ts'
export type {
  Article,
  Disclaimer,
  Figure,
  ImageFigure,
  Metadata,
  NumberFigure,
  Place,
  Quote,
  Section,
  Speaker
} from './helpers.ts'
export {toText} from './to-text.ts'
