import type {Blockquote, Nodes, Parents, Root} from 'mdast'
import type {} from 'mdast-util-to-hast'
import {readFindings, type Finding, type Markable} from './finding.ts'
import {wrapFindings} from './wrap.ts'

/** Marks a blockquote, which says by itself that it quotes, by its attributes. */
function markBlockquote(node: Blockquote, {id, properties}: Finding): Blockquote {
  return {...node, data: {...node.data, hProperties: {...node.data?.hProperties, id, ...properties}}}
}

/** Copies a node and those below it that have findings, with these marked; `depth` steps of their paths are taken. */
function markNode<Parent extends Parents>(node: Parent, findings: Finding[], depth: number): Parent {
  const own = findings.filter(({path}) => path.length === depth)
  const below = new Map<number, Finding[]>()
  for (const finding of findings) {
    const index = finding.path[depth]
    if (index === undefined) continue
    const list = below.get(index) ?? []
    list.push(finding)
    below.set(index, list)
  }
  const children: Nodes[] = [...node.children]
  for (const [index, inner] of below) children[index] = markNode(children[index] as Parents, inner, depth + 1)
  const copy = {...node, children} as Parent
  if (own.length === 0) return copy
  return copy.type === 'blockquote' ? (markBlockquote(copy, own[0]!) as Parent) : wrapFindings(copy, own)
}

/**
 * Gives a copy of a tree in which the findings asked for are marked. Without any it is a copy, too: its blocks are read
 * once, as a proxy may give another object each time.
 */
export function markFindings(tree: Root, mark: readonly Markable[]): Root {
  return markNode(tree, readFindings(tree, mark), 0)
}
