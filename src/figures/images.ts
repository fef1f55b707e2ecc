import type {Definition, Image, ImageReference, Nodes} from 'mdast'
import type {Block} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'
import {captionLine, isRightBelow} from './caption.ts'
import {splitCredit} from './credit.ts'
import type {ImageFigure} from './figure.ts'

/** Finds the images of a block, in order, each with the length of the text before it. */
function findImages({node}: Block): Array<{start: number; node: Image | ImageReference}> {
  const images: ReturnType<typeof findImages> = []
  const waiting: Nodes[] = [node]
  let start = 0
  for (let inner; (inner = waiting.pop());) {
    if (inner.type === 'image' || inner.type === 'imageReference') images.push({start, node: inner})
    else if ('children' in inner) for (const child of inner.children.toReversed()) waiting.push(child)
    else start += textOf(inner).length
  }
  return images
}

/**
 * Reads the images of a block, each after the length of the text before it; `next` is the block after it, `definitions`
 * are those of the whole tree.
 */
export function readImages(
  block: Block,
  next: Block | undefined,
  definitions: Map<string, Definition>
): Array<[number, ImageFigure]> {
  const images = findImages(block)
  const below = !block.text.trim() && next && isRightBelow(next, block) && !findImages(next).length ? next : block
  const line = images.length === 1 ? captionLine(below) : ''
  return images.map(({start, node}) => {
    const {url, title} = (node.type === 'image' ? node : definitions.get(node.identifier)) ?? {}
    const alt = node.alt ?? ''
    const splits = [title ?? '', line, alt].map(splitCredit)
    const caption = splits.find(split => split.caption)?.caption
    const credit = splits.find(split => split.credit)?.credit
    const {path, sectionId} = block
    return [
      start,
      {kind: 'image', path, sectionId, ...(url && {url}), alt, ...(caption && {caption}), ...(credit && {credit})}
    ]
  })
}
