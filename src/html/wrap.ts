import type {Emphasis, Nodes, Parents, PhrasingContent} from 'mdast'
import type {} from 'mdast-util-to-hast'
import {textOf} from '../tree/text.ts'
import type {Finding} from './finding.ts'

/** A node inside a block, with where its text stands in that of the block. */
interface Piece {
  node: PhrasingContent
  start: number
  end: number
}

/** A piece with the findings that hold all of it, outermost first. */
interface HeldPiece extends Piece {
  holders: Finding[]
}

/** Places nodes, of which the first begins at `start`. */
function place(nodes: PhrasingContent[], start: number, lengths: Map<Nodes, number>): Piece[] {
  let end = start
  return nodes.map(node => ({node, start: end, end: (end += lengths.get(node)!)}))
}

/** Cuts the texts among pieces wherever a finding begins or ends. */
function cut(pieces: Piece[], findings: Finding[]): Piece[] {
  const edges = findings.flatMap(({start, end}) => [start, end]).sort((one, other) => one - other)
  let next = 0
  return pieces.flatMap(piece => {
    const {node, start, end} = piece
    if (node.type !== 'text') return [piece]
    // Line endings in a row are one character in the text that findings count in.
    const characters = node.value.match(/[\r\n]+|[^\r\n]/g) ?? []
    const cuts = [start]
    for (; edges[next]! < end; next++) if (edges[next]! > cuts.at(-1)!) cuts.push(edges[next]!)
    return cuts.map((from, index) => {
      const to = cuts[index + 1] ?? end
      return {node: {...node, value: characters.slice(from - start, to - start).join('')}, start: from, end: to}
    })
  })
}

/** Tells which findings hold each piece, and marks inside a piece those that hold a part of it. */
function hold(pieces: Piece[], findings: Finding[], lengths: Map<Nodes, number>): HeldPiece[] {
  let next = 0
  let open: Finding[] = []
  return pieces.map(({end, node, start}) => {
    while (findings[next] && findings[next]!.start < end) open.push(findings[next++]!)
    open = open.filter(finding => finding.end > start)
    const holders = open.filter(finding => finding.start <= start && finding.end >= end)
    const inside = open.filter(finding => !holders.includes(finding))
    const isMarkedInside = inside.length > 0 && 'children' in node
    return {node: isMarkedInside ? wrapChildren(node, start, inside, lengths) : node, start, end, holders}
  })
}

/** Puts one element around neighbours that a finding holds together, and inside it those of the findings in that. */
function group(pieces: HeldPiece[], level: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let first = 0, end = 1; first < pieces.length; first = end++) {
    const {holders, node, start} = pieces[first]!
    const finding = holders[level]
    while (finding && pieces[end]?.holders[level] === finding) end++
    nodes.push(finding ? wrap(finding, start, group(pieces.slice(first, end), level + 1)) : node)
  }
  return nodes
}

/** Makes the element of a finding, or of the piece of it that begins at `start`; its first piece has its id. */
function wrap({id, properties, start: first, tagName}: Finding, start: number, children: PhrasingContent[]): Emphasis {
  const hProperties = start === first ? {id, ...properties} : properties
  return {type: 'emphasis', children, data: {hName: tagName, hProperties}}
}

/** Copies a node whose text begins at `start`, with the findings in that text wrapped. */
function wrapChildren<Parent extends Parents>(
  node: Parent,
  start: number,
  findings: Finding[],
  lengths: Map<Nodes, number>
): Parent {
  const pieces = cut(place(node.children as PhrasingContent[], start, lengths), findings)
  return {...node, children: group(hold(pieces, findings, lengths), 0)}
}

/**
 * Copies a block with its findings wrapped in elements.
 *
 * Elements cannot overlap, and a finding may begin in a text and end inside emphasis: then each of its pieces gets an
 * element. `findings` are in order, of those that begin together the longest first.
 */
export function wrapFindings<Block extends Parents>(block: Block, findings: Finding[]): Block {
  const lengths = new Map<Nodes, number>()
  textOf(block, (node, text) => {
    lengths.set(node, text.length)
    return text
  })
  return wrapChildren(block, 0, findings, lengths)
}
