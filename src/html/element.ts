import type {Element, ElementContent, Properties} from 'hast'

/** Makes an element. */
export function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children}
}

/** Puts each of a list of blocks on a line of its own. */
export function stack(blocks: ElementContent[]): ElementContent[] {
  const newline: ElementContent = {type: 'text', value: '\n'}
  return [newline, ...blocks.flatMap(block => [block, newline])]
}
