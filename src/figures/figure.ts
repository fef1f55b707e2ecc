import type {Place} from '../tree/place.ts'

/** A number or an image. `kind` tells which. */
export type Figure = NumberFigure | ImageFigure

/** A number that says how many or how much. Dates, ordinals and names ("Su-25", "201st") are none. */
export interface NumberFigure extends Place {
  /** It is a number. */
  kind: 'number'
  /** As written, qualifier and unit included: "some 7,000 troops". */
  text: string
  /** In full: 7000; "$50 million" is 50000000; "millions of families" is 1000000, more than. */
  value: number
  /** Upper end of a range: "10 to 15 people" has value 10 and max 15. */
  max?: number
  /** What is counted, without the number: "troops", "French troops", "kilometers", "percent"; money: ISO 4217 ("USD"). */
  unit?: string
  /** How the text hedges it; "at least" and "over" are `more than`, "up to" and "no more than" are `less than`. */
  qualifier?: 'about' | 'more than' | 'less than'
  /** What each such amount is for: "$50 million … every year" has "year". */
  per?: string
}

/** An image, or the caption of one that the source does not have. */
export interface ImageFigure {
  /** It is an image. */
  kind: 'image'
  /** Child indexes from the root to the image's block. */
  path: number[]
  /** `id` of the section it stands in. */
  sectionId: string
  /** As written. Absent where the source has the caption but no picture. */
  url?: string
  /** The words for who cannot see it, as written; empty where it has none. */
  alt: string
  /** What is written below it, without the credit. */
  caption?: string
  /** Who made it, as in "ITAR-TASS". */
  credit?: string
}
