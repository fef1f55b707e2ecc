import type {Nodes, RootContent} from 'mdast'

/** Nodes that stand on lines of their own (list items too): between two of them is a blank line. */
const flow = /^(?:blockquote|code|footnoteDefinition|heading|list|paragraph|table)/

/** Nodes whose value is no text to read. */
const silent = /^(?:html|toml|yaml)$/

/** Plain text of a node without children: a line ending inside running text is a space, as it is in HTML. */
function leafText({type, value}: {type: string; value?: unknown}): string {
  if (type === 'break') return '\n'
  if (typeof value !== 'string' || silent.test(type)) return ''
  return type === 'text' ? value.replace(/\r\n?|\n/g, ' ') : value
}

/** Leaves a node's text as it is. */
function asIs(_node: Nodes, text: string): string {
  return text
}

/**
 * Plain text of a node and all below it; `finish` has the last word on the text of each. Tabs are between the cells of
 * a table, newlines between its rows, blank lines between all that stand on lines of their own.
 */
export function textOf(node: Nodes, finish: (node: Nodes, text: string) => string = asIs): string {
  if (!('children' in node)) return finish(node, leafText(node))
  const {type} = node
  const texts = node.children.map(child => textOf(child, finish))
  if (texts.length < 2) return finish(node, texts.join(''))
  const isFlow = type === 'root' || node.children.some(child => flow.test(child.type))
  const separator = type === 'tableRow' ? '\t' : type === 'table' ? '\n' : isFlow ? '\n\n' : ''
  return finish(node, texts.filter(text => text || type === 'tableRow').join(separator))
}

/** Plain text of nodes that stand one below the other. */
export function blocksText(children: RootContent[]): string {
  return textOf({type: 'root', children})
}
