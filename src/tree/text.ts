import type {Nodes} from 'mdast'

/** Plain text of a node without children: a line ending inside running text is a space, as it is in HTML. */
function leafText({type, value}: {type: string; value?: unknown}): string {
  if (type === 'break') return '\n'
  if (typeof value !== 'string') return ''
  if (type === 'text') return value.replace(/[\r\n]+/g, ' ')
  return /^(?:html|mdx|toml|yaml)/.test(type) ? '' : value
}

/**
 * Plain text of a node and all below it; `finish` has the last word on the text of each. Tabs are between the cells of
 * a table, newlines between its rows, blank lines between all that stand on lines of their own.
 */
export function textOf(node: Nodes, finish = (_node: Nodes, text: string): string => text): string {
  if (!('children' in node)) return finish(node, leafText(node))
  // As most nodes have it, and deep trees are made of it.
  if (node.children.length === 1) return finish(node, textOf(node.children[0]!, finish))
  const isRow = node.type === 'tableRow'
  let separator = isRow ? '\t' : node.type === 'table' ? '\n' : node.type === 'root' ? '\n\n' : ''
  const texts: string[] = []
  node.children.forEach(child => {
    const text = textOf(child, finish)
    if (isRow || text) texts.push(text)
    // Between nodes that stand on lines of their own (list items too) is a blank line.
    if (!separator && /^(?:blockquote|code|heading|list|paragraph|table)/.test(child.type)) separator = '\n\n'
  })
  return finish(node, texts.join(separator))
}
