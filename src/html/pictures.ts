import type {Element, ElementContent} from 'hast'
import {element} from './element.ts'

/** Whether a node is an image. */
function isImage(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'img'
}

/** Makes a text node of an attribute. */
function toTextNode(value: unknown): ElementContent {
  return {type: 'text', value: typeof value === 'string' ? value : ''}
}

/**
 * Makes a paragraph that holds nothing but an image a figure. Its caption is the image's title; where there is no
 * picture, that or the image's alternative.
 */
function applyFigure(paragraph: Element, {properties: {title, ...properties}}: Element): void {
  const caption = title ?? (properties['src'] ? undefined : properties['alt'])
  paragraph.tagName = 'figure'
  paragraph.children = properties['src'] ? [element('img', properties, [])] : []
  if (caption) paragraph.children.push(element('figcaption', {}, [toTextNode(caption)]))
}

/**
 * Turns images that stand alone into figures, and those inside text that have no picture (no address, or one that is
 * not safe) into their alternatives. Changes what it is given.
 */
export function applyFigures(content: Element): void {
  const waiting = [content]
  for (let parent; (parent = waiting.pop());) {
    const [only, ...others] = parent.children
    if (parent.tagName === 'p' && others.length === 0 && isImage(only)) {
      applyFigure(parent, only)
      continue
    }
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue
      if (!isImage(child)) waiting.push(child)
      else if (!child.properties['src']) parent.children[index] = toTextNode(child.properties['alt'])
    }
  }
}
