import type {Heading, Nodes, Root, RootContent} from 'mdast'
import {dataRole, markedRole, type Role} from './role.ts'
import {createSlugger} from './slug.ts'
import {textOf} from './text.ts'

/** A section with the nodes that made it. */
export interface OutlineSection {
  id: string
  depth: number
  role: Role
  heading: Heading | undefined
  nodes: RootContent[]
  sections: OutlineSection[]
}

/** How a tree's top-level nodes fall into sections. */
export interface Outline {
  title: Heading | undefined
  /** The outermost sections, in order. */
  sections: OutlineSection[]
  /** The section of each top-level node, by the node's index; undefined for the title. */
  sectionOf: Array<OutlineSection | undefined>
}

/** Hands over the headings of a node: itself, or those inside */
function visitHeadings(node: Nodes, visit: (heading: Heading) => unknown): void {
  if (node.type === 'heading') visit(node)
  else if ('children' in node) for (const child of node.children) visitHeadings(child, visit)
}

/**
 * Reads which top-level node belongs to which section.
 *
 * The title is the tree's first heading where that is of depth 1. Every other top-level heading opens a section, which
 * holds all up to the next one; deeper headings nest. A new role, from a comment marker or from `data.role`, opens a
 * section too, without a heading unless one follows its marker directly; it holds until the next heading of the same or
 * a higher rank, or the next role.
 */
export function outline(tree: Root): Outline {
  const slug = createSlugger()
  const slugHeading = (heading: Heading): string => slug(textOf(heading))
  // Each is read once: a proxy may give another object each time.
  const nodes = [...tree.children]
  const firstHeading = nodes.find(node => node.type === 'heading')
  const title = firstHeading?.depth === 1 ? firstHeading : undefined
  const sections: OutlineSection[] = []
  const sectionOf: Outline['sectionOf'] = []
  /** The section being read and those around it, innermost last. */
  let open: OutlineSection[] = []
  /** A marker that waits for its heading. */
  const held: RootContent[] = []

  /** Opens a section inside the innermost one that is open. */
  const add = (id: string, depth: number, role: Role, heading?: Heading): OutlineSection => {
    const section = {id, depth, role, heading, nodes: held.splice(0), sections: []}
    ;(open.at(-1)?.sections ?? sections).push(section)
    open.push(section)
    return section
  }

  /** Opens the section of a heading inside the nearest one of a higher rank. */
  const addTitled = (heading: Heading): OutlineSection => {
    const {depth} = heading
    // Markdown has headings of six depths, so five sections at most are around another.
    open = open.filter(outer => outer.heading && outer.depth < depth).slice(0, 5)
    const role = held.map(markedRole)[0] ?? dataRole(heading) ?? open.at(-1)?.role ?? 'body'
    return add(slugHeading(heading), depth, role, heading)
  }

  /** Opens a section without a heading. Only the first one of the article's own text is the lead. */
  const addUntitled = (role: Role): OutlineSection => {
    open = []
    const isLead = role === 'body' && sections.length === 0
    const id = slug(isLead ? 'lead' : role)
    return add(isLead ? 'lead' : id, 1, role)
  }

  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading' && node !== title) {
      sectionOf[index] = addTitled(node)
      continue
    }
    const marker = markedRole(node)
    const next = nodes[index + 1]
    if (marker && next?.type === 'heading' && next !== title) {
      held.push(node)
    } else if (node !== title) {
      const role = marker ?? dataRole(node)
      let section = open.at(-1)
      if (!section || (role && role !== section.role)) section = addUntitled(role ?? 'body')
      section.nodes.push(node)
      sectionOf[index] = section
    }
    visitHeadings(node, slugHeading)
  }
  return {title, sections, sectionOf}
}
