import type {Element, ElementContent} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import {element} from './element.ts'
import {applyFigures} from './pictures.ts'
import {schema} from './schema.ts'

/** Leaves of what text turned into only what is safe, and makes captions of the images that have no picture. */
export function clean(content: ElementContent[]): ElementContent[] {
  const safe = sanitize(element('div', {}, content), schema) as Element
  applyFigures(safe)
  return safe.children
}
