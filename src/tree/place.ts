/** Where a finding stands. Plain data: it survives `JSON.stringify` and `structuredClone`. */
export interface Place {
  /** Child indexes from the root to the finding's block: `[3, 0]` is the first child of the root's fourth. */
  path: number[]
  /** Where it begins in `toText(block)`, in UTF-16 code units as JavaScript counts strings. */
  start: number
  /** Where it ends in `toText(block)`, exclusive. */
  end: number
  /** `id` of the section it stands in. */
  sectionId: string
}
