import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** How many entries of a list are shown: enough to read, few enough for any page to stay quick. */
const LIMIT = 60

/** Renders the entries of a list up to the limit, and says how many are left out. */
export function cut<Entry>(
  entries: Entry[],
  render: (entry: Entry, index: number) => ElementContent
): ElementContent[] {
  const left = entries.length - LIMIT
  const shown = entries.slice(0, LIMIT).map(render)
  return left > 0 ? [...shown, h('li.left', `and ${left.toLocaleString('en')} more`)] : shown
}
