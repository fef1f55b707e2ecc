import GithubSlugger from 'github-slugger'
import type {Heading, Nodes, Root, RootContent} from 'mdast'
import {assertDepth} from './depth-limit.ts'
import {dataRole, markedRole, type Role} from './role.ts'
import {textOf} from './text.ts'

/** A section with the nodes that made it. */
export interface OutlineSection {
  id: string
  depth: number
  role: Role
  heading?: Heading
  nodes: RootContent[]
  sections: OutlineSection[]
}

/** How a tree's top-level nodes fall into sections. */
export interface Outline {
  title?: Heading
  /** The outermost sections, in order. */
  sections: OutlineSection[]
  /** The section of each top-level node, by the node's index; undefined for the title. */
  sectionOf: Array<OutlineSection | undefined>
}

/** Slugs the headings inside a node, so that ids count repeated headings as GitHub does. */
function slugNested(node: Nodes, slugger: GithubSlugger, depth = 0): void {
  assertDepth(depth)
  if (node.type === 'heading') slugger.slug(textOf(node))
  else if ('children' in node) for (const child of node.children) slugNested(child, slugger, depth + 1)
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
  const slugger = new GithubSlugger()
  const firstHeading = tree.children.find(node => node.type === 'heading')
  const title = firstHeading?.depth === 1 ? firstHeading : undefined
  const sections: OutlineSection[] = []
  const sectionOf: Outline['sectionOf'] = []
  /** The section being read and those around it, innermost last. */
  let open: OutlineSection[] = []
  /** A marker that waits for its heading. */
  let held: {role: Role; node: RootContent} | undefined

  const add = (section: OutlineSection): OutlineSection => {
    ;(open.at(-1)?.sections ?? sections).push(section)
    open.push(section)
    return section
  }

  /** Opens the section of a heading inside the nearest one of a higher rank. */
  const addTitled = (heading: Heading): OutlineSection => {
    open = open.filter(outer => outer.heading && outer.depth < heading.depth)
    return add({
      id: slugger.slug(textOf(heading)),
      depth: heading.depth,
      role: held?.role ?? dataRole(heading) ?? open.at(-1)?.role ?? 'body',
      heading,
      nodes: held ? [held.node] : [],
      sections: []
    })
  }

  /** Opens a section without a heading. Only the first one of the article's own text is the lead. */
  const addUntitled = (role: Role): OutlineSection => {
    open = []
    const isLead = role === 'body' && sections.length === 0
    const slug = slugger.slug(isLead ? 'lead' : role)
    return add({id: isLead ? 'lead' : slug, depth: 1, role, nodes: [], sections: []})
  }

  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading') {
      if (node === title) slugger.slug(textOf(node))
      else sectionOf[index] = addTitled(node)
      held = undefined
      continue
    }
    const marker = markedRole(node)
    const next = tree.children[index + 1]
    if (marker && next?.type === 'heading' && next !== title) {
      held = {role: marker, node}
      continue
    }
    const role = marker ?? dataRole(node)
    let section = open.at(-1)
    if (!section || (role && role !== section.role)) section = addUntitled(role ?? 'body')
    section.nodes.push(node)
    sectionOf[index] = section
    slugNested(node, slugger)
  }
  return {...(title && {title}), sections, sectionOf}
}
