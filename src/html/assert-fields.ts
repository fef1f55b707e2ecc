import type {Nodes} from 'mdast'

/** What a page cannot show a node without. */
const fields = /* @__PURE__ */ new Map([
  ['heading', 'depth'],
  ['image', 'url'],
  ['inlineCode', 'value'],
  ['link', 'url'],
  ['text', 'value']
])

/** Throws a TypeError that says which node of a tree lacks what it shows, and where it is. */
export function assertFields(node: Nodes, path: number[] = []): void {
  const field = fields.get(node.type)
  const value = field && (Object(node) as Partial<Record<string, unknown>>)[field]
  const isShown =
    field === 'depth' ? Number.isInteger(value) && Number(value) >= 1 : !field || typeof value === 'string'
  if (!isShown) {
    const expected = field === 'depth' ? 'whole number from 1 to 6' : 'string'
    const got = typeof value === 'number' || value === null ? value : typeof value
    throw new TypeError(
      `toHtml: expected a ${expected} as ${field} of a node of type ${node.type}, got ${got} at path ${path.join()}; see parseArticle`
    )
  }
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    path.push(index)
    assertFields(child, path)
    path.pop()
  }
}
