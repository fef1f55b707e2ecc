import type {Heading, Nodes, Root} from 'mdast'

/** Whether a tree has a heading of depth 1 besides its title. */
function hasOtherFirst(tree: Root, title: Heading | undefined): boolean {
  const waiting: Nodes[] = [tree]
  for (let node; (node = waiting.pop());) {
    if (node.type === 'heading' && node.depth === 1 && node !== title) return true
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return false
}

/**
 * Tells how deep each heading but the title is on a page.
 *
 * A page has one `<h1>`, the title. Where other headings are of depth 1 as well, all but the title go one level down,
 * so that they keep their order of rank.
 */
export function readRanks(tree: Root, title: Heading | undefined): (heading: Heading) => Heading['depth'] {
  const shift = hasOtherFirst(tree, title) ? 1 : 0
  return ({depth}) => Math.min(depth + shift, 6) as Heading['depth']
}
