import type {Element, ElementContent, Properties, Root as HastRoot} from 'hast'
import type {Heading, Nodes, Root, RootContent} from 'mdast'
import {defaultHandlers, toHast, type State} from 'mdast-util-to-hast'
import {getMetadata} from '../helpers.ts'
import {outline, type OutlineSection} from '../tree/outline.ts'
import type {Role} from '../tree/role.ts'
import {textOf} from '../tree/text.ts'
import {clean} from './clean.ts'
import {element, stack} from './element.ts'
import {readRanks} from './headings.ts'
import {notePrefix} from './schema.ts'

/** Nodes that show nothing where they stand. */
const invisible = /* @__PURE__ */ new Set([
  'definition',
  'footnoteDefinition',
  'html',
  'mdxFlowExpression',
  'mdxjsEsm',
  'toml',
  'yaml'
])

/** The id of a section's heading. No slug has a colon, so no section can have it. */
function headingId(id: string): string {
  return `${id}:heading`
}

/**
 * Wraps the blocks of a section in what says its role; a subsection of the same role needs no saying again.
 *
 * Who wrote an article belongs in a `<footer>`, as HTML defines that. An `<address>` would be for contact information,
 * and what articles tell of their authors is rarely that.
 */
function wrapSection({heading, id, role}: OutlineSection, outer: Role, blocks: ElementContent[]): Element {
  const properties: Properties = {...(id && {id}), ...(heading && {ariaLabelledBy: [headingId(id)]})}
  const isAside = role !== outer && (role === 'related' || role === 'disclaimer')
  const section = element(isAside ? 'aside' : 'section', properties, stack(blocks))
  return role !== outer && role === 'author' ? element('footer', {}, stack([section])) : section
}

/** Makes a safe section of the footnotes, which `mdast-util-to-hast` puts below all else. */
function cleanFootnotes(footnotes: Element): Element {
  const [section] = clean([footnotes]) as [Element]
  const [label] = section.children as [Element]
  const id = `${notePrefix}footnote-label`
  label.properties['id'] = id
  section.properties['ariaLabelledBy'] = [id]
  return section
}

/** Renders a text, an empty one as nothing. */
function renderText(value: string): ElementContent[] {
  return value ? [{type: 'text', value}] : []
}

/**
 * Renders a node that `mdast-util-to-hast` does not know, such as a component of MDX: as the element that its data name,
 * else as what is in it. A `<div>` around that could stand where none may, in a paragraph.
 */
function renderUnknown(state: State, node: Nodes): ElementContent | ElementContent[] {
  const content = 'children' in node ? state.all(node) : renderText(textOf(node))
  return node.data?.hName ? state.applyData(node, element('div', {}, content)) : content
}

/** Renders the title and the sections of a tree. */
function renderBlocks(state: State, tree: Root, rankOf: ReturnType<typeof readRanks>): Element[] {
  const {outermost, sectionOf, titleHeading: title} = outline(tree)
  const render = (nodes: RootContent[]): ElementContent[] => clean(nodes.flatMap(node => state.one(node, tree) ?? []))
  const renderHeading = (heading: Heading, tagName: string, properties: Properties = {}): Element =>
    element(tagName, properties, clean(state.all(heading)))

  // What stands before the title keeps its place, and in a section that goes on below, the title stands in that too.
  const before = tree.children.slice(0, title ? tree.children.indexOf(title) : 0)
  const last = sectionOf[before.length - 1]
  const isBody = last?.role === 'body'
  const around = isBody && !before.every(({type}) => invisible.has(type)) ? last : undefined

  const renderSection = (section: OutlineSection, outer: Role): Element[] => {
    const {heading, id, nodes, role} = section
    const lead = section === around ? before.filter((_, index) => sectionOf[index] === section).length : 0
    const blocks = [
      ...(heading ? [renderHeading(heading, `h${rankOf(heading)}`, {id: headingId(id)})] : []),
      ...render(nodes.slice(0, lead)),
      ...(section === around && title ? [renderHeading(title, 'h1')] : []),
      ...render(nodes.slice(lead)),
      ...section.sections.flatMap(inner => renderSection(inner, role))
    ]
    return blocks.length > 0 ? [wrapSection(section, outer, blocks)] : []
  }

  const name = getMetadata(tree)?.title
  const heading = title
    ? !around && renderHeading(title, 'h1')
    : name && element('h1', {}, [{type: 'text', value: name}])
  const sections = outermost.map(section => renderSection(section, 'body'))
  if (heading) sections.splice(last && !isBody ? outermost.indexOf(last) + 1 : 0, 0, [heading])
  return sections.flat()
}

/** Renders a tree as an `<article>`. */
export function renderPage(tree: Root): Element {
  const rankOf = readRanks(tree, outline(tree).titleHeading)
  const {children} = toHast(tree, {
    clobberPrefix: notePrefix,
    handlers: {
      heading: (state, node: Heading) => defaultHandlers.heading(state, {...node, depth: rankOf(node)}),
      // An article made of others has roots in it.
      root: (state, node: Root, outer) => (outer ? state.all(node) : renderBlocks(state, tree, rankOf))
    },
    unknownHandler: renderUnknown
  }) as HastRoot
  const elements = children.filter(child => child.type === 'element')
  const blocks = elements.map(block => (block.properties['dataFootnotes'] ? cleanFootnotes(block) : block))
  const language = getMetadata(tree)?.language
  return element('article', language && language !== 'und' ? {lang: language} : {}, stack(blocks))
}
