import type {Element, ElementContent} from 'hast'
import {element} from './element.ts'

/** Whether a node is an element of that name. */
function isElement(node: ElementContent | undefined, tagName: string): node is Element {
  return node?.type === 'element' && node.tagName === tagName
}

/** Whether a node only makes room: white space and line breaks. */
function isGap(node: ElementContent): boolean {
  return isElement(node, 'br') || (node.type === 'text' && !node.value.trim())
}

/** Makes a text node of an attribute that says something. */
function toText(value: unknown): ElementContent[] {
  return value && typeof value === 'string' ? [{type: 'text', value}] : []
}

/**
 * Makes a figure of a paragraph that holds nothing but an image, or an image and an emphasized line. That line is its
 * caption, else the image's title; where there is no picture, at last the image's alternative. Undefined for other
 * paragraphs.
 */
function toFigure(paragraph: Element): Element | undefined {
  const [image, line, ...others] = paragraph.children.filter(node => !isGap(node))
  if (!isElement(image, 'img') || others.length > 0 || (line && !isElement(line, 'em'))) return undefined
  const {title, ...properties} = image.properties
  const alternative = toText(title ?? (properties['src'] ? undefined : properties['alt']))
  const caption = line?.children ?? alternative
  return element('figure', {}, [
    ...(properties['src'] ? [element('img', properties, [])] : []),
    ...(caption.length > 0 ? [element('figcaption', {}, caption)] : [])
  ])
}

/**
 * Makes figures of the images that stand alone, and texts of those inside text that have no picture: no address, or
 * one that is not safe. Changes what it is given.
 */
export function applyFigures(content: Element): void {
  const waiting = [content]
  for (let parent; (parent = waiting.pop());) {
    parent.children = parent.children.flatMap(child => {
      if (isElement(child, 'img') && !child.properties['src']) return toText(child.properties['alt'])
      const figure = isElement(child, 'p') ? toFigure(child) : undefined
      if (!figure) return [child]
      return figure.children.length > 0 ? [figure] : []
    })
    for (const child of parent.children) if (child.type === 'element') waiting.push(child)
  }
}
