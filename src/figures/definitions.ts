import type {Definition, Nodes, Root} from 'mdast'

/** Collects the definitions of a tree by identifier; the first of a name counts, as in CommonMark. */
export function readDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const waiting: Nodes[] = [tree]
  for (let node; (node = waiting.pop());) {
    // The last definition is met first, so that the first one stays.
    if (node.type === 'definition') definitions.set(node.identifier, node)
    else if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return definitions
}
