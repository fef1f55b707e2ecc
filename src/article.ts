import parsed from '../content/article.md'
import {deepFreeze} from './deep-freeze.ts'
import type {Article} from './metadata.ts'

/**
 * RFE/RL's article "Russia: Moscow Looks To Expand Military Presence In Central Asia": a plain mdast tree as
 * remark-parse gives it, without positions. It was parsed when the package was built, and is deeply frozen:
 * `structuredClone(article)` gives a copy of your own.
 *
 * @example
 * article.data.metadata.title
 * // 'Russia: Moscow Looks To Expand Military Presence In Central Asia'
 */
export const article: Article = /* @__PURE__ */ deepFreeze(parsed)
