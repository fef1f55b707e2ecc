import type {Nodes, Root} from 'mdast'

/**
 * Takes the addresses of a tree's images away, so that a pasted text cannot have the browser ask other hosts for
 * pictures, and so tell them who reads it. Their captions stay. Changes the tree.
 */
export function removePictures<Tree extends Root>(tree: Tree): Tree {
  const waiting: Nodes[] = [tree]
  for (let node; (node = waiting.pop());) {
    if (node.type === 'image' || node.type === 'imageReference') Object.assign(node, {type: 'image', url: ''})
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return tree
}
