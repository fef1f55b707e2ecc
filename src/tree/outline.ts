import type {Heading, Nodes, Root, RootContent} from 'mdast'
import {dataRole, markedRole, type Role} from './role.ts'
import {createSlugger, slugOf} from './slug.ts'
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
  titleHeading: Heading | undefined
  /** The outermost sections, in order. */
  outermost: OutlineSection[]
  /** The section of each top-level node, by the node's index; undefined for the title. */
  sectionOf: Array<OutlineSection | undefined>
}

/**
 * Reads which top-level node belongs to which section.
 *
 * The title is the tree's first heading where that is of depth 1. Every other top-level heading opens a section, which
 * holds all up to the next one; deeper headings nest. A new role, from a comment marker or from `data.role`, opens a
 * section too, without a heading unless one follows its marker directly; it holds until the title or the next heading of
 * the same or a higher rank, or the next role.
 */
export function outline(tree: Root): Outline {
  // Each is read once: a proxy may give another object each time.
  const nodes = tree.children.slice()
  const firstHeading = nodes.find(node => node.type === 'heading')
  const titleHeading = firstHeading?.depth === 1 ? firstHeading : undefined
  /** The section being read and those around it, as far as they have headings, innermost last. */
  let open: OutlineSection[] = []
  const outermost: OutlineSection[] = []
  const sectionOf: Outline['sectionOf'] = []
  /** The section being read. */
  let section: OutlineSection | undefined
  const slug = createSlugger()
  /** A marker that waits for its heading, and its role. */
  let held: RootContent[] = []
  let role: Role | undefined

  /** Gives ids to the headings of a node, itself or those inside, and returns its own. */
  const slugHeadings = (node: Nodes): string | undefined => {
    if (node.type === 'heading') return slug(slugOf(textOf(node)))
    if ('children' in node) node.children.forEach(slugHeadings)
    return undefined
  }

  nodes.forEach((node, index) => {
    let id = slugHeadings(node)
    if (node === titleHeading) {
      // A role ends here, as at any heading.
      section = section?.role === 'body' ? section : undefined
      return
    }
    const marker = markedRole(node)
    role ??= marker ?? dataRole(node)
    const next = nodes[index + 1]
    if (marker && next?.type === 'heading' && next !== titleHeading) {
      held = [node]
      return
    }
    const heading = node.type === 'heading' ? node : undefined
    if (!section || heading || (role && role !== section.role)) {
      const depth = heading?.depth ?? 1
      // Markdown has headings of six depths, so five sections at most are around another.
      open = open.filter(outer => outer.depth < depth).slice(0, 5)
      const outer = open.at(-1)
      role ??= outer?.role ?? 'body'
      // What comes first is the lead, whatever the title is called.
      id ??= outermost[0] || role !== 'body' ? slug(role) : slug('lead') && 'lead'
      section = {role, depth, id, heading, nodes: held, sections: []}
      ;(outer?.sections ?? outermost).push(section)
      held = []
    }
    if (heading) open.push(section)
    else section.nodes.push(node)
    role = undefined
    sectionOf[index] = section
  })
  return {outermost, titleHeading, sectionOf}
}
