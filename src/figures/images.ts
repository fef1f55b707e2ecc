import type {Nodes} from 'mdast'
import type {Block} from '../tree/blocks.ts'
import {textOf} from '../tree/text.ts'
import {creditLabel} from './credit.ts'
import type {ImageFigure} from './figure.ts'

/** What an image, a reference to one, or a definition says. */
interface Resource {
  identifier?: string
  url?: string
  title?: string | null
  alt?: string | null
}

/** Finds the nodes of a type in a node, in order. */
function findResources(node: Nodes, type: 'definition' | 'image'): Resource[] {
  const found: Resource[] = []
  textOf(node, inner => {
    if (inner.type.startsWith(type)) found.push(inner as Resource)
    return ''
  })
  return found
}

/** The definitions of a tree by identifier; the first of a name counts, as in CommonMark. */
export function readDefinitions(tree: Nodes): Map<string | undefined, Resource> {
  const definitions = findResources(tree, 'definition').reverse()
  return new Map(definitions.map(definition => [definition.identifier, definition]))
}

/**
 * Reads the images of a block; `next` is the block after it, `definitions` are those of the whole tree.
 *
 * A caption below is a text emphasized as a whole, or "Figure 1: …": that of the block itself, or of the next one if
 * that stands right below an image alone.
 */
export function readImages(
  block: Block,
  next: Block | undefined,
  definitions: Map<string | undefined, Resource>
): ImageFigure[] {
  const {path, sectionId} = block
  const isAbove = String(next?.path) === String(path.with(-1, path.at(-1)! + 1))
  const {node, text} = isAbove && !block.text.trim() ? next! : block
  const line = text.trim()
  const isCaption =
    node.children.some(child => child.type === 'emphasis' && textOf(child) === line) || /^fig\S*\s\d+[:.]/i.test(line)
  return findResources(block.node, 'image').map(image => {
    const alt = image.alt ?? ''
    const {title, url} = definitions.get(image.identifier) ?? image
    const figure: ImageFigure = {kind: 'image', path, sectionId, ...(url && {url}), alt}
    for (const words of [title ?? '', isCaption ? line : '', alt]) {
      const [caption, ...credits] = words.split(creditLabel)
      const credit = credits
        .join(' ')
        .trim()
        .replace(/\)?\.?$/, '')
      if (caption) figure.caption ??= caption
      if (credit) figure.credit ??= credit
    }
    return figure
  })
}
